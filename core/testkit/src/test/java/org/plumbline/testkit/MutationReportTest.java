package org.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plumbline.RuleCode;
import org.plumbline.testkit.Mutant.Group;
import org.plumbline.testkit.Mutant.Outcome;

class MutationReportTest {
    private static Mutant mutant(Outcome outcome) {
        return new Mutant(
                RuleCode.of("TI-01"), Group.TIME, "ti-01-followed-up.drl:11", "`a` → `b`", outcome, Optional.empty());
    }

    @Test
    void a_step_that_does_not_compile_is_no_mutant_and_does_not_count() {
        MutationReport report = new MutationReport(
                List.of(mutant(Outcome.KILLED), mutant(Outcome.NOT_A_MUTANT), mutant(Outcome.SURVIVED)), List.of());

        assertThat(report.killed()).isEqualTo(50);
        assertThat(report.killed(Group.EXISTS)).isEqualTo(100);
    }

    @Test
    void what_is_asked_is_required_of_each_group() {
        MutationReport report =
                new MutationReport(List.of(mutant(Outcome.KILLED), mutant(Outcome.SURVIVED)), List.of());

        assertThat(report.requireKilled(50)).isSameAs(report);
        assertThatThrownBy(() -> report.requireKilled(51))
                .isInstanceOf(AssertionError.class)
                .hasMessage("a start for an end: 50 % noticed. It takes a scenario in which the two times lie apart:\n"
                        + "  ti-01-followed-up.drl:11: `a` → `b`");
    }

    @Test
    void the_page_counts_by_step_and_by_rule() {
        String page =
                new MutationReport(List.of(mutant(Outcome.KILLED), mutant(Outcome.NOT_A_MUTANT)), List.of()).markdown();

        assertThat(page)
                .contains("| a start for an end | 1 | 1 | 100 % | 0 | 0 | 1 |")
                .contains("| exists and not | 0 | 0 | – | 0 | 0 | 0 |")
                .contains("| TI-01 | 1 | 1 | 100 % | 0 | 0 | 1 |")
                .endsWith("## Not noticed\n\nNone.\n");
    }
}
