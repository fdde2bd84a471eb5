package org.plumbline.rules.worlds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Situations in which all is recorded as it should be, of people and cases of their own, and the limits are those that are
 * configured: for outcomes that take several things at once, which chance alone seldom brings together.
 */
final class TidySituations {
    /** By the code of the rule. */
    private static final Map<String, Situation> OF = Map.ofEntries(
            Map.entry("AG-03", TidySituations::adaptedElement),
            Map.entry("AG-10", TidySituations::override),
            Map.entry("DC-07", TidySituations::pausedAfterDrift),
            Map.entry("DC-09", TidySituations::remedialSession),
            Map.entry("DC-10", TidySituations::liftedPause),
            Map.entry("DC-15", TidySituations::newPathway),
            Map.entry("ES-02", TidySituations::trigger),
            Map.entry("ES-06", TidySituations::answer),
            Map.entry("ES-09", TidySituations::misses),
            Map.entry("ES-10", TidySituations::missedContactReview),
            Map.entry("RR-04", TidySituations::launch),
            Map.entry("SM-05", TidySituations::caseload),
            Map.entry("SV-02", TidySituations::sessions),
            Map.entry("SV-03", TidySituations::sample),
            Map.entry("SV-04", TidySituations::complexCase),
            Map.entry("SV-06", TidySituations::missedSession),
            Map.entry("SV-07", TidySituations::sessions),
            Map.entry("WF-03", TidySituations::missedContact),
            Map.entry("WF-14", TidySituations::discharge),
            Map.entry("WF-21", TidySituations::urgentReferral));

    private TidySituations() {}

    /** The situation of a rule, more often than not a tidy one if there is one. */
    static Situation orElse(String code, Situation usual) {
        Situation tidy = OF.get(code);
        return tidy == null ? usual : making -> (making.random.nextInt(5) < 3 ? tidy : usual).add(making);
    }

    // Who and what.

    private static String staff(Making making, String site) {
        return making.row("staff-member", site)
                .with("employment", "PERMANENT")
                .with("startedOn", "2025-01-06")
                .addSurely();
    }

    private static String aCase(Making making, String site, Instant opened) {
        return making.row("case", site)
                .with("openedAt", opened)
                .with("personId", "person-" + making.random.nextInt(5))
                .addSurely();
    }

    private static String team(Making making, String site, String pathway) {
        return making.row("team", site).with("pathway", pathway).addSurely();
    }

    private static void post(Making making, String site, String staff, String team, Object from, Object to) {
        making.row("post", site)
                .with("teamId", team)
                .with("staffId", staff)
                .with("role", "support-worker")
                .with("wte", "1")
                .with("from", from)
                .with("to", to.equals("open") ? null : to)
                .add();
    }

    private static void signOff(Making making, String site, String staff, String competency, Instant at) {
        making.row("competency-sign-off", site)
                .with("staffId", staff)
                .with("competency", competency)
                .with("stage", making.either("INDEPENDENT", "ENHANCED"))
                .with("signedAt", at)
                .with("from", at)
                .add();
    }

    private static Making.Draft status(Making making, String site, String aCase, String kind, Instant from) {
        return making.row("case-status", site)
                .with("caseId", aCase)
                .with("kind", kind)
                .with("from", from);
    }

    /** One time in two the clocks of a case stand still about an instant. */
    private static void stop(Making making, String site, String aCase, Instant about) {
        if (making.oneIn(2)) {
            Instant from = about.minus(Duration.ofMinutes(making.random.nextInt(12 * 60)));
            status(making, site, aCase, making.either("PAUSED", "OUT_OF_SCOPE"), from)
                    .with("reason", "hospital")
                    .with("to", making.oneIn(2) ? null : about.plus(Duration.ofMinutes(making.random.nextInt(12 * 60))))
                    .add();
        }
    }

