package org.plumbline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is different from one list of findings to another, matched by fingerprint: since last night, under another
 * configuration, after a change. Each list is in canonical order.
 *
 * @param raised what is found now and was not before
 * @param changed what is found both times and says something else
 * @param withdrawn what was found before and is not found now
 */
public record Difference(List<Finding> raised, List<Changed> changed, List<Finding> withdrawn) {
    /**
     * One matter, found both times, that says something else: another outcome, due time, limit, authority, evidence.
     *
     * @param before what was found before
     * @param after what is found now
     */
    public record Changed(Finding before, Finding after) {}

    /**
     * Keeps the lists as they are.
     *
     * @param raised what is found now and was not before
     * @param changed what is found both times and says something else
     * @param withdrawn what was found before and is not found now
     */
    public Difference {
        raised = List.copyOf(raised);
        changed = List.copyOf(changed);
        withdrawn = List.copyOf(withdrawn);
    }

    /**
     * Sets two lists of findings against each other. The version of the pack that found them is not compared.
     *
     * @param before what was found before
     * @param after what is found now
     * @return what is different; empty where both say the same, in whatever order
     */
    public static Difference between(List<Finding> before, List<Finding> after) {
        Map<String, Deque<Finding>> earlier = new HashMap<>();
        before.forEach(finding -> earlier.computeIfAbsent(finding.fingerprint(), key -> new ArrayDeque<>())
                .add(finding));
        List<Finding> raised = new ArrayList<>();
        List<Changed> changed = new ArrayList<>();
        for (Finding now : after) {
            Finding then =
                    earlier.getOrDefault(now.fingerprint(), new ArrayDeque<>()).poll();
            if (then == null) {
                raised.add(now);
                continue;
            }
            if (!saysTheSame(then, now)) {
                changed.add(new Changed(then, now));
            }
        }
        // what is left of each matter are the last of it, in the order in which they came
        List<Finding> withdrawn = new ArrayList<>();
        for (Finding then : before) {
            Deque<Finding> left = earlier.getOrDefault(then.fingerprint(), new ArrayDeque<>());
            if (left.peek() == then) {
                withdrawn.add(left.remove());
            }
        }
        return new Difference(raised, changed, withdrawn);
    }

    private static boolean saysTheSame(Finding one, Finding other) {
        return told(one).equals(told(other));
    }

    private static List<Object> told(Finding finding) {
        return List.of(
                finding.rule(),
                finding.title(),
                finding.severity(),
                finding.outcome(),
                finding.subject(),
                finding.site(),
                finding.team(),
                finding.dueAt(),
                finding.detail(),
                finding.authority(),
                finding.evidence(),
                finding.cause(),
                finding.heldUp());
    }

    /**
     * Whether nothing is different.
     *
     * @return true where nothing was raised, changed or withdrawn
     */
    public boolean isEmpty() {
        return raised.isEmpty() && changed.isEmpty() && withdrawn.isEmpty();
    }
}
