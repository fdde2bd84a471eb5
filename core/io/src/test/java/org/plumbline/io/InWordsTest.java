package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Subject;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.TimeLimit;

class InWordsTest {
    private static final Instant FROM = Instant.parse("2026-03-01T10:00:00Z");
    private static final Instant TO = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void what_is_overdue_is_not_done() {
        assertThat(words(late(Duration.ofDays(2), null)))
                .isEqualTo("intake not done; asked within 48 h of 2026-03-01 10:00Z");
    }

    @Test
    void what_is_late_says_by_how_much() {
        assertThat(words(late(Duration.ofDays(2), FROM.plus(Duration.ofHours(75)))))
                .isEqualTo("intake 1 d 3 h late; asked within 48 h of 2026-03-01 10:00Z");
    }

    @Test
    void one_nanosecond_late_is_late_by_less_than_a_second() {
        assertThat(words(late(
                        Duration.ofMinutes(90),
                        FROM.plus(Duration.ofMinutes(90)).plusNanos(1))))
                .isEqualTo("intake 0 s late; asked within 1 h 30 min of 2026-03-01 10:00Z");
    }

    @Test
    void a_limit_in_dates_says_the_date_by_which_it_was_due() {
        assertThat(words(review(Period.of(0, 1, 2), null)))
                .isEqualTo("review not done, due by 2026-04-03; asked within 1 month 2 days");
    }

    @Test
    void what_is_late_by_dates_is_late_by_days() {
        assertThat(words(review(Period.ofDays(33), Instant.parse("2026-04-04T00:00:00Z"))))
                .isEqualTo("review 1 day late, due by 2026-04-03; asked within 33 days");
        assertThat(words(review(Period.ofDays(33), Instant.parse("2026-04-06T14:00:00Z"))))
                .isEqualTo("review 3 days late, due by 2026-04-03; asked within 33 days");
    }

    @Test
    void no_days_at_all_are_the_same_day() {
        assertThat(words(review(Period.ZERO, null)))
                .isEqualTo("review not done, due by 2026-04-03; asked within the same day");
    }

    @Test
    void a_limit_with_seconds_is_counted_in_seconds() {
        assertThat(words(late(Duration.ofSeconds(90), null)))
                .isEqualTo("intake not done; asked within 90 s of 2026-03-01 10:00Z");
    }

    @Test
    void a_missed_activity_names_the_first_and_the_last_date_of_its_period() {
        Detail.Missed missed =
                new Detail.Missed("spot-check", LocalDate.parse("2026-02-01"), LocalDate.parse("2026-03-01"), 2, 1);

        assertThat(words(missed)).isEqualTo("spot-check done once from 2026-02-01 to 2026-02-28; asked twice");
    }

    @Test
    void a_period_of_one_date_is_that_date() {
        Detail.Missed missed =
                new Detail.Missed("huddle", LocalDate.parse("2026-02-28"), LocalDate.parse("2026-03-01"), 3, 0);

        assertThat(words(missed)).isEqualTo("huddle not done on 2026-02-28; asked 3 times");
    }

    @Test
    void missing_parts_stand_beside_all_that_are_asked() {
        Detail.Missing missing =
                new Detail.Missing(new TreeSet<>(List.of("outcome", "reason")), new TreeSet<>(List.of("outcome")));

        assertThat(words(missing)).isEqualTo("missing outcome; asked outcome, reason");
    }

    @Test
    void if_all_is_missing_it_is_said_once() {
        Detail.Missing missing = new Detail.Missing(
                new TreeSet<>(List.of("outcome", "reason")), new TreeSet<>(List.of("outcome", "reason")));

        assertThat(words(missing)).isEqualTo("missing outcome, reason");
    }

    @Test
    void a_gap_stands_beside_the_time_for_which_it_is_needed() {
        Interval gap = new Interval(FROM.plusSeconds(30), TO);

        assertThat(words(new Detail.Uncovered("sign-off", new Interval(FROM, TO), List.of(gap))))
                .isEqualTo("without sign-off from 2026-03-01 10:00:30Z to 2026-03-01 12:00Z;"
                        + " needed from 2026-03-01 10:00Z to 2026-03-01 12:00Z");
    }

    @Test
    void what_never_holds_is_said_once() {
        Interval instant = new Interval(FROM, FROM);

        assertThat(words(new Detail.Uncovered("sign-off", instant, List.of(instant))))
                .isEqualTo("without sign-off at 2026-03-01 10:00Z");
    }

    @Test
    void a_ratio_is_divided_and_its_limit_is_plain() {
        assertThat(words(ratio("19.00", "2", "8.0", Limit.Side.AT_MOST)))
                .isEqualTo("9.5 WTE to each supervisor, at most 8");
    }

    @Test
    void a_ratio_over_zero_is_not_divided() {
        assertThat(words(ratio("7.5", "0.0", "8", Limit.Side.AT_MOST)))
                .isEqualTo("7.5 to 0 (WTE to each supervisor), at most 8");
    }

