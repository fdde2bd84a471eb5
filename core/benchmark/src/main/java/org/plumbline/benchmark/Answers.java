package org.plumbline.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a contestant found. Two are the same if they hold the same rows and tallies, each as often, in any order. */
public record Answers(Collection<Row> rows, Collection<Tallied> tallies) {
    private static final int SHOWN = 12;

    /** In words, what is here and not there, and the other way round; empty where nothing is. */
    public List<String> differencesFrom(Answers other) {
        Map<Object, Integer> count = new HashMap<>();
        rows.forEach(row -> count.merge(row, 1, Integer::sum));
        tallies.forEach(tally -> count.merge(tally, 1, Integer::sum));
        other.rows.forEach(row -> count.merge(row, -1, Integer::sum));
        other.tallies.forEach(tally -> count.merge(tally, -1, Integer::sum));
        List<String> differences = new ArrayList<>();
        count.forEach((what, surplus) -> {
            if (surplus != 0) {
                differences.add((surplus > 0 ? "only here: " : "only there: ") + what);
            }
        });
        differences.sort(null);
        return differences.size() <= SHOWN
                ? differences
                : List.of(String.join("\n", differences.subList(0, SHOWN)), "... " + differences.size() + " in all");
    }
}
