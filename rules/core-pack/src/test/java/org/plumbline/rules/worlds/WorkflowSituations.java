package org.plumbline.rules.worlds;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Situations for the rules of the group: workflow. */
final class WorkflowSituations {
    /** By the code of the rule. */
    static final Map<String, Situation> OF = Map.of(
            "WF-01", CaseSituations::coreStep,
            "WF-02", WorkflowSituations::intake,
            "WF-03", WorkflowSituations::missedContact,
            "WF-12", CaseSituations::exceptionReport,
            "WF-14", WorkflowSituations::discharge,
            "WF-16", CaseSituations::plan,
            "WF-21", WorkflowSituations::urgentReferral,
            "WF-23", WorkflowSituations::lastMonth,
            "WF-24", CaseSituations::closing);

    /** What cannot come up, and why: by rule and outcome. */
    static final Map<String, String> NEVER = Map.ofEntries(
            Map.entry("WF-01 late", "a step that was done is passed, however late"),
            Map.entry("WF-01 otherwise breached", "a step that is lacking is overdue"),
            Map.entry("WF-02 otherwise breached", "what was done late or not at all is late or overdue"),
            Map.entry("WF-02 not configured", "the 48 hours ship as the value"),
            Map.entry("WF-03 otherwise breached", "what was done late or not at all is late or overdue"),
            Map.entry("WF-03 not configured", "the 24 hours ship as the value"),
            Map.entry("WF-12 late", "a report that was run a day later does not mend the day"),
            Map.entry("WF-12 overdue", "a day that is over cannot be mended"),
            Map.entry("WF-12 not configured", "daily and supervisors ship as values"),
            Map.entry("WF-12 not applicable", "a day without service is not judged"),
            Map.entry("WF-14 otherwise breached", "what was done late or not at all is late or overdue"),
            Map.entry("WF-14 not configured", "the 72 hours ship as the value"),
            Map.entry("WF-16 otherwise breached", "what was done late or not at all is late or overdue"),
            Map.entry("WF-21 otherwise breached", "what was done late or not at all is late or overdue"),
            Map.entry("WF-23 late", "a share is reached or not"),
            Map.entry("WF-23 overdue", "a share is reached or not"),
            Map.entry("WF-23 not yet due", "a month that has not ended is not judged"),
            Map.entry("WF-23 not applicable", "a month in which nothing was decided is not judged"),
            Map.entry("WF-24 late", "it is judged as at the closing"),
            Map.entry("WF-24 overdue", "it is judged as at the closing"),
            Map.entry("WF-24 not yet due", "an open case is not judged"),
            Map.entry("WF-24 not applicable", "nothing changes what a closing has to hold"));

    private WorkflowSituations() {}

    private static void missedContact(Making making) {
        missedContact(making, making.past());
    }

