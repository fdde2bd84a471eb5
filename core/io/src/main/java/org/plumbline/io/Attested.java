package org.plumbline.io;

import java.util.Set;
import org.plumbline.Finding;
import org.plumbline.RuleCode;
import org.plumbline.fact.FactId;

/** What rests on declarations. A fact knows better than a rule how it came to be known. */
record Attested(Set<RuleCode> rules, Set<FactId> declared, Set<FactId> extracted) {
    boolean holds(Finding finding) {
        if (finding.evidence().stream().anyMatch(declared::contains)) {
            return true;
        }
        return rules.contains(finding.rule()) && finding.evidence().stream().noneMatch(extracted::contains);
    }
}
