package org.plumbline.example.network;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The dates of the example: 120 days, over the change of the clocks in both countries. */
final class Calendar {
    /** The first of the 120 days, a Monday. */
    static final LocalDate START = LocalDate.parse("2026-02-02");

    /** The day after the last. */
    static final LocalDate END = START.plusDays(120);

    /** The routine of the sites and their feeds run before the first case of the example, so that nothing begins in the middle. */
    static final LocalDate ROUTINE_SINCE = LocalDate.parse("2026-01-19");

    static final Instant FEEDS_SINCE = Instant.parse("2026-01-26T00:00:00Z");

    /** The rota is planned until then. */
    static final LocalDate ROTA_UNTIL = LocalDate.parse("2026-07-01");

    /** In the middle; after the night on which a feed failed; at the end. */
    static final Instant MIDDLE = morning("2026-04-02");

    static final Instant AFTER_FAILURE = morning("2026-05-09");
    static final Instant LAST = morning("2026-06-02");
    static final List<Instant> MORNINGS = List.of(MIDDLE, AFTER_FAILURE, LAST);

    private Calendar() {}

    /** When the feeds of the night have arrived. */
    static Instant morning(String date) {
        return Instant.parse(date + "T05:00:00Z");
    }

    static Instant minutesAfter(Instant instant, long minutes) {
        return instant.plus(Duration.ofMinutes(minutes));
    }

    static Stream<LocalDate> days(LocalDate from, LocalDate to) {
        return from.datesUntil(to);
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether somebody looks at the facts between two instants. */
    static boolean anyMorningIn(Instant from, Instant to) {
        return MORNINGS.stream().anyMatch(morning -> !morning.isBefore(from) && morning.isBefore(to));
    }
}
