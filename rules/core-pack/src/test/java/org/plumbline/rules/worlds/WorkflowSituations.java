package org.plumbline.rules.worlds;

import java.time.Instant;
import java.util.Map;

/** Situations for the rules of the group: workflow. */
final class WorkflowSituations {
    /** By the code of the rule. */
    static final Map<String, Situation> OF = Map.of("WF-03", WorkflowSituations::missedContact);

    /** Outcomes that a rule cannot have, with the reason. */
    static final Map<String, String> NEVER = Map.of();

    private WorkflowSituations() {}

    private static void missedContact(Making making) {
        String site = making.site();
        String aCase = making.aCase(site);
        Instant missed = making.past();
        making.row("risk-assessment", site)
                .with("caseId", aCase)
                .with("at", making.oneIn(4) ? making.near(missed) : making.past())
                .maybe("tier", making.either("HIGH", "HIGH", "MEDIUM", "LOW"))
                .add();
        making.row("contact", site)
                .with("caseId", aCase)
                .with("kind", "visit")
                .with("outcome", "MISSED")
                .with("plannedAt", making.oneIn(3) ? missed : null)
                .maybe("at", missed)
                .add();
        Object limit = making.candidate("missed-contact.high-risk-follow-up-within");
        making.row("contact", site)
                .with("caseId", aCase)
                .with("kind", "visit")
                .with("outcome", making.either("COMPLETED", "COMPLETED", "ATTEMPTED"))
                .maybe("at", making.nearLimit(site, missed, limit.toString()))
                .seldom(8, "withWhom", "PARTNER")
                .add();
    }
}
