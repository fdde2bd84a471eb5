package org.plumbline.rules.reference.delegation;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/**
 * How period follows on period. A new rhythm goes by the standards of the day on which it begins. Months of the calendar
 * are whole; what is left of one when the rhythm changes belongs to the next.
 *
 * @param interval the value in force
 * @param calendar whether they are months of the calendar
 * @param from when this period begins
 * @param base from where whole periods are counted
 * @param number which of them this one is
 */
record Rhythm(Value interval, boolean calendar, LocalDate from, LocalDate base, int number) {
    /** The period that begins on a day, or of the first one the month in which the day lies. */
    static Rhythm on(Known known, String site, LocalDate day, @Nullable Rhythm before) {
        Value interval = interval(known, site, day);
        boolean calendar = isCalendar(known, site, day);
        if (before != null
                && before.calendar == calendar
                && before.interval.dates().equals(interval.dates())) {
            return new Rhythm(interval, calendar, day, before.base, before.number + 1);
        }
        if (!calendar) {
            return new Rhythm(interval, false, day, day, 1);
        }
        LocalDate month = month(day, interval.dates());
        boolean same = isCalendar(known, site, month)
                && interval(known, site, month).dates().equals(interval.dates());
        if (before == null && same) {
            return new Rhythm(interval(known, site, month), true, month, month, 1);
        }
        LocalDate whole = month.equals(day) ? month : month.plus(interval.dates());
        return new Rhythm(interval, true, day, whole, 1);
    }

    /** The first day after this period. */
    LocalDate next() {
        return base.plus(interval.dates().multipliedBy(number));
    }

    static boolean choice(Known known, String standard, String site, LocalDate day, String option) {
        return known.standards().on(standard, site, day).orElseThrow().text().equals(option);
    }

    private static Value interval(Known known, String site, LocalDate day) {
        return known.standards().on("delegation.spot-check-interval", site, day).orElseThrow();
    }

    /** The calendar knows months only. */
    private static boolean isCalendar(Known known, String site, LocalDate day) {
        boolean months = !interval(known, site, day).text().matches(".*[DW].*");
        return months && choice(known, "delegation.spot-check-calendar-or-rolling", site, day, "calendar");
    }

    /** The first day of the month, or group of months of a year, in which a day lies. */
    private static LocalDate month(LocalDate day, Period length) {
        int months = (int) length.toTotalMonths();
        int past = Math.floorMod(day.getYear() * 12 + day.getMonthValue() - 1, months);
        return day.withDayOfMonth(1).minusMonths(past);
    }
}
