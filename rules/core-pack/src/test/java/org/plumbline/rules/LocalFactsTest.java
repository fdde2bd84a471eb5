package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Finding;
import org.plumbline.LeftOut;
import org.plumbline.Outcome;
import org.plumbline.Plumbline;
import org.plumbline.Problem;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Reading;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Contact;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.facts.Snapshot;
import org.plumbline.pack.Pack;

/** Facts that only a local pack knows: whoever they are about is judged, also where nothing else names them. */
class LocalFactsTest {
    private static final Instant NOW = Instant.parse("2026-03-12T09:00:00Z");
    private static final Map<String, String> DOSSIERS = Map.of(
            "case", "CaseFile",
            "referral", "ReferralFile",
            "staff", "StaffFile",
            "team", "TeamFile",
            "partner", "PartnerFile",
            "site", "SiteFile");

    @TempDir
    private Path folder;

    private Pack pack;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(folder.resolve("rules"));
        StringBuilder manifest = new StringBuilder("""
                name: acme
                version: 1.0.0
                prefix: ACME
                owner: quality lead
                core: ">=1.0 <2.0"
                facts:
                """);
        int number = 1;
        for (Map.Entry<String, String> one : new TreeMap<>(DOSSIERS).entrySet()) {
            String about = one.getKey();
            manifest.append("  acme.%s-asked: { title: Asked, about: %s }\n".formatted(about, about));
            manifest.append("  acme.%s-told: { title: Told, about: %s }\n".formatted(about, about));
            Files.writeString(
                    folder.resolve("rules/acme-0" + number + ".drl"), """
                    package acme
                    import org.plumbline.fact.LocalFact
                    import org.plumbline.rule.*
                    global Findings findings
                    rule "ACME-0%d who is asked about is told about"
                        @severity( LOW )
                        @standards( "acme.told-within" )
                        @population( "acme.%2$s-asked" )
                        @evidence( "acme.%2$s-told" )
                        @source( "Acme" )
                    when
                        $file : %3$s( )
                        $asked : LocalFact( ) from $file.localFacts( "acme.%2$s-asked" )
                    then
                        findings.judge( $file,
                            $file.within( "acme.told-within", $file.from( $asked, $asked.at() ),
                                $file.localFact( "acme.%2$s-told", $asked.at() ) ) );
                    end
                    """.formatted(number, about, one.getValue()));
            number++;
        }
        Files.writeString(folder.resolve("pack.yaml"), manifest);
        Files.writeString(folder.resolve("standards.yaml"), """
                acme.told-within:
                  title: Time from asking to telling
                  unit: elapsed-time
                  element: adaptable
                  stricter: lower
                  values: { always: { value: PT24H, source: "Acme" } }
                """);
        pack = Pack.read(folder);
    }

    private Fact asked(String about, String id) {
        FactType type = pack.factTypes().stream()
                .filter(one -> one.name().equals("acme." + about + "-asked"))
                .findFirst()
                .orElseThrow();
        Map<String, String> row = about.equals("site")
                ? Map.of("id", "a1", "site", id, "at", "2026-03-02T09:00:00Z")
                : Map.of("id", "a1", "site", "north", about + "Id", id, "at", "2026-03-02T09:00:00Z");
        return ((Reading.Kept) type.bind(row)).fact();
    }

    private Assessment assess(Fact... facts) {
        List<Fact> all = new ArrayList<>(List.of(facts));
        all.add(Site.builder().id("north").zone(ZoneId.of("Europe/London")).build());
        return Plumbline.builder(CorePack.load())
                .localPack(pack)
                .build()
                .assess(Facts.of(all).completeUntil(NOW), NOW);
    }

    private static List<Finding> ofPack(Assessment assessment) {
        assertThat(assessment.failures()).isEmpty();
        return assessment.findings().stream()
                .filter(finding -> finding.pack().startsWith("acme "))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"case", "referral", "staff", "team", "partner", "site"})
    void whoIsNamedByNothingElseIsUnknownAndNotLeftOut(String about) {
        assertThat(ofPack(assess(asked(about, "nobody")))).singleElement().satisfies(finding -> {
            assertThat(finding.subject().type().name().toLowerCase(Locale.ROOT)).isEqualTo(about);
            assertThat(finding.subject().id()).isEqualTo("nobody");
            assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
        });
    }

    @Test
    void whoIsKnownIsJudged() {
        Case known = Case.builder()
                .id("somebody")
                .site("north")
                .openedAt(Instant.parse("2026-02-02T09:00:00Z"))
                .build();

        assertThat(ofPack(assess(known, asked("case", "somebody"))))
                .singleElement()
                .satisfies(finding -> assertThat(finding.outcome()).isEqualTo(Outcome.BREACH));
    }

    @Test
    void whomARuleDoesNotComeToJudgeForWantOfARecordIsUnknown() throws IOException {
        Path rule = folder.resolve("rules/acme-01.drl");
        Files.writeString(rule, Files.readString(rule).replace("CaseFile( )", "CaseFile( withoutRecord == false )"));
        pack = Pack.read(folder);
        Contact contact = Contact.builder()
                .id("k1")
                .site("north")
                .caseId("nobody")
                .kind("visit")
                .at(Instant.parse("2026-03-02T09:00:00Z"))
                .outcome(Contact.Outcome.COMPLETED)
                .build();

        assertThat(ofPack(assess(asked("case", "nobody")))).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(finding.evidence()).extracting(String::valueOf).containsExactly("acme.case-asked a1");
        });
        assertThat(ofPack(assess(asked("case", "nobody"), contact))).hasSize(1);
        assertThat(ofPack(assess(contact))).isEmpty();
    }

    @Test
    void aRowThatWasLeftOutLeavesOpenWhatItsSubjectIsJudgedBy() {
        Case known = Case.builder()
                .id("somebody")
                .site("north")
                .openedAt(Instant.parse("2026-02-02T09:00:00Z"))
                .build();
        LeftOut row = new LeftOut(
                "acme.case-asked",
                Optional.of("north"),
                List.of(Subject.of(Subject.Type.CASE, "somebody")),
                List.of(Problem.at("acme.case-askeds.csv:2", "`at` is missing")));
        Facts facts = Facts.of(List.of(
                        known,
                        Site.builder()
                                .id("north")
                                .zone(ZoneId.of("Europe/London"))
                                .build()))
                .completeUntil(NOW);

        Assessment assessment = Plumbline.builder(CorePack.load())
                .localPack(pack)
                .build()
                .assess(((Snapshot) facts).with(List.of(), List.of(row), ((Snapshot) facts).word()), NOW);

        assertThat(ofPack(assessment)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().value()).isEqualTo("ACME-01");
            assertThat(finding.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(finding.subject().id()).isEqualTo("somebody");
        });
    }

    @Test
    void aRowThatWasLeftOutOpensNobodyToTheCore() {
        LeftOut row = new LeftOut(
                "acme.case-asked",
                Optional.of("north"),
                List.of(Subject.of(Subject.Type.CASE, "nobody")),
                List.of(Problem.at("acme.case-askeds.csv:2", "`at` is missing")));
        Snapshot facts = (Snapshot) Facts.of(List.of(Site.builder()
                        .id("north")
                        .zone(ZoneId.of("Europe/London"))
                        .build()))
                .completeUntil(NOW);

        Assessment assessment = Plumbline.builder(CorePack.load())
                .localPack(pack)
                .build()
                .assess(facts.with(List.of(), List.of(row), facts.word()), NOW);

        assertThat(ofPack(assessment))
                .singleElement()
                .satisfies(finding -> assertThat(finding.subject().id()).isEqualTo("nobody"));
        assertThat(assessment.findings().stream()
                        .filter(finding -> finding.pack().startsWith("core ")))
                .containsExactlyElementsOf(assess().findings());
    }

    @Test
    void theCoreFindsNothingMoreOfThem() {
        assertThat(assess(asked("case", "nobody")).findings().stream()
                        .filter(finding -> finding.pack().startsWith("core ")))
                .containsExactlyElementsOf(assess().findings());
    }
}
