package org.plumbline.internal.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.dossier.Filed.caseFile;
import static org.plumbline.internal.dossier.Filed.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.rule.Due;

class CoreStepsTest {
    private static final Instant OPENED = time("2026-03-02T09:00:00Z");
    private static final Instant DUE = OPENED.plus(Duration.ofDays(3));

    private static List<Due> steps(Fact... facts) {
        return caseFile(
                        Filed.at("2026-03-20T09:00:00Z")
                                .standard("steps.asked", "parts", "[intake, plan]")
                                .standard("intake.within", "elapsed-time", "PT48H")
                                .with(Some.record(OPENED).build())
                                .with(facts)
                                .dossiers(),
                        "c1")
                .coreSteps("steps.asked", "intake.within");
    }

    private static Due plan(Fact... facts) {
        return steps(facts).stream()
                .filter(due -> due.from().key().equals("plan"))
                .findFirst()
                .orElseThrow();
    }

    private static Due intake(Fact... facts) {
        return steps(facts).stream()
                .filter(due -> due.from().key().equals("intake"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_step_is_due_on_the_first_date_that_its_own_records_set() {
        WorkflowStep first = Some.step("w1", "plan").dueAt(DUE).build();
        WorkflowStep later = Some.step("w2", "plan").dueAt(DUE.plusNanos(1)).build();
        WorkflowStep undated = Some.step("w3", "plan").build();
        WorkflowStep other = Some.step("w4", "intake").dueAt(OPENED).build();

        assertThat(plan(undated, later, first, other).by()).isEqualTo(DUE);
        assertThat(plan(first, later, undated).by()).isEqualTo(DUE);
        assertThat(plan(undated, other).by()).isNull();
    }

    @Test
    void only_the_intake_has_a_time_of_its_own_and_only_where_no_record_sets_one() {
        WorkflowStep dated = Some.step("w1", "intake").dueAt(DUE).build();

        assertThat(intake().by()).isEqualTo(OPENED.plus(Duration.ofDays(2)));
        assertThat(intake(dated).by()).isEqualTo(DUE);
        assertThat(plan().by()).isNull();
    }

    @Test
    void a_step_that_is_not_needed_any_more_ends_no_other() {
        WorkflowStep notNeeded = Some.step("w1", "intake")
                .notNeeded(new WorkflowStep.NotNeeded("s1", DUE, "s2"))
                .build();

        assertThat(intake(notNeeded).done().over()).isEqualTo(DUE);
        assertThat(plan(notNeeded).done().over()).isNull();
    }
}
