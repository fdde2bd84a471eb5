package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Sought;
import org.plumbline.standard.TimeLimit;

/** By the date that a record sets itself. */
class OwnDateTest {
    private static final Instant OPENED = at("2026-03-02T09:00Z");
    private static final Instant DUE = at("2026-03-10T00:00Z").minusNanos(1);
    private static final FactId DONE = new FactId("corrective-action", "a1");
    private static final Instant MUCH_LATER = at("2026-03-20T00:00Z");

    private static Sought closed(Instant at) {
        return Sought.found("closing", "corrective-action", at, DONE);
    }

    private static Sought open() {
        return Sought.absent("closing", "corrective-action");
    }

    private static Verdict judge(Night night, @Nullable Instant due, Sought done) {
        return Within.by(night.about(), anchor(OPENED), due, done);
    }

    @Test
    void done_at_the_last_instant_is_in_time_and_a_nanosecond_later_is_late() {
        Verdict inTime = judge(Night.of(MUCH_LATER), DUE, closed(DUE));
        Verdict late = judge(Night.of(MUCH_LATER), DUE, closed(DUE.plusNanos(1)));

        assertThat(inTime.state()).isEqualTo(State.MET);
        assertThat(inTime.dueAt()).isEqualTo(DUE);
        assertThat(inTime.evidence()).containsExactly(Night.FACT, DONE);
        assertThat(late.detail())
                .isEqualTo(new Detail.Late(
                        "closing",
                        OPENED,
                        DUE,
                        DUE.plusNanos(1),
                        new TimeLimit.Elapsed(Duration.between(OPENED, DUE))));
        assertThat(late.closedAt()).isEqualTo(DUE.plusNanos(1));
        assertThat(late.authority()).isNull();
    }

    @Test
    void what_is_open_turns_overdue_just_after_its_date() {
        Verdict before = judge(Night.of(DUE), DUE, open());

        assertThat(before.state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(before.turnsAt()).isEqualTo(DUE.plusNanos(1));
        assertThat(judge(Night.of(DUE.plusNanos(1)), DUE, open()).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void a_date_before_the_record_was_made_is_overdue_at_once() {
        Verdict verdict = judge(Night.of(MUCH_LATER), OPENED.minusSeconds(60), open());

        assertThat(verdict.state()).isEqualTo(State.BREACHED);
        assertThat(verdict.dueAt()).isEqualTo(OPENED.minusSeconds(60));
    }

    @Test
    void without_a_date_or_without_a_start_it_is_unknown() {
        assertThat(judge(Night.of(MUCH_LATER), null, open()).detail())
                .extracting("evidence")
                .asString()
                .contains("the due date of contact k1");
        assertThat(Within.by(Night.of(MUCH_LATER).about(), anchor(null), DUE, open())
                        .state())
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void what_was_not_found_is_unknown_where_the_feed_is_not_complete_until_then() {
        Night night = Night.of(MUCH_LATER).completeUntil("2026-03-09T00:00Z");

        assertThat(judge(night, DUE, open()).heldUpBy()).extracting("feed").isEqualTo("corrective-action");
        assertThat(judge(night, DUE, closed(DUE)).state()).isEqualTo(State.MET);
    }

    @Test
    void what_counts_as_done_may_not_be_configured() {
        assertThat(judge(Night.of(MUCH_LATER), DUE, open().unless("closing.counts"))
                        .state())
                .isEqualTo(State.NOT_CONFIGURED);
    }

    @Test
    void a_clock_that_stands_still_on_the_date_makes_it_not_applicable() {
        Night night = Night.of(MUCH_LATER).stop("2026-03-09T12:00Z", "2026-03-12T00:00Z");

        assertThat(judge(night, DUE, open()).state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(List.of(judge(night, at("2026-03-09T11:59Z"), open()).state()))
                .containsExactly(State.BREACHED);
    }
}
