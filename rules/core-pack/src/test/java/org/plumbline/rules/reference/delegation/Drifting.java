package org.plumbline.rules.reference.delegation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** Drift in the records of somebody to whom something was delegated. */
final class Drifting {
    private Drifting() {}

    /** The audits of somebody's records that found drift, or do not say whether they did. */
    static List<Audit> maybe(Known known) {
        return known.all(Audit.class, audit -> audit.staffId() != null && may(audit));
    }

    /** An observation looks at somebody at work. */
    static boolean ofRecords(Audit audit) {
        return audit.kind() != Audit.Kind.OBSERVATION;
    }

    static boolean may(Audit audit) {
        return ofRecords(audit) && !Boolean.FALSE.equals(audit.driftFound());
    }

    /** What was delegated then, and is concerned. */
    static List<Delegation> delegations(Known known, Audit audit, String staff, @Nullable String site) {
        String choice = known.standards()
                .at("delegation.drift-pauses", site, audit.at())
                .map(Value::text)
                .orElseThrow();
        boolean all = audit.task() == null || choice.equals("all-of-the-person");
        return Delegated.to(known, staff, audit.at()).stream()
                .filter(it -> all || it.task().equals(audit.task()))
                .toList();
    }
}
