package org.plumbline.internal.time;

import java.time.LocalDate;
import java.util.List;
import org.plumbline.fact.organisation.ServiceCalendar;

/** The dates on which a function is open at a site, as far as its service calendars say. Nothing is guessed. */
public final class OpenDays {
    /** What the calendars say of a date. */
    public enum Day {
        OPEN,
        CLOSED,
        /** No calendar covers it, or two that do contradict each other. */
        NOT_KNOWN
    }

    /** No calendar at all. */
    public static final OpenDays NOT_KNOWN = new OpenDays(List.of());

    private final List<ServiceCalendar> calendars;

    private OpenDays(List<ServiceCalendar> calendars) {
        this.calendars = calendars;
    }

    /** Of calendars that are all of one site and function. */
    public static OpenDays of(List<ServiceCalendar> calendars) {
        return new OpenDays(List.copyOf(calendars));
    }

    public Day on(LocalDate date) {
        Day day = Day.NOT_KNOWN;
        for (ServiceCalendar calendar : calendars) {
            if (covers(calendar, date)) {
                Day said = isOpen(calendar, date) ? Day.OPEN : Day.CLOSED;
                if (day != Day.NOT_KNOWN && day != said) {
                    return Day.NOT_KNOWN;
                }
                day = said;
            }
        }
        return day;
    }

    private static boolean covers(ServiceCalendar calendar, LocalDate date) {
        return !date.isBefore(calendar.from()) && (calendar.to() == null || date.isBefore(calendar.to()));
    }

    /** A window belongs to the date on which it begins, also where it goes on over midnight. */
    private static boolean isOpen(ServiceCalendar calendar, LocalDate date) {
        return !calendar.holidays().contains(date)
                && calendar.open().stream().anyMatch(window -> window.day() == date.getDayOfWeek());
    }
}
