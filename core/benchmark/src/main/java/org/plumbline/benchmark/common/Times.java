package org.plumbline.benchmark.common;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.cover.Shift;

/** Arithmetic of instants and intervals. */
public final class Times {
    private Times() {}

    /** The time from one instant to another, which may be missing. */
    public static Interval between(Instant from, @Nullable Instant to) {
        return new Interval(from, to == null ? Instant.MAX : to);
    }

    public static Interval planned(Shift shift) {
        return new Interval(shift.plannedStart(), shift.plannedEnd());
    }

    /** Whether two times that are not empty share an instant. */
    public static boolean meet(Interval a, Interval b) {
        return a.from().isBefore(b.to()) && b.from().isBefore(a.to());
    }

    static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** What two times have in common; null where that is nothing. */
    public static @Nullable Interval common(Interval a, Interval b) {
        Instant from = later(a.from(), b.from());
        Instant to = earlier(a.to(), b.to());
        return from.isBefore(to) ? new Interval(from, to) : null;
    }
}
