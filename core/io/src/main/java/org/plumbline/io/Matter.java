package org.plumbline.io;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.Severity;
import org.plumbline.fact.FactId;

/**
 * What somebody sees to in one go. Findings are one matter if they have the same site, team and subject, and the same first
 * fact among their evidence, which is the one that starts the matter: a missed contact that touches four rules is one
 * matter, while a post on which the judgement of a person and that of a team rest is not. Matters of which nothing is known,
 * all for one cause, are one matter as well: one record mends them. Where there is neither evidence nor cause, what one rule
 * finds of one subject is one matter: forty days without anybody on duty are one rota to mend.
 *
 * @param findings at least one; what is open first, of that the gravest, then what is overdue, then by rule
 */
record Matter(List<Finding> findings) {
    private static final Comparator<Finding> GRAVEST = Comparator.comparing(
                    (Finding finding) -> !Report.isOpen(finding))
            .thenComparing(Finding::severity, Comparator.reverseOrder())
            .thenComparing(State::of)
            .thenComparing(Finding::rule)
            .thenComparing(Matter::since)
            .thenComparing(Finding::fingerprint);

    /** The gravest first; of the same severity what fell due first, then what has no due time. */
    static final Comparator<Matter> GRAVEST_THEN_DUE = Comparator.comparing(Matter::severity)
            .reversed()
            .thenComparing(matter -> matter.dueAt().orElse(Instant.MAX))
            .thenComparing(Matter::lead, GRAVEST);

    /** When it fell due, or from when on it was needed; the end of time where that says nothing. */
    private static Instant since(Finding finding) {
        Instant needed = finding.detail() instanceof Detail.Uncovered uncovered
                ? uncovered.needed().from()
                : Instant.MAX;
        return finding.dueAt().orElse(needed);
    }

    static List<Matter> of(Collection<Finding> findings) {
        Map<Object, List<Finding>> started = findings.stream()
                .sorted(GRAVEST)
                .collect(Collectors.groupingBy(Matter::start, LinkedHashMap::new, Collectors.toList()));
        Map<Object, List<Finding>> matters = new LinkedHashMap<>();
        started.forEach((start, such) -> matters.computeIfAbsent(
                        unknownCause(such)
                                .<Object>map(cause -> List.of(where(such.get(0)), cause))
                                .orElse(start),
                        key -> new ArrayList<>())
                .addAll(such));
        return matters.values().stream()
                .map(such -> new Matter(such.stream().sorted(GRAVEST).toList()))
                .sorted(GRAVEST_THEN_DUE)
                .toList();
    }

    private static Object start(Finding finding) {
        Object fact = finding.evidence().isEmpty()
                ? finding.cause().orElse(finding.rule().toString())
                : finding.evidence().get(0);
        return List.of(where(finding), finding.subject(), fact);
    }

    private static Object where(Finding finding) {
        return List.of(finding.site(), finding.team());
    }

    /** The one cause for which none of them is known. */
    private static Optional<String> unknownCause(List<Finding> findings) {
        Set<Optional<String>> causes = new HashSet<>();
        findings.forEach(finding -> causes.add(finding.cause().filter(cause -> finding.outcome() == Outcome.UNKNOWN)));
        return causes.size() == 1 ? causes.iterator().next() : Optional.empty();
    }

    Finding lead() {
        return findings.get(0);
    }

    /** The findings beside the gravest one. */
    List<Finding> others() {
        return findings.subList(1, findings.size());
    }

    /** Of what is open, if anything is. */
    Severity severity() {
        return findings.stream()
                .filter(finding -> !isOpen() || Report.isOpen(finding))
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(lead().severity());
    }

    /** Whether nothing is to be done about some of it, for the time of a waiver, and nothing about the rest. */
    boolean isWaived() {
        return !isOpen() && findings.stream().anyMatch(finding -> finding.outcome() == Outcome.WAIVED);
    }

    /** Whether anything is still to be done. */
    boolean isOpen() {
        return findings.stream().anyMatch(Report::isOpen);
    }

    boolean isKnown() {
        return lead().outcome() == Outcome.BREACH;
    }

    /** When the first of it fell due. */
    Optional<Instant> dueAt() {
        return findings.stream().map(Finding::dueAt).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    /** What all of it rests on, each fact once. */
    List<FactId> evidence() {
        return findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .distinct()
                .toList();
    }
}