    /** One of the values that the configuration gives to a standard; where it gives none, a candidate. */
    private static Object configured(Making making, String standard) {
        Optional<Object> given = making.configuration.settings().stream()
                .filter(setting -> setting.standard().equals(standard))
                .map(setting -> setting.value())
                .findFirst();
        return given.orElseGet(() -> making.candidate(standard));
    }

    private static Instant byLimit(Making making, String site, Instant start, String standard) {
        return making.nearLimit(site, start, configured(making, standard).toString());
    }

    // Escalation.

    private static void trigger(Making making) {
        String site = making.site();
        Instant met = making.past();
        String aCase = aCase(making, site, met.minus(Duration.ofDays(5)));
        String trigger = making.row("trigger-event", site)
                .with("caseId", aCase)
                .with("kind", "red-flag")
                .with("at", met)
                .add();
        Instant due = byLimit(making, site, met, "escalation.raised-within");
        stop(making, site, aCase, due);
        Instant raised = making.oneIn(2) ? due.plus(Duration.ofHours(1)) : due;
        escalation(making, site, aCase, raised).with("causeId", trigger).add();
    }

    private static Making.Draft escalation(Making making, String site, String aCase, Instant at) {
        return making.row("escalation", site).with("caseId", aCase).with("raisedAt", at);
    }

    private static void answer(Making making) {
        String site = making.site();
        Instant raised = making.past();
        String aCase = aCase(making, site, raised.minus(Duration.ofDays(5)));
        Map<?, ?> limits = (Map<?, ?>) configured(making, "escalation.answered-within");
        String level = making.either("amber", "red");
        Instant due = making.nearLimit(site, raised, String.valueOf(limits.get(level)));
        stop(making, site, aCase, due);
        escalation(making, site, aCase, raised)
                .with("level", level)
                .with("respondedAt", making.oneIn(3) ? null : due)
                .add();
    }

    private static void misses(Making making) {
        String site = making.site();
        Instant first = making.past();
        String aCase = aCase(making, site, first.minus(Duration.ofDays(5)));
        int asked = Integer.parseInt(
                configured(making, "engagement.misses-in-a-row").toString());
        String last = "";
        Instant at = first;
        for (int i = 0; i < asked; i++) {
            at = first.plus(Duration.ofHours(i));
            last = contact(making, site, aCase, "MISSED", at);
        }
        Instant due = byLimit(making, site, at, "escalation.raised-within");
        stop(making, site, aCase, due);
        if (!making.oneIn(6)) {
            Instant raised = making.oneIn(3) ? due.plus(Duration.ofHours(1)) : due;
            escalation(making, site, aCase, raised).with("causeId", last).add();
        }
    }

    private static String contact(Making making, String site, String aCase, String outcome, Instant at) {
        return making.row("contact", site)
                .with("caseId", aCase)
                .with("kind", "visit")
                .with("outcome", outcome)
                .with("at", at)
                .with("staffId", staff(making, site))
                .add();
    }

    private static void missedContactReview(Making making) {
        String site = making.site();
        Instant missed = making.past();
        String aCase = aCase(making, site, missed.minus(Duration.ofDays(5)));
        String contact = contact(making, site, aCase, "MISSED", missed);
        Instant due = byLimit(making, site, missed, "missed-contact.reviewed-within");
        stop(making, site, aCase, due);
        if (!making.oneIn(4)) {
            review(making, site, aCase, "MISSED_CONTACT", due, staff(making, site))
                    .with("about", contact)
                    .add();
        }
    }

    private static Making.Draft review(
            Making making, String site, String aCase, String kind, Instant at, String reviewer) {
        return making.row("case-review", site)
                .with("caseId", aCase)
                .with("kind", kind)
                .with("at", at)
                .with("reviewerId", reviewer);
    }

