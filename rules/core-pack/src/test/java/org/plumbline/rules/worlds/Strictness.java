package org.plumbline.rules.worlds;

import java.util.Set;

/** Which standards can be tightened so that the same matters are judged, only more strictly. */
final class Strictness {
    /**
     * Limits and what has to be there. Not among them: choices, rhythms (other periods are other matters), and what decides
     * to whom a rule applies or what counts (a stricter reading of one rule is a looser one of another).
     */
    static final Set<String> COMPARABLE = Set.of(
            "intake.completed-within",
            "missed-contact.high-risk-follow-up-within",
            "missed-contact.counts-as-follow-up",
            "workflow.step-due-within",
            "stability-check.within",
            "urgent-response.within",
            "urgent-response.counts-as-response",
            "closure.parts",
            "timeliness.share-in-time",
            "escalation.raised-within",
            "escalation.rationale-parts",
            "escalation.answered-within",
            "missed-contact.reviewed-within",
            "missed-contact.reviews-that-count",
            "safeguarding.referred-within",
            "safeguarding.counts-as-response",
            "escalation.record-parts",
            "competence.stages-signed-off",
            "duty-lead.competencies",
            "task-standard.parts",
            "task-standard.pages",
            "delegation.observations-before-independence",
            "competence.sign-off-valid-for",
            "competence.sign-off-parts",
            "delegation.paused-after-drift-within",
            "remedial-supervision.scheduled-within",
            "delegation.pause-lifted-after",
            "competence.stages-for-complex-cases",
            "supervision.staff-per-supervisor",
            "supervision.missed-session-followed-up-within",
            "supervision.counts-as-follow-up",
            "supervision.share-on-time",
            "supervision.practitioners-per-team",
            "caseload.high-risk-cases",
            "late-cover.competencies",
            "weekend-cover.duties",
            "duty-clinician.duties",
            "temporary-staff.induction-parts",
            "temporary-staff.pairing",
            "temporary-staff.end-of-shift-parts",
            "onboarding.completed-within",
            "launch.readiness-parts",
            "partner-onboarding.parts",
            "corrective-action.parts",
            "adaptation.parts",
            "adaptation.reviewed-within",
            "adaptation.permitted-areas",
            "adaptation.at-once",
            "adaptation.before-a-workforce-change",
            "override.reviewed-within");

    /** Rules over the judgements of others, and the one over feeds. */
    static final Set<String> OVER_MEASURES = Set.of("AS-24", "SV-07", "WF-22", "WF-23");

    private Strictness() {}
}
