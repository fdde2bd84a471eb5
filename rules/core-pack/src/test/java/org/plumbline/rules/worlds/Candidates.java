package org.plumbline.rules.worlds;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** Values for each standard, from the loosest to the strictest; for a choice in any order. */
final class Candidates {
    private static final List<Object> ELAPSED = List.of("PT72H", "PT48H", "PT24H", "PT4H", "PT2H");
    private static final List<Object> DATES = List.of("P3M", "P1M", "P28D", "P14D", "P7D", "P1D");
    private static final List<Object> SHARES = List.of("50 %", "75 %", "90 %", "100 %");
    private static final List<Object> OUTCOMES = List.of(List.of("COMPLETED", "ATTEMPTED"), List.of("COMPLETED"));

    /** By standard. One that is not named here keeps the value of the pack. */
    static final Map<String, List<Object>> OF = Map.ofEntries(
            entry("intake.completed-within", ELAPSED),
            entry("intake.clock-starts", List.of("received", "sent", "accepted", "consent")),
            entry("missed-contact.high-risk-follow-up-within", ELAPSED),
            entry("missed-contact.counts-as-follow-up", OUTCOMES),
            entry(
                    "workflow.core-steps",
                    List.of(List.of("intake"), List.of("eligibility", "intake", "risk-stratification", "touchpoints"))),
            entry(
                    "workflow.step-due-within",
                    List.of(
                            Map.of("intake", "PT72H", "touchpoints", "PT96H"),
                            Map.of("intake", "PT24H", "touchpoints", "PT48H"))),
            entry("workflow.share-of-steps-completed", SHARES),
            entry(
                    "touchpoint.timetable",
                    List.of(
                            Map.of("HIGH", "every P1M"),
                            Map.of("HIGH", "every P1M", "MEDIUM", "monthly", "LOW", "monthly"),
                            Map.of("HIGH", "every P14D", "MEDIUM", "weekly", "LOW", "monthly"),
                            Map.of("HIGH", "every P7D", "LOW", "weekly"),
                            Map.of("HIGH", "every P3D", "MEDIUM", "weekly", "LOW", "weekly"))),
            entry("touchpoint.counts-as-touchpoint", OUTCOMES),
            entry("touchpoint.clock-starts", List.of("opened", "accepted", "consent")),
            entry("stability-check.within", ELAPSED),
            entry("stability-check.due-for", List.of("touching-a-weekend", "all")),
            entry("stability-check.made-on", List.of("weekend-days", "any-day")),
            entry("weekend.days", List.of(List.of("SATURDAY", "SUNDAY"), List.of("FRIDAY", "SATURDAY", "SUNDAY"))),
            entry("plan.review-interval", DATES),
            entry("urgent-response.within", ELAPSED),
            entry("urgent-response.clock-starts", List.of("received", "sent", "accepted")),
            entry("urgent-response.urgencies", List.of(List.of("urgent"), List.of("urgent", "same-day"))),
            entry("urgent-response.counts-as-response", OUTCOMES),
            entry("closure.parts", List.of(List.of("reason"), List.of("reason", "plan"))),
            entry(
                    "closure.nothing-open-of",
                    List.of(List.of("escalation"), List.of("escalation", "corrective-action"))),
            entry("timeliness.share-in-time", SHARES),
            entry("exception-report.interval", List.of("weekly", "daily")),
            entry("exception-report.days", List.of("service-days", "calendar-days")),
            entry("exception-report.run-by", List.of(List.of("CLINICAL", "LINE"), List.of("CLINICAL"))),
            entry("escalation.raised-within", ELAPSED),
            entry("escalation.rationale-parts", List.of(List.of("rationale"), List.of("rationale", "threshold"))),
            entry(
                    "escalation.answered-within",
                    List.of(Map.of("amber", "PT48H", "red", "PT4H"), Map.of("amber", "PT24H", "red", "PT2H"))),
            entry("escalation.owner", List.of("named", "named-and-on-duty")),
            entry("engagement.misses-in-a-row", List.of("3", "2", "1")),
            entry("engagement.counts-as-miss", List.of(List.of("MISSED"), List.of("MISSED", "DECLINED"))),
            entry("missed-contact.reviewed-within", ELAPSED),
            entry(
                    "missed-contact.reviews-that-count",
                    List.of(List.of("MISSED_CONTACT", "COMPLEX"), List.of("MISSED_CONTACT"))),
            entry("safeguarding.referred-within", ELAPSED),
            entry("safeguarding.counts-as-response", List.of(List.of("referred", "decided"), List.of("referred"))),
            entry(
                    "escalation.record-parts",
                    List.of(List.of("reason"), List.of("response-time", "reason", "outcome", "learning-theme"))),
            entry("red-flag.escalation-evidenced-in", List.of("same-record", "any-escalation-of-the-case")),
            entry("escalation-route.hours", List.of("service-hours", "all-hours")),
            entry("escalation-route.functions", List.of(List.of("service"), List.of("service", "crisis"))),
            entry("competence.stages-signed-off", List.of(List.of("INDEPENDENT", "ENHANCED"), List.of("ENHANCED"))),
            entry("delegation.spot-check-interval", List.of("P1M", "P14D", "P7D")),
            entry("delegation.spot-check-calendar-or-rolling", List.of("calendar", "rolling")),
            entry("delegation.spot-check-due-for", List.of("worker-and-task", "supervisor")),
            entry("duty-lead.competencies", List.of(List.of("duty-lead", "enhanced"), List.of("duty-lead"))),
            entry("duty-lead.duties", List.of(List.of("duty-lead"), List.of("duty-lead", "duty-clinician"))),
            entry(
                    "task-standard.parts",
                    List.of(
                            List.of("good-practice"),
                            List.of("good-practice", "red-flags", "escalation-triggers", "documentation-fields"))),
            entry("task-standard.pages", List.of("2", "1")),
            entry("delegation.observations-before-independence", List.of("1", "2", "3")),
            entry(
                    "role.task-scope",
                    List.of(
                            Map.of(
                                    "support-worker",
                                    List.of("wound-care", "medication"),
                                    "nurse",
                                    List.of("wound-care")),
                            Map.of("support-worker", List.of("wound-care"), "nurse", List.of("wound-care")))),
            entry("competence.sign-off-valid-for", DATES),
            entry("competence.sign-off-parts", List.of(List.of("review-date"), List.of("review-date", "assessor"))),
            entry("delegation.paused-after-drift-within", List.of("PT24H", "PT2H", "PT0S")),
            entry("delegation.drift-pauses", List.of("that-task", "all-of-the-person")),
            entry("remedial-supervision.scheduled-within", List.of("P14D", "P7D", "P1D")),
            entry(
                    "delegation.pause-lifted-after",
                    List.of(List.of("remedial-session"), List.of("remedial-session", "records-rechecked"))),
            entry(
                    "competence.stages-in-order",
                    List.of(
                            List.of("INDUCTION", "INDEPENDENT"),
                            List.of("INDUCTION", "SUPERVISED_PRACTICE", "INDEPENDENT", "ENHANCED"))),
            entry(
                    "competence.stages-for-complex-cases",
                    List.of(List.of("INDEPENDENT", "ENHANCED"), List.of("ENHANCED"))),
            entry("case-review.complex-interval", DATES),
            entry("case-review.kinds-for-complex", List.of(List.of("COMPLEX", "WEEKLY_SAMPLE"), List.of("COMPLEX"))),
            entry("supervision.interval", DATES),
            entry("supervision.kinds-that-count", List.of(List.of("REGULAR", "ADDITIONAL"), List.of("REGULAR"))),
            entry("supervision.staff-per-supervisor", List.of("6", "2", "1")),
            entry("supervision.ratio-in-wte-or-heads", List.of("wte", "headcount")),
            entry("supervision.kinds-of-supervisor", List.of(List.of("CLINICAL", "LINE"), List.of("CLINICAL"))),
            entry("supervision.missed-session-followed-up-within", DATES),
            entry("supervision.counts-as-follow-up", List.of(List.of("BOOKED", "HELD"), List.of("HELD"))),
            entry("supervision.share-on-time", SHARES),
            entry("supervision.practitioners-per-team", List.of("1", "2")),
            entry("supervision.teams-per-practitioner", List.of("2", "1")),
            entry("supervision.practitioner-grades", List.of(List.of("band-6", "band-7"), List.of("band-7"))),
            entry("case-review.sample-interval", List.of("weekly", "every P3D")),
            entry("case-review.sample-size", List.of("1", "2")),
            entry(
                    "case-review.kinds-in-sample",
                    List.of(List.of("WEEKLY_SAMPLE", "COMPLEX"), List.of("WEEKLY_SAMPLE"))),
            entry(
                    "caseload.high-risk-cases",
                    List.of(Map.of("INDEPENDENT", "2", "ENHANCED", "3"), Map.of("INDEPENDENT", "1", "ENHANCED", "2"))),
            entry("late-cover.competencies", List.of(List.of("late-cover", "enhanced"), List.of("late-cover"))),
            entry("late-cover.applies-to", List.of("new-starters", "anybody")),
            entry("new-starter.period", List.of("P14D", "P1M", "P3M")),
            entry("weekend-cover.duties", List.of(List.of("weekend-stability", "DAY"), List.of("weekend-stability"))),
            entry("duty-clinician.interval", List.of("weekly", "daily")),
            entry("duty-clinician.days", List.of("service-days", "calendar-days")),
            entry("duty-clinician.duties", List.of(List.of("duty-clinician", "duty-lead"), List.of("duty-clinician"))),
            entry(
                    "temporary-staff.induction-parts",
                    List.of(
                            List.of("safeguarding"),
                            List.of("escalation-routes", "safeguarding", "documentation", "boundaries"))),
            entry("temporary-staff.pairing", List.of(List.of("ON_SHIFT", "MENTOR"), List.of("ON_SHIFT"))),
            entry(
                    "temporary-staff.end-of-shift-parts",
                    List.of(List.of("issues"), List.of("issues", "learning", "safeguarding"))),
            entry("temporary-staff.recheck-interval", List.of("P3M", "P1M", "P14D")),
            entry("temporary-staff.recheck-for", List.of(List.of("BANK"), List.of("BANK", "AGENCY"))),
            entry("onboarding.completed-within", List.of("P30D", "P14D", "P7D")),
            entry("onboarding.modules", List.of(List.of("first-30-days"), List.of("first-30-days", "systems"))),
            entry(
                    "launch.readiness-parts",
                    List.of(
                            List.of("staff-trained"),
                            List.of("staff-trained", "tools-configured", "partner-contacts"))),
            entry("coaching.interval", List.of("weekly", "every P3D")),
            entry("coaching.kinds-that-count", List.of(List.of("COACHING", "REGULAR"), List.of("COACHING"))),
            entry("coaching.led-by", List.of(List.of("implementation-lead", "nurse"), List.of("implementation-lead"))),
            entry(
                    "partner-onboarding.parts",
                    List.of(List.of("criteria-agreed"), List.of("criteria-agreed", "shadowed"))),
            entry("quality-call.interval", List.of("weekly", "every P3D")),
            entry("quality-call.early-phase", List.of("P14D", "P1M", "P3M")),
            entry("corrective-action.parts", List.of(List.of("owner"), List.of("owner", "deadline"))),
            entry("corrective-action.deadline", List.of("as-extended", "as-first-set")),
            entry("assurance-cycle.interval", List.of("monthly", "weekly")),
            entry(
                    "assurance-cycle.parts",
                    List.of(List.of("sample-audit"), List.of("dashboard-review", "sample-audit", "incident-review"))),
            entry(
                    "adaptation.parts",
                    List.of(
                            List.of("owner", "rationale"),
                            List.of("rationale", "owner", "approval", "controls", "review-date"))),
            entry("adaptation.reviewed-within", DATES),
            entry(
                    "adaptation.permitted-areas",
                    List.of(List.of("staffing-patterns", "intake"), List.of("staffing-patterns"))),
            entry("adaptation.at-once", List.of("2", "1", "0")),
            entry(
                    "adaptation.workforce-areas",
                    List.of(List.of("workforce"), List.of("workforce", "staffing-patterns", "local-line-management"))),
            entry(
                    "adaptation.before-a-workforce-change",
                    List.of(List.of("assessment"), List.of("assessment", "rationale"))),
            entry("override.reviewed-within", ELAPSED),
            entry("feeds.arrive-within", List.of("PT48H", "PT24H", "PT0S")),
            entry("assessment.look-back", List.of("PT168H", "PT840H", "PT2000H")));

    private Candidates() {}
}