    private static void missedContact(Making making) {
        String site = making.site();
        Instant missed = making.past();
        String aCase = aCase(making, site, missed.minus(Duration.ofDays(5)));
        making.row("risk-assessment", site)
                .with("caseId", aCase)
                .with("at", missed.minus(Duration.ofDays(2)))
                .with("tier", "HIGH")
                .add();
        contact(making, site, aCase, "MISSED", missed);
        Instant due = byLimit(making, site, missed, "missed-contact.high-risk-follow-up-within");
        contact(making, site, aCase, "COMPLETED", due);
    }

    private static void discharge(Making making) {
        String site = making.site();
        Instant left = making.asOf().minus(Duration.ofHours(making.random.nextInt(70)));
        String aCase = aCase(making, site, left.minus(Duration.ofDays(5)));
        making.row("discharge", site)
                .with("caseId", aCase)
                .with("dischargedAt", left)
                .add();
        if (making.oneIn(2)) {
            making.row("contact", site)
                    .with("caseId", aCase)
                    .with("kind", "stability-check")
                    .with("outcome", "COMPLETED")
                    .with("at", byLimit(making, site, left, "stability-check.within"))
                    .add();
        }
    }

    private static void urgentReferral(Making making) {
        String site = making.site();
        Instant received = making.past();
        String referral = making.row("referral", site)
                .with("sentAt", received)
                .with("receivedAt", received)
                .with("acceptedAt", received)
                .with("urgency", "urgent")
                .add();
        String aCase = making.row("case", site)
                .with("referralId", referral)
                .with("openedAt", received)
                .addSurely();
        Instant due = byLimit(making, site, received, "urgent-response.within");
        stop(making, site, aCase, due);
        if (making.oneIn(2)) {
            contact(making, site, aCase, "COMPLETED", due);
        }
    }

    // Delegation.

    private static void delegation(Making making, String site, String staff, String aCase, String task, Instant from) {
        making.row("delegation", site)
                .with("delegatorId", staff(making, site))
                .with("delegateeId", staff)
                .with("caseId", aCase)
                .with("task", task)
                .with("from", from)
                .add();
    }

    private static String audit(Making making, String site, String staff, String task, Instant at, boolean drift) {
        return making.row("audit", site)
                .with("kind", drift ? "SPOT_CHECK" : "RE_AUDIT")
                .with("staffId", staff)
                .with("task", task)
                .with("at", at)
                .with("by", staff(making, site))
                .with("driftFound", drift)
                .add();
    }

    private static void session(Making making, String site, String staff, String kind, String status, Instant at) {
        making.row("supervision-session", site)
                .with("kind", kind)
                .with("attendees", List.of(staff))
                .with("leadId", staff(making, site))
                .with("startsAt", at)
                .with("status", status)
                .add();
    }

    private static void pausedAfterDrift(Making making) {
        String site = making.site();
        Instant drift = making.past();
        String staff = staff(making, site);
        Instant before = drift.minus(Duration.ofDays(9));
        delegation(making, site, staff, aCase(making, site, before), "wound-care", before);
        String audit = audit(making, site, staff, "wound-care", drift, true);
        making.row("delegation-pause", site)
                .with("staffId", staff)
                .with("task", "wound-care")
                .with("pausedAt", byLimit(making, site, drift, "delegation.paused-after-drift-within"))
                .with("causeId", audit)
                .add();
    }

    private static void remedialSession(Making making) {
        String site = making.site();
        Instant drift = making.past();
        String staff = staff(making, site);
        Instant before = drift.minus(Duration.ofDays(9));
        delegation(making, site, staff, aCase(making, site, before), "wound-care", before);
        audit(making, site, staff, "wound-care", drift, true);
        session(
                making,
                site,
                staff,
                "REMEDIAL",
                "HELD",
                byLimit(making, site, drift, "remedial-supervision.scheduled-within"));
    }

