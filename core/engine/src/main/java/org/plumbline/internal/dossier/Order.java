package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;

/** Facts of a dossier in an order that does not depend on how they came: by time, those without one last, then by id. */
final class Order {
    private Order() {}

    static <F extends Fact> void byTime(List<F> facts, Function<F, @Nullable Instant> time) {
        if (facts.size() > 1) {
            facts.sort((a, b) -> compare(time.apply(a), time.apply(b), a, b));
        }
    }

    static <F extends Fact> void byDate(List<F> facts, Function<F, @Nullable LocalDate> date) {
        if (facts.size() > 1) {
            facts.sort((a, b) -> compare(date.apply(a), date.apply(b), a, b));
        }
    }

    private static <T extends Comparable<? super T>> int compare(@Nullable T one, @Nullable T other, Fact a, Fact b) {
        if (one != null && other != null) {
            int byTime = one.compareTo(other);
            return byTime != 0 ? byTime : a.id().compareTo(b.id());
        }
        return one == other ? a.id().compareTo(b.id()) : one == null ? 1 : -1;
    }

    /** Whether a date lies in [from, to), where open ends are null. */
    static boolean holdsOn(LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
    }
}
