package org.plumbline.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.fact.organisation.ServiceCalendar;

/** The worked dates of this domain's traps. The expected times were worked out by hand. */
class ClockTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 1, 1);

    private static Instant at(String offsetDateTime) {
        return OffsetDateTime.parse(offsetDateTime).toInstant();
    }

    private static ServiceCalendar weekdays(String id, LocalDate from, LocalDate to, String... holidays) {
        return ServiceCalendar.builder()
                .id(id)
                .site("north")
                .duty("service")
                .open(Stream.of(DayOfWeek.values())
                        .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0)
                        .map(day -> new ServiceCalendar.Window(day, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                        .toList())
                .holidays(Stream.of(holidays).map(LocalDate::parse).toList())
                .peaks(List.of())
                .from(from)
                .to(to)
                .build();
    }

    private static Due operatingDays(int days, String zone, String start, ServiceCalendar... calendars) {
        return new Clock.OperatingDays(days, ZoneId.of(zone), OpenDays.of(List.of(calendars))).from(at(start));
    }

    @ParameterizedTest
    @CsvSource({
        "PT72H, 2026-10-23T17:00+01:00, 2026-10-26T16:00Z",
        "PT72H, 2026-03-27T17:00Z,      2026-03-30T18:00+01:00",
        "PT48H, 2026-03-07T09:00-05:00, 2026-03-09T10:00-04:00",
        "PT24H, 2026-10-31T20:00-04:00, 2026-11-01T19:00-05:00",
    })
    void clock_changes_do_not_lengthen_or_shorten_elapsed_time(String time, String start, String last) {
        assertThat(new Clock.Elapsed(Duration.parse(time)).from(at(start)).last())
                .isEqualTo(at(last));
    }

    @Test
    void a_rest_over_the_change_of_the_clocks_has_one_hour_more_or_less() {
        Clock rest = new Clock.Elapsed(Duration.ofHours(11));

        assertThat(rest.from(at("2026-10-24T22:00+01:00")).last()).isEqualTo(at("2026-10-25T08:00Z"));
        assertThat(rest.from(at("2026-03-28T21:00Z")).last()).isEqualTo(at("2026-03-29T09:00+01:00"));
    }

    @ParameterizedTest
    @CsvSource({
        // the day of the event is day zero: 2 to 8 June
        "P7D,  America/New_York, 2026-06-01T10:00-04:00, 2026-06-09T00:00-04:00",
        "P30D, America/New_York, 2026-06-01T10:00-04:00, 2026-07-02T00:00-04:00",
        // discharged on a Friday: seven and fourteen days, and the period of thirty
        "P7D,  America/New_York, 2026-06-05T15:00-04:00, 2026-06-13T00:00-04:00",
        "P14D, America/New_York, 2026-06-05T15:00-04:00, 2026-06-20T00:00-04:00",
        "P29D, America/New_York, 2026-06-05T15:00-04:00, 2026-07-05T00:00-04:00",
        // seven dates are not 168 hours over a change of the clocks
        "P7D,  Europe/London,    2026-10-23T17:00+01:00, 2026-10-31T00:00Z",
        "P7D,  Europe/London,    2026-03-27T17:00Z,      2026-04-04T00:00+01:00",
    })
    void which_day_counts_begins_with_the_day_after(String period, String zone, String start, String over) {
        assertThat(new Clock.LocalDays(Period.parse(period), ZoneId.of(zone))
                        .from(at(start))
                        .last())
                .isEqualTo(at(over).minusNanos(1));
    }

    @ParameterizedTest
    @CsvSource({
        "P3M, 2027-03-01T00:00Z",
        "P6M, 2027-05-31T00:00+01:00",
        "P9M, 2027-08-31T00:00+01:00",
    })
    void quarters_do_not_drift_when_they_are_added_to_the_first_date(String period, String over) {
        assertThat(new Clock.LocalDays(Period.parse(period), ZoneId.of("Europe/London"))
                        .from(at("2026-11-30T09:00Z"))
                        .last())
                .isEqualTo(at(over).minusNanos(1));
    }

    @Test
    void a_day_ends_where_the_next_one_starts_also_without_or_with_two_midnights() {
        Clock oneDay = new Clock.LocalDays(Period.ofDays(1), ZoneId.of("America/Havana"));

        assertThat(oneDay.from(at("2026-03-06T12:00-05:00")).last())
                .isEqualTo(at("2026-03-08T01:00-04:00").minusNanos(1));
        assertThat(oneDay.from(at("2026-10-30T12:00-04:00")).last())
                .isEqualTo(at("2026-11-01T00:00-04:00").minusNanos(1));
    }

    @ParameterizedTest
    @CsvSource({
        // discharged on a Friday: Tuesday
        "2, America/New_York, 2026-06-05T15:00-04:00, 2026-06-10T00:00-04:00",
        // discharged on a Thursday before a holiday on Friday: Tuesday
        "2, America/New_York, 2026-07-02T15:00-04:00, 2026-07-08T00:00-04:00",
        // on a closed day, Saturday or the holiday itself: the first open day is the first
        "1, America/New_York, 2026-06-06T15:00-04:00, 2026-06-09T00:00-04:00",
        "1, America/New_York, 2026-07-03T15:00-04:00, 2026-07-07T00:00-04:00",
        // after closing time it is still that day
        "1, America/New_York, 2026-06-01T23:59-04:00, 2026-06-03T00:00-04:00",
        "1, America/New_York, 2026-06-02T00:00-04:00, 2026-06-04T00:00-04:00",
        // over the weekend of a change of the clocks
        "1, Europe/London,    2026-10-23T17:00+01:00, 2026-10-27T00:00Z",
        "1, Europe/London,    2026-03-27T17:00Z,      2026-03-31T00:00+01:00",
    })
    void the_clock_type_of_operating_days_counts_open_days_only(int days, String zone, String start, String over) {
        assertThat(operatingDays(days, zone, start, weekdays("a", FROM, TO, "2026-07-03"))
                        .last())
                .isEqualTo(at(over).minusNanos(1));
    }

    @Test
    void missing_is_not_compliant_so_nothing_is_known_beyond_the_calendar() {
        String wednesday = "2026-12-30T10:00Z";

        assertThat(operatingDays(1, "Europe/London", wednesday, weekdays("a", FROM, TO))
                        .last())
                .isEqualTo(at("2027-01-01T00:00Z").minusNanos(1));
        assertThat(operatingDays(2, "Europe/London", wednesday, weekdays("a", FROM, TO)))
                .isEqualTo(Due.notKnown(TO));
        assertThat(operatingDays(1, "Europe/London", wednesday)).isEqualTo(Due.notKnown(LocalDate.of(2026, 12, 31)));
        assertThat(operatingDays(
                                2,
                                "Europe/London",
                                wednesday,
                                weekdays("a", FROM, TO),
                                weekdays("b", TO, TO.plusYears(1), "2027-01-01"))
                        .last())
                .isEqualTo(at("2027-01-05T00:00Z").minusNanos(1));
    }

    @Test
    void contradictions_in_calendars_are_not_decided() {
        ServiceCalendar open = weekdays("a", FROM, TO);

        assertThat(operatingDays(1, "Europe/London", "2026-07-02T10:00Z", open, weekdays("b", FROM, TO, "2026-07-03")))
                .isEqualTo(Due.notKnown(LocalDate.of(2026, 7, 3)));
        assertThat(operatingDays(1, "Europe/London", "2026-07-02T10:00Z", open, weekdays("b", FROM, TO))
                        .last())
                .isEqualTo(at("2026-07-04T00:00+01:00").minusNanos(1));
    }

    @Test
    void a_calendar_that_never_opens_gives_no_day() {
        ServiceCalendar never = ServiceCalendar.builder()
                .id("a")
                .site("north")
                .duty("service")
                .open(List.of())
                .holidays(List.of())
                .peaks(List.of())
                .from(FROM)
                .build();

        assertThat(operatingDays(1, "Europe/London", "2026-07-02T10:00Z", never).last())
                .isNull();
    }

    @Test
    void calendars_are_found_by_site_and_function() {
        Calendars calendars = Calendars.of(List.of(weekdays("a", FROM, TO)));
        LocalDate thursday = LocalDate.of(2026, 7, 2);

        assertThat(calendars.of("north", "service").on(thursday)).isEqualTo(OpenDays.Day.OPEN);
        assertThat(calendars.of("north", "service").on(thursday.plusDays(2))).isEqualTo(OpenDays.Day.CLOSED);
        assertThat(calendars.of("south", "service").on(thursday)).isEqualTo(OpenDays.Day.NOT_KNOWN);
        assertThat(calendars.of("north", "duty-lead").on(thursday)).isEqualTo(OpenDays.Day.NOT_KNOWN);
        assertThat(calendars.of(null, "service").on(thursday)).isEqualTo(OpenDays.Day.NOT_KNOWN);
    }
}
