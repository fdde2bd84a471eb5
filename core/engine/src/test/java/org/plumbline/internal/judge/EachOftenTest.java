package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Done;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.PartsHeld;
import org.plumbline.rule.Round;

/** So many times in a period, and all parts in a period. */
class EachOftenTest {
    private static final Interval WEEK = span("2026-03-02T00:00Z", "2026-03-09T00:00Z");
    private static final Round ROUND = new Round(
            anchor(WEEK.from()),
            "review",
            "review",
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 3, 9),
            WEEK,
            "review.interval",
            List.of());
    private static final FactId ONE = new FactId("case-review", "r1");
    private static final FactId OTHER = new FactId("case-review", "r2");

    private static Night night(Instant asOf) {
        return Night.of(asOf)
                .standard("review.interval", "dates", "P7D")
                .standard("review.size", "count", "2")
                .standard("review.parts", "parts", "[board, audit]");
    }

    private static Verdict times(Instant asOf, int available, List<FactId> done, @Nullable String missing) {
        return Each.judge(night(asOf).about(), ROUND, "review.size", available, new Done("case-review", done, missing));
    }

    private static Verdict parts(Instant asOf, Set<String> parts, @Nullable String missing) {
        return Each.judge(
                night(asOf).about(), ROUND, "review.parts", new PartsHeld("audit", parts, List.of(ONE), missing));
    }

    @Test
    void as_often_as_is_asked_is_met_and_once_less_is_missed_with_both_numbers() {
        assertThat(times(WEEK.to(), 5, List.of(ONE, OTHER), null).state()).isEqualTo(State.MET);

        Verdict missed = times(WEEK.to(), 5, List.of(ONE), null);

        assertThat(missed.state()).isEqualTo(State.BREACHED);
        assertThat(missed.detail())
                .isEqualTo(new Detail.Missed("review", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 9), 2, 1));
        assertThat(missed.evidence()).contains(ONE);
        assertThat(missed.closedAt()).isEqualTo(WEEK.to());
    }

    @Test
    void no_more_is_asked_than_there_is() {
        assertThat(times(WEEK.to(), 1, List.of(ONE), null).state()).isEqualTo(State.MET);
        assertThat(times(WEEK.to(), 1, List.of(), null).state()).isEqualTo(State.BREACHED);
        assertThat(times(WEEK.to(), 0, List.of(), null).state()).isEqualTo(State.NOT_APPLICABLE);
    }

    @Test
    void too_few_are_not_yet_due_until_the_period_is_over_and_unknown_where_one_more_may_count() {
        assertThat(times(WEEK.to().minusNanos(1), 5, List.of(ONE), null).state())
                .isEqualTo(State.NOT_YET_DUE);
        assertThat(times(WEEK.to(), 5, List.of(ONE), "who reviewed").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void without_a_number_or_an_interval_it_is_not_configured() {
        Night noSize =
                Night.of(WEEK.to()).standard("review.interval", "dates", "P7D").unset("review.size", "count");
        Night noInterval = Night.of(WEEK.to()).unset("review.interval", "dates").standard("review.size", "count", "2");
        Done done = new Done("case-review", List.of(), null);

        assertThat(Each.judge(noSize.about(), ROUND, "review.size", 5, done).cause())
                .isEqualTo("not configured: review.size");
        assertThat(Each.judge(noInterval.about(), ROUND, "review.size", 5, done).cause())
                .isEqualTo("not configured: review.interval");
    }

    @Test
    void all_parts_are_met_and_what_is_missing_is_named() {
        assertThat(parts(WEEK.to(), Set.of("board", "audit", "lunch"), null).state())
                .isEqualTo(State.MET);

        Verdict missed = parts(WEEK.to(), Set.of("board"), null);

        assertThat(missed.detail())
                .isEqualTo(new Detail.Missing(new TreeSet<>(Set.of("audit", "board")), new TreeSet<>(Set.of("audit"))));
        assertThat(missed.dueAt()).isEqualTo(WEEK.to().minusNanos(1));
        assertThat(missed.authority()).extracting("value").isEqualTo("[board, audit]");
    }

    @Test
    void a_missing_part_is_not_yet_due_until_the_period_is_over_and_unknown_where_a_meeting_does_not_say() {
        assertThat(parts(WEEK.to().minusNanos(1), Set.of(), null).state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(parts(WEEK.to(), Set.of("board"), "parts of m1").state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void a_feed_that_was_not_complete_holds_it_up() {
        Night night = night(at("2026-04-01T00:00Z")).completeUntil("2026-03-05T00:00Z");
        Verdict verdict =
                Each.judge(night.about(), ROUND, "review.parts", new PartsHeld("audit", Set.of(), List.of(), null));

        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.heldUpBy()).isNotNull();
    }

    @Test
    void without_parts_or_an_interval_parts_are_not_configured() {
        PartsHeld held = new PartsHeld("audit", Set.of(), List.of(), null);
        Night noParts =
                Night.of(WEEK.to()).standard("review.interval", "dates", "P7D").unset("review.parts", "parts");
        Night noInterval =
                Night.of(WEEK.to()).unset("review.interval", "dates").standard("review.parts", "parts", "[board]");

        assertThat(Each.judge(noParts.about(), ROUND, "review.parts", held).cause())
                .isEqualTo("not configured: review.parts");
        assertThat(Each.judge(noInterval.about(), ROUND, "review.parts", held).cause())
                .isEqualTo("not configured: review.interval");
    }
}