    @Test
    void a_share_and_its_limit_are_both_in_per_cent() {
        Amount share = new Amount(new BigDecimal("1600"), new BigDecimal("18"), "% in time, 16 of 18");
        Limit limit = new Limit(new BigDecimal("90"), Limit.Side.AT_LEAST);

        assertThat(words(new Detail.OutsideLimit(share, limit))).isEqualTo("88.89 % in time, 16 of 18, at least 90 %");
    }

    @Test
    void an_amount_just_beyond_the_limit_is_not_rounded_onto_it() {
        assertThat(words(ratio("8.0004", "1", "8", Limit.Side.AT_MOST)))
                .isEqualTo("8.0004 WTE to each supervisor, at most 8");
        assertThat(words(ratio("2", "3", "0.67", Limit.Side.AT_LEAST)))
                .isEqualTo("0.667 WTE to each supervisor, at least 0.67");
    }

    @Test
    void an_amount_that_is_exactly_the_limit_is_printed_as_the_limit() {
        assertThat(words(ratio("16", "2", "8.00", Limit.Side.AT_MOST)))
                .isEqualTo("8 WTE to each supervisor, at most 8");
    }

    @Test
    void a_signal_names_the_series_and_its_limits() {
        Measure.Key key = new Measure.Key(
                RuleCode.of("WF-02"), Subject.of(Subject.Type.SITE, "north"), YearMonth.parse("2026-02"));
        Detail.Signal signal = new Detail.Signal(
                key,
                "8 points below the centre line",
                new BigDecimal("71.50"),
                BigDecimal.TEN,
                BigDecimal.ZERO,
                new BigDecimal("1E+2"),
                LocalDate.parse("2025-07-01"));

        assertThat(words(signal))
                .isEqualTo("8 points below the centre line in WF-02 of site north since 2025-07-01:"
                        + " 71.5 around 10, limits 0 and 100");
    }

    @Test
    void a_difference_names_both_values() {
        assertThat(words(new Detail.Differs("escalation-criteria", "2026-a", "2025-b")))
                .isEqualTo("escalation-criteria is 2025-b; asked 2026-a");
    }

    @Test
    void a_prohibited_act_says_when_it_was_prohibited() {
        assertThat(words(new Detail.Prohibited("wound-care done", List.of(), new Interval(FROM, TO))))
                .isEqualTo("wound-care done; not allowed from 2026-03-01 10:00Z to 2026-03-01 12:00Z");
        assertThat(words(new Detail.Prohibited("wound-care done", List.of(), new Interval(FROM, Instant.MAX))))
                .isEqualTo("wound-care done; not allowed from 2026-03-01 10:00Z on");
        assertThat(words(new Detail.Prohibited("signed off oneself", List.of(), null)))
                .isEqualTo("signed off oneself");
    }

    @Test
    void what_is_not_judged_names_the_evidence_and_the_standards_that_are_missing() {
        assertThat(words(undecided(List.of("risk tier"), List.of()))).isEqualTo("not judged, missing risk tier");
        assertThat(words(undecided(List.of(), List.of("supervision.interval"))))
                .isEqualTo("not judged, no value for supervision.interval");
        assertThat(words(undecided(List.of("risk tier"), List.of("a.b"))))
                .isEqualTo("not judged, missing risk tier; no value for a.b");
    }

    @Test
    void operating_days_are_named_as_what_they_are() {
        Instant due = Instant.parse("2026-04-04T00:00:00Z").minusNanos(1);
        var two = new TimeLimit.OperatingDays(2, "duty");
        var one = new TimeLimit.OperatingDays(1, "duty");

        assertThat(words(new Detail.Late("visit", FROM, due, null, two)))
                .startsWith("visit not done, due ")
                .endsWith("; asked within 2 operating days");
        assertThat(words(new Detail.Late("visit", FROM, due, null, one))).endsWith("; asked within 1 operating day");
    }

    private static String words(Detail detail) {
        return detail.accept(new InWords());
    }

    private static Detail.Late late(Duration limit, @Nullable Instant done) {
        return new Detail.Late("intake", FROM, FROM.plus(limit), done, new TimeLimit.Elapsed(limit));
    }

    private static Detail.Late review(Period within, @Nullable Instant done) {
        Instant due = Instant.parse("2026-04-04T00:00:00Z").minusNanos(1);
        return new Detail.Late("review", FROM, due, done, new TimeLimit.Dates(within));
    }

    private static Detail.OutsideLimit ratio(String numerator, String denominator, String limit, Limit.Side side) {
        Amount seen = new Amount(new BigDecimal(numerator), new BigDecimal(denominator), "WTE to each supervisor");
        return new Detail.OutsideLimit(seen, new Limit(new BigDecimal(limit), side));
    }

    private static Detail.Undecided undecided(List<String> evidence, List<String> standards) {
        return new Detail.Undecided(
                new TreeSet<>(evidence),
                new TreeSet<>(standards.stream().map(StandardId::new).toList()));
    }
}
