package org.plumbline.io;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.plumbline.Assessment;
import org.plumbline.Finding;
import org.plumbline.Outcome;

/**
 * The findings by site, team and cause. In a site the team with the gravest finding is first, in a team the gravest finding;
 * of the same severity what is overdue is first and what is unknown last. What is not configured ends its site.
 */
final class FindingsPart {
    private static final Comparator<Optional<String>> NAMED_FIRST =
            Comparator.comparing((Optional<String> name) -> name.isEmpty()).thenComparing(name -> name.orElse(""));
    private static final Comparator<Finding> GRAVEST =
            Comparator.comparing(Finding::severity).reversed().thenComparing(State::of);

    private final Page page;
    private final FindingText text;

    private FindingsPart(Assessment assessment, Page page) {
        this.page = page;
        this.text = new FindingText(assessment.asOf(), page);
    }

    static void write(Assessment assessment, Page page) throws IOException {
        FindingsPart part = new FindingsPart(assessment, page);
        for (var site : by(Finding::site, assessment.findings()).entrySet()) {
            part.site(site.getKey(), site.getValue());
        }
    }

    private static SortedMap<Optional<String>, List<Finding>> by(
            Function<Finding, Optional<String>> key, List<Finding> findings) {
        return findings.stream()
                .sorted(GRAVEST.thenComparing(Finding::rule))
                .collect(Collectors.groupingBy(key, () -> new TreeMap<>(NAMED_FIRST), Collectors.toList()));
    }

    private void site(Optional<String> site, List<Finding> findings) throws IOException {
        String name = site.map(id -> "Site " + id).orElse("Across sites");
        page.heading(name + ": " + Counts.of(findings.size(), "finding") + ", " + ReportHead.summary(findings), '=');
        boolean first = true;
        for (List<Finding> team : teams(such(findings, outcome -> outcome != Outcome.NOT_CONFIGURED))) {
            team(team, first);
            first = false;
        }
        UnsetPart.write(such(findings, outcome -> outcome == Outcome.NOT_CONFIGURED), page);
    }

    private static List<Finding> such(List<Finding> findings, Predicate<Outcome> outcome) {
        return findings.stream()
                .filter(finding -> outcome.test(finding.outcome()))
                .toList();
    }

    private static List<List<Finding>> teams(List<Finding> findings) {
        return by(Finding::team, findings).values().stream()
                .sorted(Comparator.comparing(team -> team.get(0), GRAVEST))
                .toList();
    }

    /** What is of no team needs no heading where it stands directly below its site's. */
    private void team(List<Finding> findings, boolean first) throws IOException {
        Optional<String> team = findings.get(0).team();
        if (team.isPresent() || !first) {
            page.heading(team.map(id -> "Team " + id).orElse("Without a team"), '-');
        }
        text.startBlock();
        for (List<Finding> cause : causes(findings)) {
            cause(cause);
        }
    }

    private static Collection<List<Finding>> causes(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.cause().orElse(finding.fingerprint()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values();
    }

    private void cause(List<Finding> findings) throws IOException {
        Optional<String> cause = findings.get(0).cause().filter(key -> findings.size() > 1);
        if (cause.isEmpty()) {
            text.write(findings.get(0), 0);
            return;
        }
        page.blank();
        page.paragraph("", 0, findings.size() + " findings with one cause – " + cause.get());
        text.startBlock();
        for (Finding finding : findings) {
            text.write(finding, 2);
        }
        text.startBlock();
    }
}
