package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Assessment;
import org.plumbline.FactSource;
import org.plumbline.Facts;
import org.plumbline.Finding;
import org.plumbline.LeftOut;
import org.plumbline.Plumbline;
import org.plumbline.Problem;
import org.plumbline.fact.Fact;
import org.plumbline.standard.Adaptations;
import org.plumbline.standard.Authority;

/** A whole service, one site of which has more supervision than the network asks for, by a file of adaptations. */
class AdaptedServiceTest {
    private static final List<Fact> FACTS = Service.facts(3, 8, 5);
    private static final Plumbline AS_SHIPPED =
            Service.plumbline(CorePack.load()).build();

    @TempDir
    private static Path folder;

    private static Plumbline adapted = AS_SHIPPED;

    @BeforeAll
    static void adapt() {
        Path file = folder.resolve("adaptations.yaml");
        write(file, """
                site-1-more-supervision:
                  element: supervision.interval
                  scope: { site: site-1 }
                  value: P14D
                  area: staffing-patterns
                  rationale: "many new starters"
                  controls: "none is needed"
                  assessment: "workforce review 7"
                  owner: s1
                  approver: s2
                  approved: 2026-01-20T10:00:00Z
                  start: 2026-02-01
                  review: 2026-09-01
                """);
        adapted = Service.plumbline(CorePack.load())
                .adaptations(Adaptations.read(file))
                .build();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Facts.Builder facts() {
        Facts.Builder builder = Facts.builder();
        FACTS.forEach(builder::add);
        return builder;
    }

    private static List<Finding> sayingNothingOfSupervision(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> !finding.rule().toString().startsWith("SV")
                        && !finding.rule().toString().startsWith("AG"))
                .toList();
    }

    @Test
    void the_authority_of_what_is_found_at_its_site_is_the_adaptation() {
        Assessment assessment = adapted.assess(Service.complete(FACTS), Service.AS_OF);

        assertThat(authorities(assessment, "site-1"))
                .anySatisfy(authority -> assertThat(authority.adaptation()).hasValue("site-1-more-supervision"));
        assertThat(authorities(assessment, "site-0"))
                .isNotEmpty()
                .allSatisfy(authority -> assertThat(authority.adaptation()).isEmpty());
    }

    private static List<Authority> authorities(Assessment assessment, String site) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().toString().equals("SV-02")
                        && Objects.equals(finding.site().orElse(null), site))
                .flatMap(finding -> finding.authority().stream())
                .toList();
    }

    @Test
    void nothing_is_lost_of_what_is_not_adapted() {
        Assessment assessment = adapted.assess(Service.complete(FACTS), Service.AS_OF);

        assertThat(sayingNothingOfSupervision(assessment))
                .hasSizeGreaterThan(50)
                .isEqualTo(sayingNothingOfSupervision(AS_SHIPPED.assess(Service.complete(FACTS), Service.AS_OF)));
    }

    @Test
    void a_row_that_was_left_out_is_missed_beside_adaptations_too() {
        Facts whole = facts().lenient().completeUntil(Service.AS_OF);
        Facts without = facts().leaveOut(rowOfContacts()).lenient().completeUntil(Service.AS_OF);

        List<Finding> findings = sayingNothingOfSupervision(adapted.assess(without, Service.AS_OF));

        assertThat(findings)
                .isNotEqualTo(sayingNothingOfSupervision(adapted.assess(whole, Service.AS_OF)))
                .isEqualTo(sayingNothingOfSupervision(AS_SHIPPED.assess(without, Service.AS_OF)));
    }

    private static LeftOut rowOfContacts() {
        Problem problem = Problem.at("contacts.csv:7", "is broken", "whole");
        return new LeftOut("contact", Optional.of("site-2"), List.of(), List.of(problem));
    }

    @Test
    void its_file_counts_as_one_that_came() {
        Facts contacts = facts().lenient().completeUntil(Service.AS_OF, Set.of("contact"));

        assertThat(waitingForAdaptations(adapted.assess(contacts, Service.AS_OF)))
                .isEmpty();
        assertThat(waitingForAdaptations(AS_SHIPPED.assess(contacts, Service.AS_OF)))
                .isNotEmpty();
    }

    private static List<Finding> waitingForAdaptations(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().toString().equals("AS-24")
                        && finding.detail().toString().contains("adaptation"))
                .toList();
    }

    @Test
    void what_comes_site_by_site_is_judged_as_if_it_came_at_once() {
        FactSource parts = new SiteBySiteTest.Parts(FACTS, Map.of());

        Assessment expected = adapted.assess(Service.complete(FACTS), Service.AS_OF);
        Assessment assessment = adapted.assess(parts, Service.AS_OF);

        assertThat(assessment.findings()).isEqualTo(expected.findings());
        assertThat(assessment.measures()).isEqualTo(expected.measures());
    }
}
