package org.plumbline.benchmark.common;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.fact.Fact;

/** Facts, each with those of its type. */
public final class FactsByType {
    private final Map<Class<?>, List<Fact>> byType = new HashMap<>();

    public FactsByType(List<Fact> facts) {
        for (Fact fact : facts) {
            byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
        }
    }

    /** In the order in which they came. */
    @SuppressWarnings("unchecked") // each list has facts of one type
    public <F extends Fact> List<F> of(Class<F> type) {
        return (List<F>) byType.getOrDefault(type, List.of());
    }
}
