package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;

/** Facts of a dossier in an order that does not depend on how they came: by time, those without one last, then by id. */
final class Order {
    private Order() {}

    /** Above this many it is quicker to sort than to insert. */
    private static final int MANY = 64;

    static <F extends Fact> void byTime(List<F> facts, Function<F, @Nullable Instant> time) {
        sort(facts, time);
    }

    /** The same where the first so many are in order already, and few are not. */
    static <F extends Fact> void byTime(List<F> facts, int inOrder, Function<F, @Nullable Instant> time) {
        if (inOrder == 0) {
            sort(facts, time);
            return;
        }
        for (int i = inOrder; i < facts.size(); i++) {
            F fact = facts.remove(i);
            facts.add(place(fact, facts, i, time), fact);
        }
    }

    /** Where a fact belongs among the first so many. */
    private static <F extends Fact> int place(F fact, List<F> facts, int among, Function<F, @Nullable Instant> time) {
        Instant own = time.apply(fact);
        int low = 0;
        int high = among;
        while (low < high) {
            int middle = (low + high) >>> 1;
            F other = facts.get(middle);
            if (compare(own, time.apply(other), fact, other) < 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    static <F extends Fact> void byDate(List<F> facts, Function<F, @Nullable LocalDate> date) {
        sort(facts, date);
    }

    /** Dossiers have many short lists, often in order already: each key is asked for once. */
    private static <F extends Fact, T extends Comparable<? super T>> void sort(
            List<F> facts, Function<F, @Nullable T> key) {
        if (facts.size() < 2) {
            return;
        }
        if (facts.size() > MANY) {
            facts.sort((a, b) -> compare(key.apply(a), key.apply(b), a, b));
            return;
        }
        List<@Nullable T> keys = new ArrayList<>(facts.size());
        for (int i = 0; i < facts.size(); i++) {
            F fact = facts.get(i);
            T own = key.apply(fact);
            keys.add(own);
            int at = i;
            while (at > 0 && compare(own, keys.get(at - 1), fact, facts.get(at - 1)) < 0) {
                keys.set(at, keys.get(at - 1));
                facts.set(at, facts.get(at - 1));
                at--;
            }
            if (at < i) {
                keys.set(at, own);
                facts.set(at, fact);
            }
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
