package org.plumbline.internal.facts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;

/**
 * Finds the ids that several facts of one type share: usually none. A table of hashes for each type, thrown away at once,
 * took a third of the time and a tenth of the memory of a map by type and id.
 */
final class Repeated {
    private static final int FIRST_SIZE = 64;

    private @Nullable Fact[] slots = new @Nullable Fact[FIRST_SIZE];
    private int[] hashes = new int[FIRST_SIZE];
    private int size;

    private Repeated() {}

    static Set<FactId> among(List<Fact> facts) {
        Set<FactId> repeated = new HashSet<>();
        Map<Class<?>, Repeated> byType = new HashMap<>();
        Class<?> type = null;
        Repeated of = new Repeated();
        for (Fact fact : facts) {
            if (fact.getClass() != type) {
                type = fact.getClass();
                of = byType.computeIfAbsent(type, key -> new Repeated());
            }
            if (!of.add(fact)) {
                repeated.add(fact.factId());
            }
        }
        return repeated;
    }

    /** Whether its id is a new one. */
    private boolean add(Fact fact) {
        String id = fact.id();
        int hash = spread(id.hashCode());
        int mask = slots.length - 1;
        int at = hash & mask;
        for (Fact there = slots[at]; there != null; there = slots[at]) {
            if (hashes[at] == hash && there.id().equals(id)) {
                return false;
            }
            at = (at + 1) & mask;
        }
        slots[at] = fact;
        hashes[at] = hash;
        size++;
        if (size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ (mixed >>> 16);
    }

    private void grow() {
        @Nullable Fact[] old = slots;
        int[] oldHashes = hashes;
        slots = new @Nullable Fact[old.length * 2];
        hashes = new int[old.length * 2];
        int mask = slots.length - 1;
        for (int i = 0; i < old.length; i++) {
            if (old[i] != null) {
                int at = oldHashes[i] & mask;
                while (slots[at] != null) {
                    at = (at + 1) & mask;
                }
                slots[at] = old[i];
                hashes[at] = oldHashes[i];
            }
        }
    }
}
