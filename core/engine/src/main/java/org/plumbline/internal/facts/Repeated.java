package org.plumbline.internal.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;

/**
 * Finds the ids that several facts of one type share: usually none. A table of hashes for each type says which may be
 * repeated, and is thrown away at once; those few are then compared as they are. A map by type and id took ten times the
 * memory and five times the time.
 */
final class Repeated {
    private final int[] hashes;

    /** With at least half as many slots again as facts, a power of two. */
    private Repeated(int facts) {
        hashes = new int[Integer.highestOneBit(Math.max(2, facts + facts / 2)) * 2];
    }

    static Set<FactId> among(List<Fact> facts) {
        Map<Class<?>, Repeated> byType = new HashMap<>();
        counts(facts).forEach((type, count) -> byType.put(type, new Repeated(count[0])));
        Map<Class<?>, Set<Integer>> suspects = new HashMap<>();
        Class<?> type = null;
        Repeated of = new Repeated(0);
        for (Fact fact : facts) {
            if (fact.getClass() != type) {
                type = fact.getClass();
                of = Objects.requireNonNull(byType.get(type));
            }
            int hash = hash(fact);
            if (!of.add(hash)) {
                suspects.computeIfAbsent(type, key -> new HashSet<>()).add(hash);
            }
        }
        return suspects.isEmpty() ? Set.of() : repeated(facts, suspects);
    }

    private static Map<Class<?>, int[]> counts(List<Fact> facts) {
        Map<Class<?>, int[]> counts = new HashMap<>();
        Class<?> type = null;
        int[] count = {0};
        for (Fact fact : facts) {
            if (fact.getClass() != type) {
                type = fact.getClass();
                count = counts.computeIfAbsent(type, key -> new int[1]);
            }
            count[0]++;
        }
        return counts;
    }

    /** Of those whose hashes are the same, those whose ids are. */
    private static Set<FactId> repeated(List<Fact> facts, Map<Class<?>, Set<Integer>> suspects) {
        Set<FactId> met = new HashSet<>();
        Set<FactId> repeated = new HashSet<>();
        for (Fact fact : facts) {
            Set<Integer> hashes = suspects.get(fact.getClass());
            if (hashes != null && hashes.contains(hash(fact)) && !met.add(fact.factId())) {
                repeated.add(fact.factId());
            }
        }
        return repeated;
    }

    /** Never 0, which is an empty slot. */
    private static int hash(Fact fact) {
        int mixed = fact.id().hashCode() * 0x9E3779B9;
        int hash = mixed ^ (mixed >>> 16);
        return hash == 0 ? 1 : hash;
    }

    /** Whether the hash is a new one. */
    private boolean add(int hash) {
        int mask = hashes.length - 1;
        int at = hash & mask;
        while (hashes[at] != 0) {
            if (hashes[at] == hash) {
                return false;
            }
            at = (at + 1) & mask;
        }
        hashes[at] = hash;
        return true;
    }
}
