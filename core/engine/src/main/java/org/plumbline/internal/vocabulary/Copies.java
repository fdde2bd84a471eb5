package org.plumbline.internal.vocabulary;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Immutable copies that iterate in the same order everywhere. */
public final class Copies {
    private Copies() {}

    /** An absent set is empty. */
    public static Set<String> sorted(@Nullable Set<String> set) {
        if (set == null || set.isEmpty()) {
            return Set.of();
        }
        return set.size() == 1 ? Set.copyOf(set) : Collections.unmodifiableSet(new TreeSet<>(set));
    }

    /** An absent map is empty. */
    public static <V> Map<String, V> sorted(@Nullable Map<String, V> map) {
        return map == null || map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /** The sets in it are copied too. */
    public static Map<String, Set<String>> sortedSets(Map<String, Set<String>> map) {
        var copies = new TreeMap<String, Set<String>>();
        map.forEach((code, set) -> copies.put(code, sorted(set)));
        return Collections.unmodifiableMap(copies);
    }

    /** An absent list is empty. */
    public static <T> List<T> list(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** The set and one more. */
    public static Set<String> with(Set<String> set, String more) {
        var all = new TreeSet<>(set);
        all.add(more);
        return Collections.unmodifiableSet(all);
    }
}
