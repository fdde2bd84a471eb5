package org.plumbline.rules.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plumbline.Assessment;

/** An assessment to the letter: each finding, upcoming turn and measure on a line, in order. */
final class Lines {
    private Lines() {}

    static List<String> of(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        assessment.findings().forEach(finding -> lines.add(finding.toString()));
        assessment.upcoming().forEach(turn -> lines.add(turn.toString()));
        assessment.measures().forEach(measure -> lines.add(measure.toString()));
        return lines;
    }

    /** Without the fingerprint, which is made of ids: sorted, for comparing what has other names. */
    static List<String> renamed(Assessment assessment, UnaryOperator<String> back) {
        return of(assessment).stream()
                .map(line -> back.apply(line.replaceAll("fingerprint=[0-9a-f]{32}", "")))
                .sorted()
                .toList();
    }

    static List<String> some(Assessment assessment, Predicate<String> which) {
        return of(assessment).stream().filter(which).sorted().toList();
    }

    /** The lines that only one of the two lists has. */
    static List<String> differences(List<String> one, List<String> other) {
        List<String> differences = new ArrayList<>();
        List<String> left = new ArrayList<>(other);
        for (String line : one) {
            if (!left.remove(line)) {
                differences.add("- " + line);
            }
        }
        left.forEach(line -> differences.add("+ " + line));
        if (differences.isEmpty() && !one.equals(other)) {
            differences.add("the same lines in another order");
        }
        return differences;
    }
}
