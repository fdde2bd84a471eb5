package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;

/** Arithmetic of intervals. Touching ones join; an interval that ends where it starts is one instant. */
public final class Spans {
    private static final Comparator<Interval> BY_START =
            Comparator.comparing(Interval::from).thenComparing(Interval::to);

    private Spans() {}

    /** The interval from one instant to another, which may be null for an open end. */
    public static Interval between(Instant from, @Nullable Instant to) {
        return new Interval(from, to == null ? Instant.MAX : to);
    }

    /** What of a needed time is not covered, in order. */
    public static List<Interval> gaps(Interval needed, List<Interval> covers) {
        for (Interval cover : covers) {
            if (cover.contains(needed.from()) && !needed.to().isAfter(cover.to())) {
                return List.of();
            }
        }
        if (needed.from().equals(needed.to())) {
            return List.of(needed);
        }
        List<Interval> gaps = new ArrayList<>();
        Instant open = needed.from();
        for (Interval cover : covers.stream().sorted(BY_START).toList()) {
            addUntil(gaps, open, earlier(cover.from(), needed.to()));
            open = later(open, cover.to());
        }
        addUntil(gaps, open, needed.to());
        return gaps;
    }

    private static void addUntil(List<Interval> gaps, Instant from, Instant to) {
        if (from.isBefore(to)) {
            gaps.add(new Interval(from, to));
        }
    }

    /** The same time in as few intervals as possible, in order. */
    public static List<Interval> joined(List<Interval> intervals) {
        List<Interval> joined = new ArrayList<>();
        for (Interval next : intervals.stream().sorted(BY_START).toList()) {
            Interval last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || next.from().isAfter(last.to())) {
                joined.add(next);
            } else {
                joined.set(joined.size() - 1, new Interval(last.from(), later(last.to(), next.to())));
            }
        }
        return joined;
    }

    /** Whether they share an instant. */
    public static boolean meet(Interval a, Interval b) {
        return meet(a.from(), a.to(), b.from(), b.to());
    }

    /** Whether two intervals share an instant: each starts before the other ends, or both start together. */
    public static boolean meet(Instant from, Instant to, Instant otherFrom, Instant otherTo) {
        return from.equals(otherFrom) || (from.isBefore(otherTo) && otherFrom.isBefore(to));
    }

    public static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    /** The earlier of two ends, each of which may be open: null. */
    public static @Nullable Instant earlierEnd(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return earlier(a, b);
    }

    public static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