    private static void missedContact(Making making, Instant missed) {
        String site = making.site();
        String aCase = making.aCase(site);
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

    private static void intake(Making making) {
        intake(making, making.past());
    }

    private static void intake(Making making, Instant received) {
        String site = making.site();
        String limit = making.candidate("intake.completed-within").toString();
        String referral = referral(making, site, received, limit).add();
        String aCase = caseOf(making, site, referral, received);
        if (!making.oneIn(4)) {
            making.row("workflow-step", making.oneIn(10) ? making.site() : site)
                    .with("referralId", making.oneIn(3) ? null : referral)
                    .with("caseId", making.oneIn(2) ? null : aCase)
                    .with("element", making.oneIn(8) ? "touchpoints" : "intake")
                    .maybe("completedAt", making.nearLimit(site, received, limit))
                    .add();
        }
    }

    static Making.Draft referral(Making making, String site, Instant received, String limit) {
        Making.Draft draft = making.row("referral", site)
                .with("receivedAt", received)
                .maybe("sentAt", received.minus(Duration.ofHours(making.random.nextInt(30))))
                .maybe("urgency", making.either("urgent", "urgent", "same-day", "routine"))
                .seldom(5, "caseId", making.aCase(site))
                .seldom(4, "respondedAt", making.nearLimit(site, received, limit));
        return draft;
    }

    /** A case that came from a referral, decided or stopped now and then. */
    static String caseOf(Making making, String site, String referral, Instant received) {
        String aCase = making.aCase(site);
        if (making.oneIn(2)) {
            aCase = making.row("case", making.oneIn(10) ? making.site() : site)
                    .with("referralId", making.oneIn(15) ? "ghost-referral" : referral)
                    .with("openedAt", received.plus(Duration.ofHours(making.random.nextInt(24))))
                    .maybe("acceptedAt", received.plus(Duration.ofHours(making.random.nextInt(24))))
                    .maybe("consentAt", received.plus(Duration.ofHours(making.random.nextInt(24))))
                    .add();
        }
        Instant later = making.near(received.plus(Duration.ofHours(making.either(2, 24, 48, 72))));
        if (making.oneIn(6)) {
            making.row("decision", site)
                    .with(making.oneIn(2) ? "referralId" : "caseId", making.oneIn(2) ? referral : aCase)
                    .with("kind", making.either("ELIGIBILITY", "ELIGIBILITY", "RISK"))
                    .with("at", later)
                    .with("outcome", making.either("INELIGIBLE", "INELIGIBLE", "ELIGIBLE"))
                    .add();
        }
        if (making.oneIn(6)) {
            making.row("case-status", site)
                    .with("referralId", making.oneIn(3) ? null : referral)
                    .with("caseId", making.oneIn(3) ? aCase : null)
                    .with("kind", making.either("PAUSED", "OUT_OF_SCOPE", "FLAG"))
                    .with("from", later)
                    .seldom(3, "to", making.near(later.plus(Duration.ofHours(24))))
                    .add();
        }
        return aCase;
    }

    private static void urgentReferral(Making making) {
        urgentReferral(making, making.past());
    }

    private static void urgentReferral(Making making, Instant received) {
        String site = making.site();
        String limit = making.candidate("urgent-response.within").toString();
        String referral = referral(making, site, received, limit).add();
        String aCase = caseOf(making, site, referral, received);
        if (!making.oneIn(3)) {
            making.row("contact", making.oneIn(10) ? making.site() : site)
                    .with("caseId", aCase)
                    .with("kind", making.either("visit", "call"))
                    .with("outcome", making.either("COMPLETED", "COMPLETED", "ATTEMPTED"))
                    .maybe("at", making.oneIn(8) ? making.near(received) : making.nearLimit(site, received, limit))
                    .seldom(10, "withWhom", "PARTNER")
                    .add();
        }
    }

    private static void discharge(Making making) {
        discharge(making, making.past());
    }

    private static void discharge(Making making, Instant about) {
        String site = making.site();
        String aCase = making.aCase(site);
        String limit = making.candidate("stability-check.within").toString();
        Instant edge = weekendEdge(making, site, about);
        Instant left = switch (making.random.nextInt(4)) {
            case 0 -> about;
            case 1 -> making.near(edge);
            case 2 -> making.near(edge.minus(Duration.parse(limit)));
            default -> edge.minus(Duration.ofHours(making.random.nextInt(80)));
        };
        making.row("discharge", making.oneIn(10) ? making.site() : site)
                .with("caseId", aCase)
                .with("dischargedAt", left)
                .add();
        for (int i = 0; i < making.random.nextInt(3); i++) {
            Instant checked = switch (making.random.nextInt(4)) {
                case 0 -> making.nearLimit(site, left, limit);
                case 1 -> making.near(left);
                case 2 -> left.plus(Duration.ofHours(making.random.nextInt(80)));
                default -> making.near(edge);
            };
            making.row("contact", making.oneIn(10) ? making.site() : site)
                    .with("caseId", aCase)
                    .with("kind", making.oneIn(10) ? "visit" : "stability-check")
                    .with("outcome", making.either("COMPLETED", "COMPLETED", "COMPLETED", "ATTEMPTED", "PLANNED"))
                    .with("plannedAt", making.oneIn(5) ? checked : null)
                    .maybe("at", checked)
                    .seldom(12, "withWhom", "PARTNER")
                    .add();
        }
        if (making.oneIn(5)) {
            making.row("case-status", site)
                    .with("caseId", aCase)
                    .with("kind", making.either("PAUSED", "OUT_OF_SCOPE"))
                    .with("from", making.near(edge))
                    .seldom(3, "to", making.near(edge.plus(Duration.ofHours(24))))
                    .add();
        }
    }

    /** The midnight at which a weekend begins or ends, near an instant. */
    private static Instant weekendEdge(Making making, String site, Instant about) {
        DayOfWeek day = making.either(DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
        LocalDate date = about.atZone(making.zone(site)).toLocalDate().with(TemporalAdjusters.nextOrSame(day));
        return date.atStartOfDay(making.zone(site)).toInstant();
    }

    /** Something of each rule that sets a time, in a month that has ended. */
    private static void lastMonth(Making making) {
        String site = making.site();
        LocalDate first = making.asOf().atZone(making.zone(site)).toLocalDate().withDayOfMonth(1);
        Instant over = first.atStartOfDay(making.zone(site)).toInstant();
        Instant about =
                making.oneIn(3) ? making.near(over) : over.minus(Duration.ofHours(1L + making.random.nextInt(24 * 30)));
        switch (making.random.nextInt(4)) {
            case 0 -> missedContact(making, about);
            case 1 -> urgentReferral(making, about);
            case 2 -> discharge(making, about);
            default -> intake(making, about);
        }
    }
}
