package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.at;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Interval;

class SpansTest {
    private static final Interval WHOLE = hours(8, 16);

    private static Instant hour(int hour) {
        return at("2026-03-02T00:00Z").plusSeconds(hour * 3600L);
    }

    /** One interval or several, by their hours. */
    private static Interval hours(int from, int to) {
        return new Interval(hour(from), hour(to));
    }

    private static List<Interval> gaps(Interval... covers) {
        return Spans.gaps(WHOLE, Arrays.asList(covers));
    }

    @Test
    void a_time_without_any_cover_is_one_gap() {
        assertThat(gaps()).containsExactly(WHOLE);
    }

    @Test
    void a_cover_of_exactly_the_time_leaves_no_gap() {
        assertThat(gaps(WHOLE)).isEmpty();
    }

    @Test
    void a_cover_that_starts_a_nanosecond_late_or_ends_a_nanosecond_early_leaves_that_nanosecond() {
        Instant late = hour(8).plusNanos(1);
        Instant early = hour(16).minusNanos(1);

        assertThat(gaps(new Interval(late, hour(16)))).containsExactly(new Interval(hour(8), late));
        assertThat(gaps(new Interval(hour(8), early))).containsExactly(new Interval(early, hour(16)));
    }

    @Test
    void two_covers_that_touch_leave_no_gap() {
        assertThat(gaps(hours(8, 12), hours(12, 16))).isEmpty();
    }

    @Test
    void two_covers_a_nanosecond_apart_leave_that_nanosecond() {
        assertThat(gaps(hours(8, 12), new Interval(hour(12).plusNanos(1), hour(16))))
                .containsExactly(new Interval(hour(12), hour(12).plusNanos(1)));
    }

    @Test
    void the_order_of_the_covers_does_not_matter() {
        assertThat(gaps(hours(14, 15), hours(9, 11), hours(12, 13)))
                .containsExactly(hours(8, 9), hours(11, 12), hours(13, 14), hours(15, 16));
    }

    @Test
    void a_short_cover_inside_a_long_one_does_not_end_it() {
        assertThat(gaps(hours(8, 14), hours(9, 10))).containsExactly(hours(14, 16));
    }

    @Test
    void covers_outside_the_time_leave_it_open_and_gaps_never_reach_beyond_it() {
        assertThat(gaps(hours(1, 8), hours(16, 20), hours(21, 22))).containsExactly(WHOLE);
        assertThat(gaps(hours(1, 9), hours(15, 20))).containsExactly(hours(9, 15));
    }

    @Test
    void an_open_end_covers_all_that_comes() {
        assertThat(gaps(Spans.between(hour(8), null))).isEmpty();
        assertThat(Spans.between(hour(8), null).to()).isEqualTo(Instant.MAX);
    }

    @Test
    void an_instant_is_covered_at_the_start_of_a_cover_and_not_at_its_end() {
        Interval instant = hours(12, 12);

        assertThat(Spans.gaps(instant, List.of(hours(12, 13)))).isEmpty();
        assertThat(Spans.gaps(instant, List.of(hours(11, 12)))).containsExactly(instant);
        assertThat(Spans.gaps(instant, List.of(hours(11, 12), hours(12, 13)))).isEmpty();
        assertThat(Spans.gaps(instant, List.of())).containsExactly(instant);
    }

    @Test
    void intervals_that_touch_or_overlap_are_joined_and_those_apart_are_not() {
        assertThat(Spans.joined(List.of(hours(12, 14), hours(8, 10), hours(10, 11), hours(9, 10))))
                .containsExactly(hours(8, 11), hours(12, 14));
        assertThat(Spans.joined(List.of(hours(8, 10), new Interval(hour(10).plusNanos(1), hour(12)))))
                .hasSize(2);
        assertThat(Spans.joined(List.of())).isEmpty();
    }

    @Test
    void joining_keeps_the_latest_end_not_the_last() {
        assertThat(Spans.joined(List.of(hours(8, 16), hours(9, 10)))).containsExactly(WHOLE);
    }

    @Test
    void intervals_that_only_touch_do_not_meet() {
        assertThat(Spans.meet(hours(8, 12), hours(12, 16))).isFalse();
        assertThat(Spans.meet(hours(12, 16), hours(8, 12))).isFalse();
        assertThat(Spans.meet(hours(8, 12), new Interval(hour(12).minusNanos(1), hour(16))))
                .isTrue();
    }

    @Test
    void an_interval_meets_what_lies_inside_it() {
        assertThat(Spans.meet(WHOLE, hours(9, 10))).isTrue();
        assertThat(Spans.meet(hours(9, 10), WHOLE)).isTrue();
    }

    @Test
    void an_instant_meets_an_interval_from_its_start_and_not_at_its_end() {
        assertThat(Spans.meet(hours(8, 8), WHOLE)).isTrue();
        assertThat(Spans.meet(WHOLE, hours(8, 8))).isTrue();
        assertThat(Spans.meet(hours(16, 16), WHOLE)).isFalse();
        assertThat(Spans.meet(WHOLE, hours(16, 16))).isFalse();
    }

    @Test
    void an_instant_meets_itself_and_no_other() {
        assertThat(Spans.meet(hours(8, 8), hours(8, 8))).isTrue();
        assertThat(Spans.meet(hours(8, 8), hours(9, 9))).isFalse();
    }

    @Test
    void of_two_instants_the_earlier_and_the_later_are_found_whatever_their_order() {
        assertThat(Spans.earlier(hour(8), hour(9))).isEqualTo(hour(8));
        assertThat(Spans.earlier(hour(9), hour(8))).isEqualTo(hour(8));
        assertThat(Spans.later(hour(8), hour(9))).isEqualTo(hour(9));
        assertThat(Spans.later(hour(9), hour(8))).isEqualTo(hour(9));
    }

    @Test
    void of_two_ends_the_earlier_counts_and_an_open_one_never_does() {
        assertThat(Spans.earlierEnd(hour(8), hour(9))).isEqualTo(hour(8));
        assertThat(Spans.earlierEnd(hour(9), hour(8))).isEqualTo(hour(8));
        assertThat(Spans.earlierEnd(hour(8), null)).isEqualTo(hour(8));
        assertThat(Spans.earlierEnd(null, hour(8))).isEqualTo(hour(8));
        assertThat(Spans.earlierEnd(null, null)).isNull();
    }

    @Test
    void an_interval_between_two_instants_ends_with_the_second() {
        assertThat(Spans.between(hour(8), hour(9))).isEqualTo(hours(8, 9));
    }

    @Test
    void intervals_that_start_together_meet_even_where_one_of_them_is_an_instant() {
        assertThat(Spans.meet(hours(8, 9), hours(8, 16))).isTrue();
        assertThat(Spans.meet(hours(8, 8), hours(8, 16))).isTrue();
        assertThat(Spans.meet(hours(8, 16), hours(8, 8))).isTrue();
    }
}
