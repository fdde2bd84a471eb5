package org.plumbline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.plumbline.testkit.Mutant.Group;
import org.plumbline.testkit.Mutant.Outcome;

/** A report on mutants in Markdown. */
final class MutationPage {
    private static final List<String> COUNTS =
            List.of("Mutants", "Noticed", "Share", "Not noticed", "Of these equivalent", "Does not compile");

    private final MutationReport report;

    MutationPage(MutationReport report) {
        this.report = report;
    }

    String text() {
        Markdown page = new Markdown();
        List<List<String>> groups = new ArrayList<>(List.of(row("Step", COUNTS)));
        for (Group group : Group.values()) {
            groups.add(row(group.text(), counts(mutant -> mutant.group() == group)));
        }
        groups.add(row("all", counts(mutant -> true)));
        page.heading(2, "By step").table(groups);
        List<List<String>> rules = new ArrayList<>(List.of(row("Rule", COUNTS)));
        for (String rule : report.rules()) {
            rules.add(row(rule, counts(mutant -> mutant.rule().value().equals(rule))));
        }
        page.heading(2, "By rule").table(rules);
        page.heading(2, "Not noticed");
        List<List<String>> survivors =
                new ArrayList<>(List.of(List.of("Where", "Change", "What it would take, or why not")));
        report.survivors()
                .forEach(mutant -> survivors.add(List.of(
                        mutant.where(),
                        mutant.change(),
                        mutant.equivalent()
                                .map(why -> "Equivalent. " + why)
                                .orElse(mutant.group().test()))));
        return survivors.size() == 1
                ? page.paragraph("None.").toString()
                : page.table(survivors).toString();
    }

    private static List<String> row(String head, List<String> cells) {
        List<String> row = new ArrayList<>(List.of(head));
        row.addAll(cells);
        return row;
    }

    private List<String> counts(Predicate<Mutant> which) {
        long killed = report.count(Outcome.KILLED, which);
        long survived = report.count(Outcome.SURVIVED, which);
        long equivalent = report.count(
                Outcome.SURVIVED, which.and(mutant -> mutant.equivalent().isPresent()));
        String share = killed + survived == 0 ? "–" : report.share(which) + " %";
        return List.of(
                Long.toString(killed + survived),
                Long.toString(killed),
                share,
                Long.toString(survived),
                Long.toString(equivalent),
                Long.toString(report.count(Outcome.NOT_A_MUTANT, which)));
    }
}
