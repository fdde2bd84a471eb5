package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;

/** Facts of a dossier in an order that does not depend on how they came: by time, those without one last, then by id. */
final class Order {
    private Order() {}

    static <F extends Fact> void byTime(List<F> facts, Function<F, @Nullable Instant> time) {
        if (facts.size() > 1) {
            facts.sort(Comparator.comparing(time, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Fact::id));
        }
    }

    static <F extends Fact> void byDate(List<F> facts, Function<F, @Nullable LocalDate> date) {
        if (facts.size() > 1) {
            facts.sort(Comparator.comparing(date, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Fact::id));
        }
    }

    /** Whether a date lies in [from, to), where open ends are null. */
    static boolean holdsOn(LocalDate date, @Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
    }
}
