package org.plumbline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.opentest4j.AssertionFailedError;
import org.plumbline.Assessment;
import org.plumbline.RuleCode;

/** What a scenario expects against what was found: nothing may be missing, and nothing may be over. */
final class Comparison {
    private final Scenario scenario;
    private final List<Line> found;

    private Comparison(Scenario scenario, List<Line> found) {
        this.scenario = scenario;
        this.found = found;
    }

    static void run(Scenario scenario, RuleCode rule) {
        Assessment assessment = scenario.plumbline().assess(scenario.facts(), scenario.asOf());
        if (!assessment.failures().isEmpty()) {
            throw new AssertionFailedError(scenario.where() + ": a pack was stopped: "
                    + assessment.failures().get(0));
        }
        new Comparison(scenario, Found.of(assessment, rule)).check();
    }

    private void check() {
        boolean same = scenario.expected().size() == found.size() && pairs(0, new ArrayList<>(found));
        if (!same) {
            throw new AssertionFailedError(message(), inWords(scenario.expected()), inWords(found));
        }
    }

    /** Whether each expected line from this one on has a found line of its own. */
    private boolean pairs(int next, List<Line> left) {
        if (next == scenario.expected().size()) {
            return true;
        }
        Line expected = scenario.expected().get(next);
        for (Line candidate : left) {
            if (expected.isMetBy(candidate)) {
                List<Line> others = new ArrayList<>(left);
                others.remove(candidate);
                if (pairs(next + 1, others)) {
                    return true;
                }
            }
        }
        return false;
    }

    private String message() {
        return scenario.sentence() + "\n  " + scenario.where() + ", as of " + scenario.asOf()
                + "\nexpected:\n" + inWords(scenario.expected())
                + "\nfound:\n" + inWords(found)
                + "\nfacts:\n"
                + scenario.inWords().stream().map(line -> "  " + line).collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String inWords(List<Line> lines) {
        return lines.isEmpty()
                ? "  none"
                : lines.stream().map(line -> "  " + line).sorted().collect(Collectors.joining("\n"));
    }
}
