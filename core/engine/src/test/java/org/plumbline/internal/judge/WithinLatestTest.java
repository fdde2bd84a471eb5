package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Sought;

class WithinLatestTest {
    private static final String STANDARD = "visit.within";
    private static final Instant START = at("2026-03-02T09:00Z");
    private static final Instant DUE = START.plus(Duration.ofDays(1));
    private static final Instant EARLIER = DUE.minusSeconds(3600);
    private static final Instant LATER = at("2026-03-09T00:00Z");

    private static Night night(Instant asOf) {
        return Night.of(asOf).standard(STANDARD, "elapsed-time", "PT24H");
    }

    private static Sought done(Instant at) {
        return Sought.found("visit", "contact", at, new FactId("contact", "k2"));
    }

    private static final Sought NOT_DONE = Sought.absent("visit", "contact");

    @Test
    void what_cannot_be_done_any_more_is_due_before_the_time_is_over() {
        About about = night(LATER).about();

        assertThat(Within.judge(about, STANDARD, anchor(START), EARLIER, done(EARLIER))
                        .state())
                .isEqualTo(State.MET);
        assertThat(Within.judge(about, STANDARD, anchor(START), EARLIER, done(EARLIER.plusNanos(1))))
                .returns(State.BREACHED, Verdict::state)
                .returns(EARLIER, Verdict::dueAt);
    }

    @Test
    void an_instant_after_the_time_does_not_lengthen_it() {
        About about = night(LATER).about();

        assertThat(Within.judge(about, STANDARD, anchor(START), LATER, NOT_DONE).dueAt())
                .isEqualTo(DUE);
        assertThat(Within.judge(about, STANDARD, anchor(START), null, NOT_DONE).dueAt())
                .isEqualTo(DUE);
    }

    @Test
    void a_clock_without_stops_goes_on_whatever_becomes_of_the_subject() {
        About stopped = night(LATER).outOfScope(START.toString()).about();

        assertThat(Within.judge(stopped, STANDARD, anchor(START), NOT_DONE).state())
                .isEqualTo(State.NOT_APPLICABLE);
        assertThat(Within.judge(stopped, STANDARD, anchor(START).withoutStops(), NOT_DONE))
                .returns(State.BREACHED, Verdict::state)
                .returns(null, Verdict::closedAt);
    }

    @Test
    void an_answer_is_asked_for_once_its_time_has_passed_and_may_be_late() {
        About late = night(LATER).about();

        assertThat(Answered.judge(late, STANDARD, anchor(START), done(LATER)).state())
                .isEqualTo(State.MET);
        assertThat(Answered.judge(late, STANDARD, anchor(START), NOT_DONE).state())
                .isEqualTo(State.BREACHED);
        assertThat(Answered.judge(night(DUE).about(), STANDARD, anchor(START), NOT_DONE)
                        .state())
                .isEqualTo(State.NOT_YET_DUE);
    }

    @Test
    void of_two_judgements_the_worse_one_counts_on_the_facts_of_both() {
        Verdict met = Verdict.met(anchor(START));
        Verdict unknown = Verdict.unknown(anchor(START), "something");
        Verdict breach = Verdict.breached(anchor(START), new Detail.Differs("x", "a", "b"))
                .closed(DUE);

        assertThat(met.and(met).state()).isEqualTo(State.MET);
        assertThat(met.and(unknown).state()).isEqualTo(State.UNKNOWN);
        assertThat(breach.and(unknown)).returns(State.BREACHED, Verdict::state).returns(DUE, Verdict::closedAt);
        assertThat(unknown.and(breach)).returns(State.BREACHED, Verdict::state).returns(DUE, Verdict::closedAt);
        assertThat(breach.and(breach.closed(null)).closedAt()).isNull();
    }
}
