package org.plumbline.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.plumbline.Interval;
import org.plumbline.RuleCode;

/** What one feed that was not complete holds up: the judgements by rule, and the times for which they need it. */
public final class Held {
    private final SortedMap<RuleCode, Long> rules = new TreeMap<>();
    private final List<Interval> windows = new ArrayList<>();

    void add(RuleCode rule, Interval window) {
        rules.merge(rule, 1L, Long::sum);
        windows.add(window);
    }

    void addAll(Held other) {
        other.rules.forEach((rule, count) -> rules.merge(rule, count, Long::sum));
        windows.addAll(other.windows);
    }

    SortedMap<RuleCode, Long> rules() {
        return rules;
    }

    List<Interval> windows() {
        return windows;
    }
}
