package org.plumbline.internal.run;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;
import org.plumbline.standard.Authority;

record DefaultFinding(
        RuleCode rule,
        String pack,
        String title,
        Severity severity,
        Outcome outcome,
        Subject subject,
        Optional<String> site,
        Optional<String> team,
        Optional<Instant> dueAt,
        Detail detail,
        Optional<Authority> authority,
        List<FactId> evidence,
        Optional<String> cause,
        SortedMap<RuleCode, Long> heldUp,
        String fingerprint)
        implements Finding {

    /** The gravest first; the fingerprint makes it total. */
    static final Comparator<Finding> CANONICAL = Comparator.comparing(Finding::severity)
            .reversed()
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.site().orElse(""))
            .thenComparing(Finding::subject)
            .thenComparing(Finding::fingerprint);
}
