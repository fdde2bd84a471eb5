package org.plumbline.io;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.RuleCode;
import org.plumbline.Severity;

/** Findings that one act would mend: one unset standard, one lost feed, one record. */
record Cause(List<Finding> findings) {
    private static final Comparator<Cause> GRAVEST =
            Comparator.comparing(Cause::severity).reversed().thenComparing(Cause::what);

    /** What a cause is. */
    enum Kind {
        FEED,
        UNSET,
        UNKNOWN
    }

    static List<Cause> of(Collection<Finding> findings) {
        return findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> finding.cause().orElse(finding.fingerprint()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(Cause::new)
                .sorted(GRAVEST)
                .toList();
    }

    Kind kind() {
        Finding first = findings.get(0);
        if (Split.isFeed(first)) {
            return Kind.FEED;
        }
        return first.outcome() == Outcome.NOT_CONFIGURED ? Kind.UNSET : Kind.UNKNOWN;
    }

    Severity severity() {
        return findings.stream()
                .map(Finding::severity)
                .max(Comparator.naturalOrder())
                .orElse(Severity.LOW);
    }

    /** The standard, the feed, or the record that is not there. */
    String what() {
        return findings.stream().flatMap(Cause::missing).distinct().collect(Collectors.joining(", "));
    }

    private static Stream<String> missing(Finding finding) {
        if (finding.detail() instanceof Detail.Undecided undecided) {
            return Stream.concat(
                    undecided.evidence().stream(),
                    undecided.standards().stream().map(Object::toString));
        }
        return finding.detail() instanceof Detail.Missing missing
                ? missing.missing().stream()
                : finding.cause().stream();
    }

    /** Where it stands: sites, or subjects without a site. */
    String where() {
        return findings.stream()
                .map(finding -> finding.site()
                        .map(site -> "site " + site)
                        .orElse(finding.subject().toString()))
                .distinct()
                .sorted()
                .map(Page::tied)
                .collect(Collectors.joining(", "));
    }

    /** The judgements that wait, by rule; a finding that is unknown itself is one. */
    SortedMap<RuleCode, Long> heldUp() {
        SortedMap<RuleCode, Long> all = new TreeMap<>();
        for (Finding finding : findings) {
            if (finding.outcome() == Outcome.UNKNOWN) {
                all.merge(finding.rule(), 1L, Long::sum);
            }
            finding.heldUp().forEach((rule, count) -> all.merge(rule, count, Long::sum));
        }
        return all;
    }

    long judgements() {
        return heldUp().values().stream().mapToLong(Long::longValue).sum();
    }

    /** {@code WF-03 (40), WF-23}. */
    String byRule() {
        return heldUp().entrySet().stream()
                .map(rule -> rule.getKey() + (rule.getValue() == 1 ? "" : " (" + rule.getValue() + ")"))
                .collect(Collectors.joining(", "));
    }
}
