package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.span;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Sought;
import org.plumbline.rule.Window;

class WithinStopsTest {
    private static final String STANDARD = "visit.within";
    private static final Instant START = at("2026-03-02T09:00Z");
    private static final Instant DUE = START.plus(Duration.ofDays(1));
    private static final FactId DONE = new FactId("contact", "k2");
    private static final Instant MUCH_LATER = at("2026-03-09T00:00Z");

    private static Night night(Instant asOf) {
        return Night.of(asOf).standard(STANDARD, "elapsed-time", "PT24H");
    }

    private static Sought done(Instant at) {
        return Sought.found("visit", "contact", at, DONE);
    }

    private static Sought notDone() {
        return Sought.absent("visit", "contact");
    }

    private static Verdict judge(Night night, Sought sought) {
        return Within.judge(night.about(), STANDARD, anchor(START), sought);
    }

    @Test
    void a_clock_that_stands_still_when_it_is_due_makes_it_not_applicable() {
        Night stopped = night(MUCH_LATER).stop(DUE.toString(), "2026-03-05T00:00Z");

        assertThat(judge(stopped, notDone()).state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(judge(stopped, done(DUE.plusNanos(1))).state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(judge(stopped, done(DUE)).state()).isEqualTo(State.MET);
    }

    @Test
    void a_clock_that_runs_again_when_it_is_due_or_stops_only_after_that_does_not_excuse() {
        Night again = night(MUCH_LATER).stop(START.toString(), DUE.toString());
        Night after = night(MUCH_LATER).stop(DUE.plusNanos(1).toString(), "2026-03-05T00:00Z");

        assertThat(judge(again, notDone()).state()).isEqualTo(State.BREACHED);
        assertThat(judge(after, notDone()).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void a_clock_that_stopped_for_good_before_it_was_due_makes_it_not_applicable() {
        assertThat(judge(night(MUCH_LATER).outOfScope(DUE.toString()), notDone())
                        .state())
                .isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void what_was_overdue_when_the_clock_stopped_for_good_was_over_then() {
        Instant left = DUE.plusNanos(1);
        Verdict verdict = judge(
                night(MUCH_LATER).outOfScope(DUE.plusSeconds(9).toString()).outOfScope(left.toString()), notDone());

        assertThat(verdict.state()).isEqualTo(State.BREACHED);
        assertThat(verdict.closedAt()).isEqualTo(left);
        assertThat(judge(night(MUCH_LATER).stop(left.toString(), "2026-03-05T00:00Z"), notDone())
                        .closedAt())
                .isNull();
        assertThat(judge(
                                night(left)
                                        .completeUntil(MUCH_LATER.toString())
                                        .outOfScope(left.plusNanos(1).toString()),
                                notDone())
                        .closedAt())
                .isNull();
    }

    @Test
    void what_is_not_asked_for_any_more_was_over_then() {
        assertThat(judge(night(MUCH_LATER), notDone().until(DUE)).state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(judge(night(MUCH_LATER), notDone().until(DUE.plusNanos(1))))
                .returns(State.BREACHED, Verdict::state)
                .returns(DUE.plusNanos(1), Verdict::closedAt);
        assertThat(judge(night(MUCH_LATER), notDone().until(null)).closedAt()).isNull();
    }

    @Test
    void whether_the_clock_had_stopped_is_known_only_if_the_feed_that_says_so_was_complete_when_it_was_due() {
        Interval then = new Interval(DUE, DUE);
        Night complete = night(MUCH_LATER).stopFeed("case-status");
        Night lost = night(MUCH_LATER).stopFeed("case-status").broken(new Window("case-status", "north", then));

        assertThat(judge(complete, notDone()).state()).isEqualTo(State.BREACHED);
        assertThat(judge(lost, notDone()).heldUpBy()).isEqualTo(new Window("case-status", "north", then));
        assertThat(judge(lost, done(DUE)).state()).isEqualTo(State.MET);
    }

    @Test
    void while_the_clock_stands_still_nothing_is_upcoming() {
        Instant asOf = DUE.minusSeconds(60);

        assertThat(judge(night(asOf).stop(START.toString(), "2026-03-05T00:00Z"), notDone())
                        .state())
                .isEqualTo(State.NOT_APPLICABLE);
        assertThat(judge(night(asOf).stop(START.toString(), asOf.toString()), notDone())
                        .state())
                .isEqualTo(State.NOT_YET_DUE);
    }

    @Test
    void a_stop_holds_from_its_first_instant_to_its_last_excluded() {
        List<Stop> stops = List.of(new Stop(span("2026-03-02T00:00Z", "2026-03-03T00:00Z"), "in hospital", false));

        assertThat(Stop.anyAt(stops, at("2026-03-02T00:00Z"))).isTrue();
        assertThat(Stop.anyAt(stops, at("2026-03-02T23:59:59.999999999Z"))).isTrue();
        assertThat(Stop.anyAt(stops, at("2026-03-03T00:00Z"))).isFalse();
        assertThat(Stop.anyAt(stops, at("2026-03-01T23:59:59.999999999Z"))).isFalse();
        assertThat(Stop.anyAt(List.of(), at("2026-03-02T00:00Z"))).isFalse();
    }

    @Test
    void a_matter_is_over_with_the_first_stop_for_good_after_it_was_due_in_whatever_order_they_come() {
        Stop first = new Stop(new Interval(DUE.plusSeconds(1), Instant.MAX), "died", true);
        Stop second = new Stop(new Interval(DUE.plusSeconds(9), Instant.MAX), "moved away", true);

        assertThat(Stop.closing(List.of(first, second), DUE, MUCH_LATER)).isEqualTo(DUE.plusSeconds(1));
        assertThat(Stop.closing(List.of(second, first), DUE, MUCH_LATER)).isEqualTo(DUE.plusSeconds(1));
    }

    @Test
    void a_stop_for_good_that_was_over_when_it_fell_due_or_lies_ahead_does_not_close_it() {
        Stop over = new Stop(new Interval(START, DUE), "moved away", true);
        Stop atDue = new Stop(new Interval(DUE, Instant.MAX), "moved away", true);
        Stop ahead = new Stop(new Interval(MUCH_LATER.plusNanos(1), Instant.MAX), "moves away", true);

        assertThat(Stop.closing(List.of(over, atDue, ahead), DUE, MUCH_LATER)).isNull();
    }
}
