package org.plumbline.io;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.StringJoiner;
import org.plumbline.Interval;

/**
 * Times as people read them, in the zone of a site with their weekday and offset: {@code Sat 2026-03-14 10:00+00:00}. In UTC
 * they have no weekday, since it may not be the site's: {@code 2026-03-14 10:00Z}. To the minute unless there are seconds.
 */
final class Times {
    private static final String ZONED_DAY = "EEE uuuu-MM-dd ";
    private static final String UTC_DAY = "uuuu-MM-dd ";

    private final ZoneId zone;
    private final boolean utc;

    private Times(ZoneId zone) {
        this.zone = zone;
        utc = zone.equals(ZoneOffset.UTC);
    }

    static Times in(ZoneId zone) {
        return new Times(zone);
    }

    ZoneId zone() {
        return zone;
    }

    boolean isUtc() {
        return utc;
    }

    String at(Instant instant) {
        return format((utc ? UTC_DAY : ZONED_DAY), instant);
    }

    /** The time without its day. */
    String timeOf(Instant instant) {
        return format("", instant);
    }

    private String format(String day, Instant instant) {
        String time = instant.getEpochSecond() % 60 == 0 ? "HH:mm" : "HH:mm:ss";
        return DateTimeFormatter.ofPattern(day + time + (utc ? "'Z'" : "xxx"), Locale.ENGLISH)
                .withZone(zone)
                .format(instant);
    }

    LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** When something holds or does not: an interval without length is an instant, {@link Instant#MAX} has no end. */
    String during(Interval interval) {
        if (interval.from().equals(interval.to())) {
            return "at " + at(interval.from());
        }
        String from = "from " + at(interval.from());
        return interval.to().equals(Instant.MAX) ? from + " on" : from + " to " + end(interval);
    }

    /** Of the same day it is enough to say the time. */
    private String end(Interval interval) {
        boolean sameDay = !utc && dateOf(interval.from()).equals(dateOf(interval.to()));
        return sameDay ? timeOf(interval.to()) : at(interval.to());
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
