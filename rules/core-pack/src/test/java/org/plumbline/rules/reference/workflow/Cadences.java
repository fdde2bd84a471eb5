package org.plumbline.rules.reference.workflow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;

/** Weeks and months of the calendar, and times of some days, weeks or months from a first date on. */
final class Cadences {
    private Cadences() {}

    /** Whether one begins on a day. */
    static boolean begins(String cadence, LocalDate day) {
        return switch (cadence) {
            case "weekly" -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case "monthly" -> day.getDayOfMonth() == 1;
            case "quarterly" -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
            case "yearly" -> day.getDayOfYear() == 1;
            default -> true;
        };
    }

    /** The day after so many of them, the first of which began on a day. */
    static LocalDate end(String cadence, LocalDate first, int many) {
        return first.plus(length(cadence).multipliedBy(many));
    }

    /** The day after the first whole one from a day on. */
    static LocalDate firstOver(String cadence, LocalDate day) {
        LocalDate from = day;
        while (!begins(cadence, from)) {
            from = from.plusDays(1);
        }
        return end(cadence, from, 1);
    }

    private static Period length(String cadence) {
        return switch (cadence) {
            case "daily" -> Period.ofDays(1);
            case "weekly" -> Period.ofWeeks(1);
            case "monthly" -> Period.ofMonths(1);
            case "quarterly" -> Period.ofMonths(3);
            case "yearly" -> Period.ofYears(1);
            default -> Period.parse(cadence.substring("every ".length()));
        };
    }
}
