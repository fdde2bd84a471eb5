package org.plumbline.io;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;
import org.plumbline.Interval;

/** Times as people read them: instants in UTC, to the minute unless there are seconds. */
final class Times {
    private static final DateTimeFormatter MINUTES = utc("uuuu-MM-dd HH:mm'Z'");
    private static final DateTimeFormatter SECONDS = utc("uuuu-MM-dd HH:mm:ss'Z'");

    private Times() {}

    private static DateTimeFormatter utc(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
    }

    static String at(Instant instant) {
        return (instant.getEpochSecond() % 60 == 0 ? MINUTES : SECONDS).format(instant);
    }

    /** When something holds or does not: an interval without length is an instant, {@link Instant#MAX} has no end. */
    static String during(Interval interval) {
        if (interval.from().equals(interval.to())) {
            return "at " + at(interval.from());
        }
        return interval.to().equals(Instant.MAX)
                ? "from " + at(interval.from()) + " on"
                : "from " + at(interval.from()) + " to " + at(interval.to());
    }

    /** Dates up to a date that does not belong to them. */
    static String dates(LocalDate from, LocalDate to) {
        LocalDate last = to.minusDays(1);
        return last.isAfter(from) ? "from " + from + " to " + last : "on " + from;
    }

    /** How long ago or how late: the two largest parts, nothing rounded up. */
    static String length(Duration duration) {
        if (duration.toDays() > 0) {
            return parts(duration.toDays(), "d", duration.toHoursPart(), "h");
        }
        if (duration.toHours() > 0) {
            return parts(duration.toHours(), "h", duration.toMinutesPart(), "min");
        }
        return parts(duration.toMinutes(), "min", duration.toSecondsPart(), "s");
    }

    private static String parts(long large, String largeUnit, long small, String smallUnit) {
        String largePart = large + " " + largeUnit;
        String smallPart = small + " " + smallUnit;
        if (large == 0) {
            return smallPart;
        }
        return small == 0 ? largePart : largePart + " " + smallPart;
    }

    /** Time on the clock: elapsed hours stay hours, 48 of them are not two days. */
    static String elapsed(Duration allowed) {
        return allowed.toSecondsPart() == 0
                ? parts(allowed.toHours(), "h", allowed.toMinutesPart(), "min")
                : allowed.toSeconds() + " s";
    }

    /** Time on the calendar. */
    static String period(Period period) {
        StringJoiner words = new StringJoiner(" ");
        add(words, period.getYears(), "year");
        add(words, period.getMonths(), "month");
        add(words, period.getDays(), "day");
        return words.setEmptyValue("the same day").toString();
    }

    private static void add(StringJoiner words, int count, String what) {
        if (count != 0) {
            words.add(Counts.of(count, what));
        }
    }
}
