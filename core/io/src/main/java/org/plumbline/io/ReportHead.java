package org.plumbline.io;

import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Assessment;
import org.plumbline.Finding;
import org.plumbline.Problem;
import org.plumbline.Severity;
import org.plumbline.pack.PackFailure;

/** When, with what, how much, and what is not in it. */
final class ReportHead {
    private static final int COLUMN = 11;
    private static final List<Severity> GRAVEST_FIRST =
            List.of(Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM, Severity.LOW);

    private ReportHead() {}

    static void write(Assessment assessment, List<Problem> leftOut, Page page) throws IOException {
        page.line("Findings as of " + Times.at(assessment.asOf()));
        String packs = assessment.basis().packVersions().entrySet().stream()
                .map(pack -> pack.getKey() + " " + pack.getValue())
                .collect(Collectors.joining(", "));
        page.line("Plumbline " + assessment.basis().plumblineVersion() + " with " + packs);
        page.blank();
        counts(assessment.findings(), page);
        leftOut(leftOut, page);
        failures(assessment.failures(), page);
    }

    private static void counts(List<Finding> findings, Page page) throws IOException {
        if (findings.isEmpty()) {
            page.line("No findings.");
            return;
        }
        Columns table = new Columns(1);
        table.row(cells("", Stream.of(State.values()).map(State::header), "all"));
        for (Severity severity : GRAVEST_FIRST) {
            List<Finding> such =
                    findings.stream().filter(f -> f.severity() == severity).toList();
            if (!such.isEmpty()) {
                table.row(counted(severity.name(), such));
            }
        }
        table.row(counted("all", findings));
        table.writeTo(page, 0);
    }

    private static String[] counted(String label, Collection<Finding> findings) {
        Map<State, Long> counts = byState(findings);
        Stream<String> cells = Stream.of(State.values())
                .map(state -> counts.getOrDefault(state, 0L).toString());
        return cells(label, cells, String.valueOf(findings.size()));
    }

    private static String[] cells(String first, Stream<String> states, String last) {
        return Stream.of(Stream.of(first), states, Stream.of(last))
                .flatMap(cells -> cells)
                .map(cell -> cell.equals("0") ? "-" : cell)
                .toArray(String[]::new);
    }

    private static Map<State, Long> byState(Collection<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(State::of, () -> new EnumMap<>(State.class), Collectors.counting()));
    }

    /** {@code 2 overdue, 1 unknown}. */
    static String summary(Collection<Finding> findings) {
        Map<State, Long> counts = byState(findings);
        boolean times = counts.containsKey(State.OVERDUE) || counts.containsKey(State.LATE);
        return counts.entrySet().stream()
                .map(state -> state.getKey().counted(state.getValue(), times))
                .collect(Collectors.joining(", "));
    }

    private static void leftOut(List<Problem> problems, Page page) throws IOException {
        if (problems.isEmpty()) {
            return;
        }
        List<String> places = problems.stream().map(Problem::where).distinct().toList();
        page.blank();
        page.paragraph(
                "LEFT OUT",
                COLUMN,
                Counts.of(problems.size(), "problem") + " in the facts, at " + Counts.list(places, 8)
                        + "; what depends on rows that were left out is unknown");
    }

    private static void failures(List<PackFailure> failures, Page page) throws IOException {
        if (!failures.isEmpty()) {
            page.blank();
        }
        for (PackFailure failure : failures) {
            String rule = failure.rule().map(code -> " in " + code).orElse("");
            page.paragraph(
                    "FAILED",
                    COLUMN,
                    "pack " + failure.pack() + " was stopped" + rule + ", and none of its findings is here: "
                            + failure.what());
        }
    }
}
