package org.plumbline.rules.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.plumbline.Interval;

/** Arithmetic of intervals: from the first instant on, without the last. One that ends where it starts is that instant. */
public final class Intervals {
    private Intervals() {}

    /** When in a needed time none of the others holds. */
    public static List<Interval> gaps(Interval needed, List<Interval> holding) {
        if (needed.from().equals(needed.to())) {
            boolean held = holding.stream().anyMatch(interval -> interval.contains(needed.from()));
            return held ? List.of() : List.of(needed);
        }
        // Between two neighbouring ends of anything, either all is held or nothing is.
        TreeSet<Instant> ends = new TreeSet<>(List.of(needed.from(), needed.to()));
        for (Interval interval : holding) {
            ends.add(interval.from());
            ends.add(interval.to());
        }
        List<Instant> cuts = List.copyOf(ends.subSet(needed.from(), true, needed.to(), true));
        List<Interval> gaps = new ArrayList<>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            Instant from = cuts.get(i);
            if (holding.stream().noneMatch(interval -> interval.contains(from))) {
                gaps.add(new Interval(from, cuts.get(i + 1)));
            }
        }
        return joined(gaps);
    }

    /** The same times in as few intervals as possible, in order; those that touch are one. */
    public static List<Interval> joined(List<Interval> intervals) {
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparing(Interval::from).thenComparing(Interval::to));
        List<Interval> joined = new ArrayList<>();
        for (Interval interval : sorted) {
            Interval last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && !interval.from().isAfter(last.to())) {
                joined.remove(joined.size() - 1);
                joined.add(new Interval(last.from(), Collections.max(List.of(last.to(), interval.to()))));
            } else {
                joined.add(interval);
            }
        }
        return joined;
    }

    /** Whether two times share an instant. */
    public static boolean meet(Interval a, Interval b) {
        boolean aIsInstant = a.from().equals(a.to());
        boolean bIsInstant = b.from().equals(b.to());
        if (aIsInstant && bIsInstant) {
            return a.from().equals(b.from());
        }
        return aIsInstant
                ? b.contains(a.from())
                : bIsInstant
                        ? a.contains(b.from())
                        : a.from().isBefore(b.to()) && b.from().isBefore(a.to());
    }

    /** What two times share, if that is more than an instant. */
    public static Optional<Interval> shared(Interval a, Interval b) {
        Instant from = Collections.max(List.of(a.from(), b.from()));
        Instant to = Collections.min(List.of(a.to(), b.to()));
        return from.isBefore(to) ? Optional.of(new Interval(from, to)) : Optional.empty();
    }
}
