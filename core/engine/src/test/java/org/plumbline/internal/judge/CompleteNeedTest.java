package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Interval;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Need;
import org.plumbline.rule.Need.When;

/** A record that has to hold its parts at a time that may lie ahead. */
class CompleteNeedTest {
    private static final String STANDARD = "record.holds";
    private static final Instant START = at("2026-03-02T09:00Z");
    private static final Instant END = START.plusSeconds(3600);

    private static Night night(Instant asOf) {
        return Night.of(asOf).standard(STANDARD, "parts", "[reason, outcome]");
    }

    private static Verdict judge(Instant asOf, When judged, @Nullable Set<String> present) {
        Need need = new Need(anchor(START), new Interval(START, END), judged);
        return Complete.judge(night(asOf).about(), STANDARD, need, present);
    }

    @Test
    void what_is_missing_before_the_start_may_come_and_is_a_breach_just_after_it() {
        assertThat(judge(START, When.ONCE_STARTED, Set.of("reason")))
                .returns(State.NOT_YET_DUE, Verdict::state)
                .returns(START, Verdict::dueAt)
                .returns(START.plusNanos(1), Verdict::turnsAt)
                .extracting(Verdict::authority)
                .isNotNull();
        assertThat(judge(START.plusNanos(1), When.ONCE_STARTED, Set.of("reason"))
                        .state())
                .isEqualTo(State.BREACHED);
    }

    @Test
    void parts_that_nobody_told_before_the_start_may_come_too() {
        assertThat(judge(START, When.ONCE_STARTED, null).state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(judge(START.plusNanos(1), When.ONCE_STARTED, null).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void what_is_there_before_the_start_is_met_and_a_standard_without_a_value_is_said_at_once() {
        Need need = new Need(anchor(START), new Interval(START, END), When.ONCE_STARTED);
        Night unset = Night.of(START).unset(STANDARD, "parts");

        assertThat(judge(START, When.ONCE_STARTED, Set.of("reason", "outcome")).state())
                .isEqualTo(State.MET);
        assertThat(Complete.judge(unset.about(), STANDARD, need, Set.of()).state())
                .isEqualTo(State.NOT_CONFIGURED);
    }

    @Test
    void what_is_judged_ahead_is_a_breach_before_the_start() {
        assertThat(judge(START, When.AHEAD, Set.of("reason")).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void it_is_over_at_its_end_and_not_before() {
        assertThat(judge(END, When.AHEAD, Set.of("reason")).closedAt()).isEqualTo(END);
        assertThat(judge(END.minusNanos(1), When.AHEAD, Set.of("reason")).closedAt())
                .isNull();
    }
}
