package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.detail;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Detail;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Sought;
import org.plumbline.standard.TimeLimit;

/** Elapsed time and dates over changes of the clocks. The expected times were worked out by hand. */
class WithinClockTest {
    private static final String STANDARD = "visit.within";

    private static Verdict judge(
            String unit, String value, String zone, Instant start, Instant asOf, @Nullable Instant done) {
        Night night = Night.of(asOf).site("there", zone).standard(STANDARD, unit, value);
        Anchor from = new Anchor("contact k1", "there", start, "", new FactId("contact", "k1"));
        return Within.judge(
                night.about(),
                STANDARD,
                from,
                new Sought("visit", "contact", done, List.of(), null, List.of(), null, null));
    }

    private static void assertDue(String unit, String value, String zone, String start, String due) {
        Instant last = at(due);
        Instant later = last.plus(Duration.ofDays(1));

        assertThat(judge(unit, value, zone, at(start), last, null))
                .returns(State.NOT_YET_DUE, Verdict::state)
                .returns(last, Verdict::dueAt)
                .returns(last.plusNanos(1), Verdict::turnsAt);
        assertThat(judge(unit, value, zone, at(start), last.plusNanos(1), null).state())
                .isEqualTo(State.BREACHED);
        assertThat(judge(unit, value, zone, at(start), later, last).state()).isEqualTo(State.MET);
        assertThat(judge(unit, value, zone, at(start), later, last.plusNanos(1)).state())
                .isEqualTo(State.BREACHED);
    }

    @ParameterizedTest
    @CsvSource({
        "PT72H, Europe/London,    2026-10-23T17:00+01:00, 2026-10-26T16:00Z",
        "PT72H, Europe/London,    2026-03-27T17:00Z,      2026-03-30T18:00+01:00",
        "PT48H, America/New_York, 2026-03-07T09:00-05:00, 2026-03-09T10:00-04:00",
        "PT24H, America/New_York, 2026-10-31T20:00-04:00, 2026-11-01T19:00-05:00",
        "PT24H, Pacific/Chatham,  2026-04-04T23:30+13:45, 2026-04-05T22:30+12:45",
        "PT48H, Asia/Kolkata,     2026-03-28T10:00+05:30, 2026-03-30T10:00+05:30",
        "PT0S,  Europe/London,    2026-03-02T09:00Z,      2026-03-02T09:00Z",
    })
    void elapsed_time_is_the_same_on_the_clock_whatever_the_calendar_says(
            String value, String zone, String start, String due) {
        assertDue("elapsed-time", value, zone, start, due);
    }

    @ParameterizedTest
    @CsvSource({
        // a week of dates is not 168 hours
        "P7D, Europe/London,    2026-10-23T17:00+01:00, 2026-10-30T23:59:59.999999999Z",
        "P7D, Europe/London,    2026-03-27T17:00Z,      2026-04-03T23:59:59.999999999+01:00",
        "P2D, America/New_York, 2026-03-07T09:00-05:00, 2026-03-09T23:59:59.999999999-04:00",
        // the day of the change is the last one: it has 25, 23 or 24 hours
        "P1D, Europe/London,    2026-10-24T12:00+01:00, 2026-10-25T23:59:59.999999999Z",
        "P1D, Europe/London,    2026-03-28T12:00Z,      2026-03-29T23:59:59.999999999+01:00",
        "P1D, Pacific/Chatham,  2026-04-04T23:30+13:45, 2026-04-05T23:59:59.999999999+12:45",
        // in Havana the day after the last one starts at one o'clock
        "P1D, America/Havana,   2026-03-06T12:00-05:00, 2026-03-07T23:59:59.999999999-05:00",
        // it is another date in UTC
        "P1D, Asia/Kolkata,     2026-03-01T00:10+05:30, 2026-03-02T23:59:59.999999999+05:30",
        "P1D, America/New_York, 2026-03-01T23:50-05:00, 2026-03-02T23:59:59.999999999-05:00",
        // months are added to the first date, and end with a shorter month
        "P1M, Europe/London,    2026-01-31T09:00Z,      2026-02-28T23:59:59.999999999Z",
        "P3M, Europe/London,    2026-11-30T09:00Z,      2027-02-28T23:59:59.999999999Z",
        "P3M, Europe/London,    2027-11-30T09:00Z,      2028-02-29T23:59:59.999999999Z",
        "P6M, Europe/London,    2026-11-30T09:00Z,      2027-05-30T23:59:59.999999999+01:00",
        "P1Y, Europe/London,    2028-02-29T09:00Z,      2029-02-28T23:59:59.999999999Z",
        "P2W, Europe/London,    2026-03-02T00:00Z,      2026-03-16T23:59:59.999999999Z",
    })
    void dates_end_with_the_last_day_of_the_site(String value, String zone, String start, String due) {
        assertDue("dates", value, zone, start, due);
    }

    @Test
    void the_date_that_decides_which_value_is_in_force_is_that_of_the_site() {
        String values = "2026-01-01: { value: P1D, source: a }, 2026-03-02: { value: P3D, source: b }";
        Night night =
                Night.of("2026-03-20T00:00Z").site("there", "Asia/Kolkata").declare(STANDARD, "dates", values);
        Sought notDone = Sought.absent("visit", "contact");

        // 1 March in London, 2 March in Kolkata
        Instant start = at("2026-03-01T20:00Z");
        Anchor there = new Anchor("contact k1", "there", start, "", null);
        assertThat(Within.judge(night.about(), STANDARD, there, notDone).dueAt())
                .isEqualTo(at("2026-03-05T23:59:59.999999999+05:30"));
        assertThat(Within.judge(night.about(), STANDARD, Night.anchor(start), notDone)
                        .dueAt())
                .isEqualTo(at("2026-03-02T23:59:59.999999999Z"));
    }

    @Test
    void the_finding_names_the_clock_by_which_it_was_judged() {
        Instant start = at("2026-03-02T09:00Z");
        Instant asOf = at("2026-03-09T00:00Z");

        assertThat(limit(judge("dates", "P2D", "Europe/London", start, asOf, null)))
                .isEqualTo(new TimeLimit.Dates(Period.ofDays(2)));
        assertThat(limit(judge("elapsed-time", "PT48H", "Europe/London", start, asOf, null)))
                .isEqualTo(new TimeLimit.Elapsed(Duration.ofDays(2)));
    }

    private static TimeLimit limit(Verdict verdict) {
        return detail(verdict, Detail.Late.class).limit();
    }
}
