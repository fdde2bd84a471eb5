package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueDayTest {
    private static final LocalDate FIRST_OF_MARCH = LocalDate.parse("2026-03-01");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTC",
                "Europe/London",
                "Europe/Berlin",
                "Asia/Kolkata",
                "Asia/Tokyo",
                "Australia/Sydney",
                "America/New_York",
                "America/Los_Angeles"
            })
    void the_end_of_a_day_tells_its_date(String zone) {
        assertThat(inWords(lastOf(FIRST_OF_MARCH, zone))).isEqualTo("by 2026-03-01");
        assertThat(inWords(lastOf(LocalDate.parse("2026-07-01"), zone))).isEqualTo("by 2026-07-01");
    }

    @Test
    void an_end_that_may_be_of_either_day_stays_an_instant() {
        Instant inSamoa = lastOf(FIRST_OF_MARCH, "Pacific/Pago_Pago");
        Instant inTonga = lastOf(FIRST_OF_MARCH.plusDays(1), "Pacific/Tongatapu");

        assertThat(inSamoa).isEqualTo(inTonga);
        assertThat(inWords(inSamoa)).isEqualTo("before 2026-03-02 11:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-02T10:00:00Z", "2026-03-02T12:00:00Z"})
    void the_doubt_includes_its_bounds(String end) {
        assertThat(inWords(Instant.parse(end).minusNanos(1))).startsWith("before 2026-03-02 1");
    }

    @Test
    void just_outside_the_doubt_there_is_none() {
        assertThat(inWords(Instant.parse("2026-03-02T09:59:59.999999998Z"))).isEqualTo("by 2026-03-01");
        assertThat(inWords(Instant.parse("2026-03-02T12:00:00Z"))).isEqualTo("by 2026-03-02");
    }

    @Test
    void a_day_is_counted_from_its_first_instant_to_its_last() {
        Instant due = lastOf(FIRST_OF_MARCH, "Australia/Sydney");

        assertThat(since(due, due.plusNanos(1))).isEqualTo("1 day");
        assertThat(since(due, lastOf(LocalDate.parse("2026-03-02"), "Australia/Sydney")))
                .isEqualTo("1 day");
        assertThat(since(
                        due,
                        lastOf(LocalDate.parse("2026-03-02"), "Australia/Sydney")
                                .plusNanos(1)))
                .isEqualTo("2 days");
    }

    @Test
    void where_the_zone_is_known_there_is_no_doubt() {
        Times samoa = Times.in(ZoneId.of("Pacific/Pago_Pago"));
        Instant due = lastOf(FIRST_OF_MARCH, "Pacific/Pago_Pago");

        assertThat(DueDay.inWords(due, samoa)).isEqualTo("by 2026-03-01");
        assertThat(DueDay.since(due, due.plusNanos(1), samoa)).isEqualTo("1 day");
        assertThat(DueDay.since(due, lastOf(FIRST_OF_MARCH.plusDays(1), "Pacific/Pago_Pago"), samoa))
                .isEqualTo("1 day");
    }

    @Test
    void a_day_of_twenty_three_hours_is_a_day() {
        Times london = Times.in(ZoneId.of("Europe/London"));
        Instant due = lastOf(LocalDate.parse("2026-03-28"), "Europe/London");

        assertThat(DueDay.since(due, due.plusNanos(1).plusSeconds(23 * 3600), london))
                .isEqualTo("2 days");
    }

    private static String inWords(Instant due) {
        return DueDay.inWords(due, Times.in(ZoneOffset.UTC));
    }

    private static String since(Instant due, Instant at) {
        return DueDay.since(due, at, Times.in(ZoneOffset.UTC));
    }

    private static Instant lastOf(LocalDate day, String zone) {
        return day.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant().minusNanos(1);
    }
}
