package org.plumbline.standard;

import java.time.Duration;
import java.time.Period;

/** Clocks that must never be swapped for one another. */
public sealed interface TimeLimit {
    /**
     * So much time on the clock, whatever the calendar says: 48 hours are 48 hours over a change of the clocks.
     *
     * @param duration the time allowed
     */
    record Elapsed(Duration duration) implements TimeLimit {}

    /**
     * Dates of the site: in time until the end of the day that lies the period after the day on which the clock started.
     *
     * @param period days, weeks, months or years, added to the first date
     */
    record Dates(Period period) implements TimeLimit {}

    /**
     * Days on which the service is open: in time until the end of the last of so many open dates of the site, the first of
     * which lies after the day on which the clock started.
     *
     * @param days how many open dates
     * @param calendar the code of the function whose service calendar says which dates are open
     */
    record OperatingDays(int days, String calendar) implements TimeLimit {}
}
