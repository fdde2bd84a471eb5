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
import java.util.stream.Collectors;
import org.plumbline.Assessment;
import org.plumbline.Finding;

/** The findings by site, team and cause, each group in the order of the assessment: the gravest first. */
final class FindingsPart {
    private static final Comparator<Optional<String>> NAMED_FIRST =
            Comparator.comparing((Optional<String> name) -> name.isEmpty()).thenComparing(name -> name.orElse(""));
    private static final Comparator<Optional<String>> NAMED_LAST =
            Comparator.comparing((Optional<String> name) -> name.isPresent()).thenComparing(name -> name.orElse(""));

    private final Page page;
    private final FindingText text;

    private FindingsPart(Assessment assessment, Page page) {
        this.page = page;
        this.text = new FindingText(assessment.asOf(), page);
    }

    static void write(Assessment assessment, Page page) throws IOException {
        FindingsPart part = new FindingsPart(assessment, page);
        for (var site : by(Finding::site, NAMED_FIRST, assessment.findings()).entrySet()) {
            part.site(site.getKey(), site.getValue());
        }
    }

    private static SortedMap<Optional<String>, List<Finding>> by(
            Function<Finding, Optional<String>> key, Comparator<Optional<String>> order, List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(key, () -> new TreeMap<>(order), Collectors.toList()));
    }

    private void site(Optional<String> site, List<Finding> findings) throws IOException {
        String name = site.map(id -> "Site " + id).orElse("Across sites");
        page.heading(name + ": " + Counts.of(findings.size(), "finding") + ", " + ReportHead.summary(findings), '=');
        for (var team : by(Finding::team, NAMED_LAST, findings).entrySet()) {
            if (team.getKey().isPresent()) {
                page.heading("Team " + team.getKey().get(), '-');
            }
            text.startBlock();
            for (List<Finding> cause : causes(team.getValue())) {
                cause(cause);
            }
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
