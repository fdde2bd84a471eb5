package org.plumbline.io;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * The day with whose end something fell due, and the days since. The due instant is the last of a site's day. Where the
 * site's zone is not known, where a day ends in UTC mostly tells which it is. Zones lie at most 12 hours behind UTC and 14
 * before it: an end before 10:00Z is that of the day before, one after 12:00Z that of the same day. Between them it may be
 * either's, and the instant is said instead.
 */
final class DueDay {
    private static final LocalTime UNCLEAR_FROM = LocalTime.of(10, 0);
    private static final LocalTime UNCLEAR_TO = LocalTime.of(12, 0);

    private DueDay() {}

    /** {@code by 2026-03-01}, rarely {@code before 2026-03-02 11:00Z}. */
    static String inWords(Instant due, Times times) {
        if (!times.isUtc()) {
            return "by " + times.dateOf(due);
        }
        OffsetDateTime end = end(due).atOffset(ZoneOffset.UTC);
        LocalTime time = end.toLocalTime();
        boolean unclear = !time.isBefore(UNCLEAR_FROM) && !time.isAfter(UNCLEAR_TO);
        return unclear
                ? "before " + times.at(end.toInstant())
                : "by " + end.minusHours(12).toLocalDate();
    }

    /** Days begun: the day after the due one is the first, however late in it. */
    static String since(Instant due, Instant at, Times times) {
        if (!times.isUtc()) {
            return Counts.of(ChronoUnit.DAYS.between(times.dateOf(due), times.dateOf(at)), "day");
        }
        return Counts.of(Duration.between(end(due), at).toDays() + 1, "day");
    }

    /** The first instant that is not in time. */
    private static Instant end(Instant due) {
        return due.plusNanos(1);
    }
}
