package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Sought;

/** An answer that is asked for from its own date on, or once the time of a table has passed. */
class AnsweredByTableTest {
    private static final Instant ASKED = at("2026-03-02T09:00Z");
    private static final Instant DUE = ASKED.plusSeconds(3600);
    private static final Instant MUCH_LATER = at("2026-03-08T00:00Z");
    private static final FactId ANSWER = new FactId("escalation", "e1");
    private static final Sought NONE = Sought.absent("answer", "escalation");
    private static final Sought LATE = Sought.found("answer", "escalation", MUCH_LATER, ANSWER);

    private static Night night(Instant asOf) {
        return Night.of(asOf).declare("""
                answer.within:
                  title: A table
                  unit: table
                  of: elapsed-time
                  keyed-by: the level
                  element: core
                  stricter: lower
                  values:
                    always: { value: { urgent: PT1H, routine: PT24H }, source: the model }
                """).standard("answer.in", "elapsed-time", "PT1H");
    }

    private static Verdict judge(Instant asOf, @Nullable Instant own, Sought answer) {
        return Answered.judge(night(asOf).about(), "answer.within", "urgent", anchor(ASKED), own, answer);
    }

    @Test
    void an_answer_is_met_however_late() {
        assertThat(judge(MUCH_LATER, null, LATE))
                .returns(State.MET, Verdict::state)
                .returns(MUCH_LATER, Verdict::closedAt)
                .extracting(Verdict::evidence)
                .asInstanceOf(LIST)
                .containsExactly(Night.FACT, ANSWER);
    }

    @Test
    void no_answer_is_a_breach_once_the_time_of_the_table_has_passed() {
        assertThat(judge(DUE, null, NONE).state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(judge(DUE.plusNanos(1), null, NONE).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void a_date_of_its_own_comes_before_the_table() {
        assertThat(judge(DUE.plusNanos(1), DUE.plusNanos(1), NONE).state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(judge(DUE, DUE.minusNanos(1), NONE).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void what_counts_as_an_answer_may_not_be_configured_whatever_was_found() {
        Sought unset = LATE.unless("answer.counts");

        assertThat(judge(MUCH_LATER, null, unset).cause()).isEqualTo("not configured: answer.counts");
        assertThat(Answered.judge(night(MUCH_LATER).about(), "answer.in", anchor(ASKED), unset)
                        .cause())
                .isEqualTo("not configured: answer.counts");
    }

    @Test
    void by_a_standard_an_answer_is_met_however_late_and_asked_for_once_its_time_has_passed() {
        assertThat(Answered.judge(night(MUCH_LATER).about(), "answer.in", anchor(ASKED), LATE)
                        .state())
                .isEqualTo(State.MET);
        assertThat(Answered.judge(night(DUE).about(), "answer.in", anchor(ASKED), NONE)
                        .state())
                .isEqualTo(State.NOT_YET_DUE);
        assertThat(Answered.judge(night(DUE.plusNanos(1)).about(), "answer.in", anchor(ASKED), NONE)
                        .state())
                .isEqualTo(State.BREACHED);
    }
}
