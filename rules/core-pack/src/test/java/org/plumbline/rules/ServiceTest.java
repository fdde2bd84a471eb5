package org.plumbline.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.plumbline.Assessment;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Outcome;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.Upcoming;
import org.plumbline.pack.Pack;
import org.plumbline.pack.Rule;

/** Tests over the made-up service would say nothing if nothing were judged in it. */
class ServiceTest {
    private static final Pack CORE = CorePack.load();
    private static final Assessment ASSESSMENT =
            Service.plumbline(CORE).build().assess(Service.complete(Service.facts(4, 12, 1)), Service.AS_OF);

    @Test
    void every_rule_of_the_core_judges_something_in_it() {
        assertThat(ASSESSMENT.measures())
                .extracting(measure -> measure.key().rule())
                .containsAll(CORE.rules().stream().map(Rule::code).toList());
    }

    @Test
    void every_state_and_every_outcome_occurs_in_it() {
        List<ToLongFunction<Measure>> states = List.of(
                Measure::met,
                Measure::late,
                Measure::overdue,
                Measure::otherBreach,
                Measure::unknown,
                Measure::notConfigured,
                Measure::notYetDue,
                Measure::notApplicable);

        assertThat(states)
                .allSatisfy(state -> assertThat(
                                ASSESSMENT.measures().stream().mapToLong(state).sum())
                        .isPositive());
        assertThat(ASSESSMENT.findings()).extracting(Finding::outcome).contains(Outcome.values());
        assertThat(ASSESSMENT.upcoming()).isNotEmpty();
        assertThat(ASSESSMENT.failures()).isEmpty();
    }

    @Test
    void findings_come_the_gravest_first_then_by_rule_site_and_subject() {
        Comparator<Finding> order = Comparator.comparing(Finding::severity)
                .reversed()
                .thenComparing(Finding::rule)
                .thenComparing(finding -> finding.site().orElse(""))
                .thenComparing(Finding::subject);

        assertThat(ASSESSMENT.findings()).isSortedAccordingTo(order);
        assertThat(ASSESSMENT.findings()).extracting(Finding::severity).contains(Severity.MEDIUM, Severity.CRITICAL);
    }

    @Test
    void what_is_upcoming_comes_soonest_first_and_measures_by_rule_scope_and_month() {
        assertThat(ASSESSMENT.upcoming())
                .isSortedAccordingTo(Comparator.comparing(Upcoming::turnsAt))
                .hasSizeGreaterThan(5);
        assertThat(ASSESSMENT.measures()).extracting(Measure::key).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void no_two_findings_are_about_the_same_matter() {
        assertThat(ASSESSMENT.findings()).extracting(Finding::fingerprint).doesNotHaveDuplicates();
        assertThat(ASSESSMENT.upcoming()).extracting(Upcoming::fingerprint).doesNotHaveDuplicates();
    }

    /** Partners and the feeds of the whole network belong to no site. */
    @Test
    void what_is_judged_at_the_sites_adds_up_to_what_is_judged_in_the_network() {
        for (Rule rule : CORE.rules()) {
            if (!Set.of("PN", "AS", "AG").contains(rule.code().group())) {
                assertThat(judged(rule, Subject.Type.SITE))
                        .as("%s", rule.code())
                        .isEqualTo(judged(rule, Subject.Type.NETWORK));
            }
        }
    }

    private static long judged(Rule rule, Subject.Type scope) {
        return ASSESSMENT.measures().stream()
                .filter(measure -> measure.key().rule().equals(rule.code()))
                .filter(measure -> measure.key().scope().type() == scope)
                .mapToLong(measure -> measure.applicable() + measure.notApplicable())
                .sum();
    }
}
