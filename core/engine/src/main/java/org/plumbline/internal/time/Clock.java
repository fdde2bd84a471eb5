package org.plumbline.internal.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** From the instant that starts a clock to the last one that is in time. Three clocks, never swapped for one another. */
public sealed interface Clock {
    /** The last instant that is in time, or the date that would have to be known for it. */
    Due from(Instant start);

    /** So much time, whatever the calendar and the clocks on the wall do. */
    record Elapsed(Duration duration) implements Clock {
        @Override
        public Due from(Instant start) {
            return Due.at(start.plus(duration));
        }
    }

    /** Dates of a zone. The day of the start is day zero, and the last day is in time to its end. */
    record LocalDays(Period period, ZoneId zone) implements Clock {
        @Override
        public Due from(Instant start) {
            return Due.at(endOf(start.atZone(zone).toLocalDate().plus(period), zone));
        }
    }

    /**
     * Dates on which a service is open. The day of the start does not count, open or not; the last one is in time to the
     * end of the date, whenever the service closes. Not known where an open date is looked for beyond its calendar.
     */
    record OperatingDays(int days, ZoneId zone, OpenDays open) implements Clock {
        /** A service that is closed for longer has no next open date that anybody could wait for. */
        private static final int LONGEST_CLOSURE = 366;

        @Override
        public Due from(Instant start) {
            LocalDate date = start.atZone(zone).toLocalDate();
            int left = days;
            int closed = 0;
            while (left > 0) {
                date = date.plusDays(1);
                switch (open.on(date)) {
                    case OPEN -> {
                        left--;
                        closed = 0;
                    }
                    case CLOSED -> closed++;
                    case NOT_KNOWN -> {
                        return Due.notKnown(date);
                    }
                }
                if (closed > LONGEST_CLOSURE) {
                    return Due.notKnown(date);
                }
            }
            return Due.at(endOf(date, zone));
        }
    }

    /**
     * The last instant of a date: the one before the next date starts. Where clocks that go forward leave out that midnight,
     * the next date starts with its first time on the clock; where they go back over it, with the first of the two.
     */
    private static Instant endOf(LocalDate date, ZoneId zone) {
        return date.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
    }
}
