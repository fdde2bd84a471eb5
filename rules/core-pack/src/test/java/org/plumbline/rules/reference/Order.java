package org.plumbline.rules.reference;

import java.util.Comparator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;

/** Facts by time, those without one last; then by id. */
final class Order {
    private Order() {}

    static <F extends Fact, T extends Comparable<? super T>> Comparator<F> by(Function<F, @Nullable T> time) {
        return (a, b) -> {
            T one = time.apply(a);
            T other = time.apply(b);
            int order = 0;
            if (one != null && other != null) {
                order = one.compareTo(other);
            } else if (one != null || other != null) {
                order = one == null ? 1 : -1;
            }
            return order != 0 ? order : a.id().compareTo(b.id());
        };
    }
}
