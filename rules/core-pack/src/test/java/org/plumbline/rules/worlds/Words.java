package org.plumbline.rules.worlds;

import java.util.List;
import java.util.Map;

/** Codes and words that stand in fields of text: those that standards and rules know, and others. */
final class Words {
    private static final List<String> ANY = List.of("one", "other");
    private static final List<String> TASKS = List.of("wound-care", "medication");
    private static final List<String> COMPETENCIES = List.of(
            "wound-care", "medication", "duty-lead", "late-cover", "support-worker", "nurse", "falls", "dementia");
    private static final List<String> DUTIES =
            List.of("DAY", "duty-lead", "duty-clinician", "weekend-stability", "service", "crisis", "LATE");
    private static final List<String> ROLES = List.of("support-worker", "nurse", "practitioner", "implementation-lead");

    private static final Map<String, List<String>> BY_FIELD = Map.ofEntries(
            Map.entry("task", TASKS),
            Map.entry("competency", COMPETENCIES),
            Map.entry("duty", DUTIES),
            Map.entry("role", ROLES),
            Map.entry("ownerRole", ROLES),
            Map.entry("urgency", List.of("urgent", "same-day", "routine")),
            Map.entry(
                    "element",
                    List.of("intake", "eligibility", "risk-stratification", "touchpoints", "escalation-criteria")),
            Map.entry("code", List.of("intake", "eligibility", "escalation-criteria", "wound-care")),
            Map.entry("step", List.of("intake", "touchpoints")),
            Map.entry("level", List.of("amber", "red", "blue")),
            Map.entry("pathway", List.of("falls", "dementia")),
            Map.entry("version", List.of("v1", "v2")),
            Map.entry("inUse", List.of("v1", "v2")),
            Map.entry("grade", List.of("band-6", "band-7", "band-3")),
            Map.entry("module", List.of("first-30-days", "systems")),
            Map.entry("complexity", List.of("complex", "standard")),
            Map.entry(
                    "parts",
                    List.of(
                            "response-time",
                            "reason",
                            "outcome",
                            "learning-theme",
                            "rationale",
                            "threshold",
                            "plan",
                            "review-date",
                            "assessor",
                            "escalation-routes",
                            "safeguarding",
                            "documentation",
                            "boundaries",
                            "issues",
                            "learning",
                            "owner",
                            "deadline",
                            "dashboard-review",
                            "sample-audit",
                            "incident-review",
                            "good-practice",
                            "red-flags",
                            "escalation-triggers",
                            "documentation-fields")),
            Map.entry("redFlags", List.of("fever", "confusion")),
            Map.entry("signs", List.of("fever", "confusion")),
            Map.entry("drivers", List.of("falls", "frailty")),
            Map.entry("reason", List.of("hospital", "died", "withdrew")),
            Map.entry(
                    "feed",
                    List.of(
                            "contact",
                            "case-status",
                            "workflow-step",
                            "audit",
                            "supervision-session",
                            "shift",
                            "escalation",
                            "competency-sign-off",
                            "corrective-action",
                            "assurance-meeting",
                            "training-record",
                            "post",
                            "escalation-route",
                            "service-calendar",
                            "supervisor-assignment",
                            "observed-practice",
                            "delegation",
                            "decision",
                            "case-review",
                            "safeguarding-concern")));

    private static final Map<String, List<String>> BY_TYPE_AND_FIELD = Map.of(
            "contact.kind", List.of("visit", "call"),
            "trigger-event.kind", List.of("deterioration", "missed-visits"),
            "governance-document.kind", List.of("task-standard", "charter"),
            "governance-document.about", TASKS,
            "decision.outcome", List.of("ELIGIBLE", "NOT_ELIGIBLE", "NO"),
            "measure-value.measure", List.of("timeliness"),
            "case-status.value", List.of("falls", "dementia"));

    private Words() {}

    static List<String> of(String type, String field) {
        List<String> exact = BY_TYPE_AND_FIELD.get(type + "." + field);
        return exact != null ? exact : BY_FIELD.getOrDefault(field, ANY);
    }
}
