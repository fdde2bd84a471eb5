package org.plumbline.rules.worlds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plumbline.Assessment;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Upcoming;
import org.plumbline.fact.FactId;
import org.plumbline.rules.reference.Told;

/** What was said of a world, a line for each finding, measure and upcoming turn: of the rules, and of the reference. */
final class Outcomes {
    private Outcomes() {}

    /** The lines that only one of the two has: with {@code -} those of the reference, with {@code +} those of the rules. */
    static List<String> differences(Assessment assessment, Told told) {
        Map<String, Integer> counts = new TreeMap<>(
                Comparator.comparing((String line) -> line.split(" ", 3)[1]).thenComparing(Comparator.naturalOrder()));
        of(assessment).forEach(line -> counts.merge(line, 1, Integer::sum));
        of(told).forEach(line -> counts.merge(line, -1, Integer::sum));
        List<String> differences = new ArrayList<>();
        counts.forEach((line, count) -> {
            for (int i = 0; i < Math.abs(count); i++) {
                differences.add((count > 0 ? "+ " : "- ") + line);
            }
        });
        if (differences.isEmpty()) {
            differences.addAll(fingerprints(assessment, told));
        }
        return differences;
    }

    static List<String> of(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        assessment.findings().forEach(finding -> lines.add(line(finding)));
        assessment.upcoming().forEach(turn -> lines.add(line(turn)));
        assessment.measures().forEach(measure -> lines.add(line(measure)));
        return lines;
    }

    static List<String> of(Told told) {
        List<String> lines = new ArrayList<>();
        told.findings().forEach(found -> lines.add(line(found)));
        told.upcoming().forEach(soon -> lines.add(line(soon)));
        told.measures().forEach(measure -> lines.add(line(measure)));
        return lines;
    }

    private static String line(Finding it) {
        return "finding " + it.rule() + " " + it.outcome() + " " + it.subject() + " severity=" + it.severity()
                + " title=" + it.title() + " site=" + it.site() + " team=" + it.team() + " due=" + it.dueAt() + " "
                + it.detail() + " " + it.authority() + " evidence=" + evidence(it.evidence()) + " cause=" + it.cause()
                + " heldUp=" + it.heldUp();
    }

    private static String line(Told.Found it) {
        return "finding " + it.rule() + " " + it.outcome() + " " + it.subject() + " severity=" + it.severity()
                + " title=" + it.title() + " site=" + it.site() + " team=" + it.team() + " due=" + it.dueAt() + " "
                + it.detail() + " " + it.authority() + " evidence=" + evidence(it.evidence()) + " cause=" + it.cause()
                + " heldUp=" + it.heldUp();
    }

    private static String line(Upcoming it) {
        return "upcoming " + it.rule() + " " + it.subject() + " severity=" + it.severity() + " title=" + it.title()
                + " site=" + it.site() + " team=" + it.team() + " turns=" + it.turnsAt();
    }

    private static String line(Told.Soon it) {
        return "upcoming " + it.rule() + " " + it.subject() + " severity=" + it.severity() + " title=" + it.title()
                + " site=" + it.site() + " team=" + it.team() + " turns=" + it.turnsAt();
    }

    private static String line(Measure it) {
        return "measure " + it.key().rule() + " " + it.key().scope() + " "
                + it.key().month() + " met=" + it.met()
                + " late=" + it.late() + " overdue=" + it.overdue() + " otherBreach=" + it.otherBreach() + " unknown="
                + it.unknown() + " notConfigured=" + it.notConfigured() + " notYetDue=" + it.notYetDue()
                + " notApplicable=" + it.notApplicable();
    }

    /** The fact that starts the matter first; the order of the others is nobody's promise. */
    private static String evidence(List<FactId> facts) {
        return facts.isEmpty() ? "none" : facts.get(0) + " " + new TreeSet<>(facts.subList(1, facts.size()));
    }

    /** A fingerprint stands for rule, subject and matter: the same for the same, another for another. */
    private static List<String> fingerprints(Assessment assessment, Told told) {
        Map<String, Set<String>> ours = new HashMap<>();
        Map<String, Set<String>> theirs = new HashMap<>();
        assessment
                .findings()
                .forEach(it -> add(ours, line(it), it.rule() + " " + it.subject() + " " + it.fingerprint()));
        told.findings().forEach(it -> add(theirs, line(it), it.rule() + " " + it.subject() + " " + it.matter()));
        List<String> differences = new ArrayList<>();
        ours.forEach((line, prints) -> {
            Set<String> matters = theirs.getOrDefault(line, new TreeSet<>());
            if (prints.size() != matters.size()) {
                differences.add("+ fingerprints " + prints + " of " + matters + " in " + line);
            }
        });
        long matters = told.findings().stream()
                .map(it -> it.rule() + " " + it.subject() + " " + it.matter())
                .distinct()
                .count();
        long prints = assessment.findings().stream()
                .map(Finding::fingerprint)
                .distinct()
                .count();
        if (matters != prints) {
            differences.add("+ fingerprints: " + prints + " for " + matters + " matters");
        }
        return differences;
    }

    private static void add(Map<String, Set<String>> map, String line, String print) {
        map.computeIfAbsent(line, key -> new TreeSet<>()).add(print);
    }
}