    private static void liftedPause(Making making) {
        String site = making.site();
        Instant drift = making.past();
        String staff = staff(making, site);
        String audit = audit(making, site, staff, "wound-care", drift, true);
        Instant paused = drift.plus(Duration.ofHours(making.random.nextInt(5)));
        Instant lifted = paused.plus(Duration.ofHours(1 + making.random.nextInt(200)));
        making.row("delegation-pause", site)
                .with("staffId", staff)
                .with("task", "wound-care")
                .with("pausedAt", paused)
                .with("liftedAt", lifted)
                .with("causeId", audit)
                .add();
        session(making, site, staff, "REMEDIAL", "HELD", making.oneIn(3) ? making.near(lifted) : paused);
        audit(making, site, staff, "wound-care", making.oneIn(3) ? making.near(lifted) : paused, false);
    }

    private static void newPathway(Making making) {
        String site = making.site();
        String staff = staff(making, site);
        Instant at = making.past();
        LocalDate moved = making.date(at).minusDays(1 + making.random.nextInt(9));
        post(making, site, staff, team(making, site, "falls"), "2025-03-03", moved);
        post(making, site, staff, team(making, site, "dementia"), moved, "open");
        making.row("task-record", site)
                .with("caseId", aCase(making, site, at.minus(Duration.ofDays(3))))
                .with("staffId", staff)
                .with("task", "wound-care")
                .with("at", at)
                .with("mode", making.oneIn(8) ? "SUPERVISED" : "INDEPENDENT")
                .add();
        if (making.oneIn(2)) {
            Instant signed = making.oneIn(3) ? making.near(at) : at.minus(Duration.ofDays(1));
            signOff(making, site, staff, "dementia", signed);
        }
    }

    // Supervision.

    private static void sessions(Making making) {
        String site = making.site();
        String staff = staff(making, site);
        Instant start = making.past();
        LocalDate from = start.atZone(making.zone(site)).toLocalDate();
        post(making, site, staff, team(making, site, "falls"), from, "open");
        Instant at = from.atStartOfDay(making.zone(site)).toInstant();
        for (int i = 0; i < 1 + making.random.nextInt(3); i++) {
            at = byLimit(making, site, at, "supervision.interval");
            session(making, site, staff, "REGULAR", "HELD", making.oneIn(3) ? at : at.minus(Duration.ofHours(5)));
        }
    }

    private static void missedSession(Making making) {
        String site = making.site();
        String staff = staff(making, site);
        post(making, site, staff, team(making, site, "falls"), "2025-03-03", "open");
        Instant missed = making.past();
        session(making, site, staff, "REGULAR", "MISSED", missed);
        Instant due = byLimit(making, site, missed, "supervision.missed-session-followed-up-within");
        if (making.oneIn(4)) {
            leaver(making, site, staff, due);
        } else {
            Instant late = making.oneIn(2) ? due.plus(Duration.ofDays(2)) : due;
            Instant next = making.oneIn(3) ? missed.plus(Duration.ofHours(5)) : late;
            session(making, site, staff, "REGULAR", "HELD", next);
        }
    }

    /** The record of somebody, as it was corrected when they left. */
    private static void leaver(Making making, String site, String staff, Instant about) {
        making.row("staff-member", site)
                .id(staff)
                .with("employment", "PERMANENT")
                .with("startedOn", "2025-01-06")
                .with("leftOn", making.date(about).minusDays(1))
                .with("recordedAt", "2020-01-03T00:00:00Z")
                .add();
    }

    private static void sample(Making making) {
        String site = making.site();
        String supervisor = staff(making, site);
        LocalDate first = making.date(making.asOf()).minusDays(4 + making.random.nextInt(9));
        String team = making.row("team", site).with("from", first).addSurely();
        making.row("supervisor-assignment", site)
                .with("supervisorId", supervisor)
                .with("teamId", team)
                .with("kind", "CLINICAL")
                .with("from", first)
                .add();
        Instant opened = first.atStartOfDay(making.zone(site)).toInstant().minus(Duration.ofDays(2));
        for (int i = 0; i < 2; i++) {
            String aCase = aCase(making, site, opened);
            status(making, site, aCase, "TEAM", opened).with("value", team).add();
            Instant at = opened;
            while (at.isBefore(making.asOf())) {
                at = at.plus(Duration.ofHours(20 + making.random.nextInt(50)));
                review(making, site, aCase, "WEEKLY_SAMPLE", at, supervisor).add();
            }
        }
    }

