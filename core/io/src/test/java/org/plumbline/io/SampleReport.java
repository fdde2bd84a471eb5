package org.plumbline.io;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Problem;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.organisation.Site;
import org.plumbline.pack.Pack;
import org.plumbline.pack.Rule;

/** Reports of assessments made by hand. */
final class SampleReport {
    private SampleReport() {}

    /** The sample night with all that a report can be told: zones, titles, a row that was left out. */
    static Report night() {
        return Report.builder(SampleNight.assessment())
                .facts(facts(ElementInUse.Basis.ATTESTED))
                .packs(List.of(pack()))
                .problems(List.of(Problem.at("contacts.csv:17", "no id", "`k17`")))
                .build();
    }

    /** A site in London, one in Istanbul, and the element on which PN-03 rests. */
    static Facts facts(ElementInUse.Basis basis) {
        return Facts.of(List.of(
                Site.builder().id("north").zone(ZoneId.of("Europe/London")).build(),
                Site.builder().id("south").zone(ZoneId.of("Europe/Istanbul")).build(),
                ElementInUse.builder()
                        .id("e7")
                        .partnerId("p2")
                        .element("escalation-criteria")
                        .inUse("2025-b")
                        .from(LocalDate.parse("2026-01-01"))
                        .basis(basis)
                        .build()));
    }

    /** A pack with two rules: PN-03 rests on declarations, SV-02 does not. */
    static Pack pack() {
        return new SamplePack(List.of(
                rule("PN-03", "Partner uses the network escalation criteria", true),
                rule("SV-02", "Sessions happen at the required frequency", false)));
    }

    private static Rule rule(String code, String title, boolean attested) {
        return new Rule(
                RuleCode.of(code),
                title,
                Severity.HIGH,
                "cadence",
                List.of(),
                List.of(),
                attested,
                List.of(),
                "Example 1");
    }

    static String text(Assessment assessment) throws IOException {
        return text(TextReport.of(assessment));
    }

    static String text(SampleFinding... findings) throws IOException {
        return text(TextReport.of(SampleAssessment.of(findings)));
    }

    static String text(TextReport report) throws IOException {
        StringBuilder out = new StringBuilder();
        report.writeTo(out);
        return out.toString();
    }

    private record SamplePack(List<Rule> rules) implements Pack {
        @Override
        public String name() {
            return "core";
        }

        @Override
        public String version() {
            return "1.0.0";
        }
    }
}
