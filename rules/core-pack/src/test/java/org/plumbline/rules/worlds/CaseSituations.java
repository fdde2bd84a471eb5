package org.plumbline.rules.worlds;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Situations of the group workflow: the steps and the closing of a case, and the reports of a site. */
final class CaseSituations {
    private CaseSituations() {}

    /** A case with some of its steps, some of them by what shows them, some with a date, some not needed. */
    static void coreStep(Making making) {
        String site = making.site();
        Instant opened = making.past();
        String referral = making.row("referral", site)
                .with("receivedAt", opened.minus(Duration.ofHours(making.random.nextInt(48))))
                .add();
        Instant closed = making.near(opened.plus(Duration.ofHours(making.either(24, 48, 72, 96))));
        String aCase = making.row("case", site)
                .with("openedAt", opened)
                .with("referralId", making.oneIn(3) ? null : making.oneIn(10) ? "ghost-referral" : referral)
                .seldom(5, "closedAt", closed)
                .add();
        for (String element : List.of("eligibility", "intake", "risk-stratification", "touchpoints")) {
            if (making.oneIn(2)) {
                step(making, site, referral, aCase, element, opened);
            }
        }
        if (making.oneIn(2)) {
            making.row("decision", site)
                    .with(making.oneIn(2) ? "caseId" : "referralId", making.oneIn(2) ? aCase : referral)
                    .with("kind", making.oneIn(4) ? "RISK" : "ELIGIBILITY")
                    .with("at", making.near(opened))
                    .with("outcome", making.either("ELIGIBLE", "INELIGIBLE"))
                    .add();
        }
        if (making.oneIn(2)) {
            making.row("risk-assessment", site)
                    .with("caseId", aCase)
                    .with("at", making.near(opened))
                    .maybe("tier", "LOW")
                    .add();
        }
        if (making.oneIn(2)) {
            making.row("contact", site)
                    .with("caseId", aCase)
                    .with("kind", "visit")
                    .with("outcome", making.either("COMPLETED", "COMPLETED", "ATTEMPTED", "PLANNED"))
                    .maybe("at", making.near(opened))
                    .seldom(8, "withWhom", "PARTNER")
                    .add();
        }
        if (making.oneIn(6)) {
            making.row("case-status", site)
                    .with("caseId", aCase)
                    .with("kind", making.either("PAUSED", "OUT_OF_SCOPE"))
                    .with("from", closed)
                    .add();
        }
    }

    private static void step(
            Making making, String site, String referral, String aCase, String element, Instant opened) {
        Instant due = making.near(opened.plus(Duration.ofHours(making.either(24, 48, 72, 96))));
        making.row("workflow-step", making.oneIn(10) ? making.site() : site)
                .with(making.oneIn(3) ? "referralId" : "caseId", making.oneIn(3) ? referral : aCase)
                .with("element", element)
                .seldom(3, "dueAt", due)
                .with("completedAt", making.oneIn(2) ? due : null)
                .with("notNeeded", making.oneIn(5) ? notNeeded(making, due) : null)
                .add();
    }

    private static Map<String, Object> notNeeded(Making making, Instant about) {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("at", making.near(about));
        if (!making.oneIn(4)) {
            decision.put("approvedBy", "s2");
        }
        return decision;
    }

    /** A plan and its reviews, with dates of their own or without. */
    static void plan(Making making) {
        String site = making.site();
        String aCase = making.aCase(site);
        String interval = making.candidate("plan.review-interval").toString();
        Instant made = making.past();
        making.row("workflow-step", site)
                .with("caseId", aCase)
                .with("element", "plan")
                .maybe("completedAt", made)
                .add();
        int reviews = making.random.nextInt(3);
        for (int i = 0; i < reviews; i++) {
            Instant due = making.oneIn(2)
                    ? making.nearLimit(site, made, interval)
                    : making.near(made.plus(Duration.ofDays(making.random.nextInt(20))));
            making.row("workflow-step", making.oneIn(10) ? making.site() : site)
                    .with("caseId", aCase)
                    .with("element", making.oneIn(8) ? "plan" : "plan-review")
                    .with("dueAt", making.oneIn(2) ? due : null)
                    .with("completedAt", making.oneIn(3) ? null : making.near(due))
                    .with("notNeeded", making.oneIn(6) ? notNeeded(making, due) : null)
                    .add();
        }
        if (making.oneIn(6)) {
            making.row("case-status", site)
                    .with("caseId", aCase)
                    .with("kind", making.either("PAUSED", "OUT_OF_SCOPE"))
                    .with("from", making.nearLimit(site, made, interval))
                    .add();
        }
    }

    /** A case that was closed, with or without something open. */
    static void closing(Making making) {
        String site = making.site();
        Instant opened = making.past();
        Instant closed = opened.plus(Duration.ofHours(making.random.nextInt(200)));
        List<String> parts = List.of("reason", "plan");
        String aCase = making.row("case", site)
                .with("openedAt", opened)
                .with("closedAt", closed)
                .maybe("parts", making.oneIn(2) ? parts : making.some(parts))
                .add();
        int matters = making.random.nextInt(3);
        for (int i = 0; i < matters; i++) {
            boolean escalation = making.random.nextBoolean();
            Instant raised = making.oneIn(2) ? making.near(closed) : making.near(opened);
            making.row(escalation ? "escalation" : "corrective-action", making.oneIn(10) ? making.site() : site)
                    .with("caseId", making.oneIn(8) ? making.aCase(site) : aCase)
                    .with(escalation ? "level" : "kind", escalation ? "amber" : "ACTION")
                    .with(escalation ? "raisedAt" : "openedAt", raised)
                    .with("closedAt", making.oneIn(4) ? null : making.near(closed))
                    .add();
        }
    }

    /** A report of a day, by somebody who supervises, or not. */
    static void exceptionReport(Making making) {
        String site = making.site();
        AssuranceSituations.launch(making, site);
        Instant at = making.oneIn(2) ? AssuranceSituations.edge(making, site, making.past()) : making.past();
        String supervisor = making.staff(site);
        making.row("supervisor-assignment", making.oneIn(10) ? making.site() : site)
                .with("supervisorId", supervisor)
                .with("teamId", making.team(site))
                .with("kind", making.either("CLINICAL", "LINE", "MENTOR"))
                .with("from", making.date(making.oneIn(3) ? at : at.minus(Duration.ofDays(90))))
                .seldom(3, "to", making.date(making.near(at)))
                .add();
        int reports = 1 + making.random.nextInt(3);
        for (int i = 0; i < reports; i++) {
            making.row("assurance-meeting")
                    .with("site", making.oneIn(12) ? null : site)
                    .with("kind", making.oneIn(12) ? "HUDDLE" : "EXCEPTION_REPORT")
                    .with("at", i == 0 ? at : making.past())
                    .maybe("ledById", making.oneIn(6) ? making.staff(site) : supervisor)
                    .seldom(10, "partnerId", "p1")
                    .add();
        }
    }
}
