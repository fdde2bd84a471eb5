package org.plumbline.internal.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;

/**
 * Facts with one id. Two of them are a correction if each says when it was recorded and these differ; otherwise they must
 * say the same.
 */
final class Versions {
    private final List<@Nullable Instant> recorded = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();
    /** The first version recorded at an instant, and for each instant the first one with another content. */
    private final Map<Instant, Integer> first = new HashMap<>();

    private final Map<Instant, Integer> second = new HashMap<>();
    private int unrecorded = -1;
    private int other = -1;

    Versions(List<Fact> facts) {
        FactType type = FactType.of(facts.get(0));
        for (int i = 0; i < facts.size(); i++) {
            Instant at = facts.get(i).recordedAt();
            recorded.add(at);
            contents.add(type.content(facts.get(i)));
            unrecorded = unrecorded < 0 && at == null ? i : unrecorded;
            other = other < 0 && differ(0, i) ? i : other;
            if (at != null && differ(first.computeIfAbsent(at, key -> contents.size() - 1), i)) {
                second.putIfAbsent(at, i);
            }
        }
    }

    private boolean differ(int a, int b) {
        return !contents.get(a).equals(contents.get(b));
    }

    /** One of the others that it contradicts, or -1. */
    int contradicting(int version) {
        Instant at = recorded.get(version);
        if (other < 0) {
            return -1;
        }
        if (at == null) {
            return differ(version, 0) ? 0 : other;
        }
        if (second.containsKey(at)) {
            int one = first.getOrDefault(at, -1);
            return differ(version, one) ? one : second.getOrDefault(at, -1);
        }
        for (int i = Math.max(unrecorded, 0); unrecorded >= 0 && i < recorded.size(); i++) {
            if (recorded.get(i) == null && differ(version, i)) {
                return i;
            }
        }
        return -1;
    }
}