    private static void complexCase(Making making) {
        String site = making.site();
        Instant from = making.past();
        String aCase = aCase(making, site, from.minus(Duration.ofDays(3)));
        status(making, site, aCase, "COMPLEX", from).add();
        Instant at = from;
        for (int i = 0; i < 1 + making.random.nextInt(3); i++) {
            at = byLimit(making, site, at, "case-review.complex-interval");
            review(making, site, aCase, "COMPLEX", at, staff(making, site)).add();
        }
    }

    private static void caseload(Making making) {
        String site = making.site();
        String staff = staff(making, site);
        post(making, site, staff, team(making, site, "falls"), "2025-03-03", "open");
        Instant before = making.asOf().minus(Duration.ofDays(9));
        signOff(making, site, staff, "support-worker", before);
        for (int i = 0; i < 1 + making.random.nextInt(6); i++) {
            String aCase = aCase(making, site, before);
            making.row("allocation", site)
                    .with("caseId", aCase)
                    .with("staffId", staff)
                    .with("kind", "CASELOAD")
                    .with("startsAt", before)
                    .with("endsAt", making.oneIn(12) ? making.near(making.asOf()) : null)
                    .add();
            making.row("risk-assessment", site)
                    .with("caseId", aCase)
                    .with("at", before)
                    .with("tier", making.oneIn(16) ? "LOW" : "HIGH")
                    .add();
        }
    }

    // The network.

    private static void launch(Making making) {
        String site = making.site();
        Instant live = making.oneIn(4) ? making.past() : making.soon();
        Instant before = live.minus(Duration.ofHours(making.oneIn(3) ? 0 : 30));
        Map<String, Object> checks = new TreeMap<>(Map.of("staff-trained", before, "tools-configured", before));
        if (making.oneIn(2)) {
            checks.put("partner-contacts", before);
        }
        making.row("launch", site).with("liveAt", live).with("checks", checks).add();
    }

    private static void adaptedElement(Making making) {
        String site = making.site();
        String element = "element-" + making.random.nextInt(1_000_000);
        LocalDate from = making.date(making.asOf()).minusDays(2 + making.random.nextInt(60));
        making.row("model-element")
                .with("code", element)
                .with("title", "an element")
                .with("kind", "PARAMETER")
                .with("elementClass", "ADAPTABLE")
                .with("version", "v1")
                .with("from", from)
                .add();
        making.row("element-in-use")
                .with("aboutSite", site)
                .with("element", element)
                .with("inUse", "v1-own")
                .with("from", from)
                .with("basis", "EXTRACTED")
                .add();
        if (!making.oneIn(4)) {
            making.row("adaptation")
                    .with("aboutSite", making.oneIn(8) ? making.site() : site)
                    .with("element", element)
                    .with("inUse", "v1-own")
                    .with("from", from)
                    .add();
        }
    }

    private static void override(Making making) {
        String site = making.site();
        Instant at = making.past();
        String finding = "g" + making.random.nextInt(1_000_000);
        response(making, site, finding, "OVERRIDDEN", "s1", at);
        if (!making.oneIn(4)) {
            Instant due = byLimit(making, site, at, "override.reviewed-within");
            response(making, site, finding, "ACKNOWLEDGED", "s2", due);
        }
    }

    private static void response(Making making, String site, String finding, String kind, String by, Instant at) {
        making.row("finding-response", site)
                .with("fingerprint", finding)
                .with("kind", kind)
                .with("by", by)
                .with("reason", "looked-at")
                .with("at", at)
                .add();
    }
}
