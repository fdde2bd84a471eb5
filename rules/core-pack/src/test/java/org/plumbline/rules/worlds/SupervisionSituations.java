package org.plumbline.rules.worlds;

import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Situations for the rules of the group: supervision. */
final class SupervisionSituations {
    /** By the code of the rule. */
    static final Map<String, Situation> OF = Map.ofEntries(
            entry("SV-01", SupervisionSituations::practitioner),
            entry("SV-02", SupervisionSituations::sessions),
            entry("SV-03", SupervisionSituations::sample),
            entry("SV-04", SupervisionSituations::complexCase),
            entry("SV-05", SupervisionSituations::ratio),
            entry("SV-06", SupervisionSituations::missedSession),
            entry("SV-07", SupervisionSituations::sessions),
            entry("SM-05", SupervisionSituations::caseload));

    private static final String STATE = "It has no clock: it judges what stands.";
    private static final String NO_CLOCK = "It counts, and nothing is late.";

    /** Outcomes that a rule cannot have, with the reason. */
    static final Map<String, String> NEVER = Map.ofEntries(
            entry("SV-01 late", NO_CLOCK),
            entry("SV-01 overdue", NO_CLOCK),
            entry("SV-01 not yet due", STATE),
            entry("SV-01 not applicable", "Nothing exempts a team that works."),
            entry("SV-02 otherwise breached", "Each interval is late or overdue."),
            entry("SV-03 late", NO_CLOCK),
            entry("SV-03 overdue", NO_CLOCK),
            entry("SV-04 otherwise breached", "Each interval is late or overdue."),
            entry("SV-05 late", NO_CLOCK),
            entry("SV-05 overdue", NO_CLOCK),
            entry("SV-05 not yet due", STATE),
            entry("SV-05 not applicable", "A team that has ended, or in which nobody works, is not judged at all."),
            entry("SV-06 otherwise breached", "Each follow-up is late or overdue."),
            entry("SV-07 late", NO_CLOCK),
            entry("SV-07 overdue", NO_CLOCK),
            entry("SV-07 not yet due", "A month that has not ended is not judged."),
            entry("SV-07 not applicable", "A month in which nothing was decided is not judged."),
            entry("SM-05 late", NO_CLOCK),
            entry("SM-05 overdue", NO_CLOCK),
            entry("SM-05 not yet due", STATE),
            entry("SM-05 not applicable", "Whoever has no caseload is not judged at all."));

    private SupervisionSituations() {}

    private static void sessions(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        Instant first = making.past();
        if (making.oneIn(2)) {
            post(making, making.oneIn(5) ? making.site() : site, staff, first);
        }
        if (making.oneIn(6)) {
            post(making, site, staff, making.near(first));
        }
        Instant at = first;
        for (int i = 0; i < making.random.nextInt(4); i++) {
            at = making.nearLimit(
                    site, at, making.candidate("supervision.interval").toString());
            session(
                    making,
                    making.oneIn(6) ? making.site() : site,
                    staff,
                    at,
                    making.either("HELD", "HELD", "HELD", "BOOKED", "MISSED"));
        }
    }

    private static void post(Making making, String site, String staff, Instant from) {
        making.row("post", site)
                .with("teamId", making.team(site))
                .with("staffId", staff)
                .with("role", making.either("support-worker", "nurse"))
                .with("wte", making.either("1", "0.5"))
                .with("from", making.date(from))
                .seldom(
                        3,
                        "to",
                        making.date(making.oneIn(4) ? making.soon() : making.near(from.plus(Duration.ofDays(20)))))
                .seldom(10, "planned", true)
                .add();
    }

    private static String session(Making making, String site, String staff, Instant at, String status) {
        String other = making.staff(site);
        return making.row("supervision-session", site)
                .with("kind", making.either("REGULAR", "REGULAR", "REGULAR", "ADDITIONAL", "COACHING"))
                .with("attendees", making.oneIn(4) ? List.of(staff, other) : List.of(staff))
                .with("leadId", making.oneIn(8) ? staff : making.oneIn(4) ? null : making.staff(site))
                .with("startsAt", at)
                .with("status", status)
                .add();
    }

    private static void missedSession(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        Instant at = making.past();
        session(making, site, staff, at, "MISSED");
        if (!making.oneIn(3)) {
            Object limit = making.candidate("supervision.missed-session-followed-up-within");
            Instant next = making.oneIn(6) ? making.soon() : making.nearLimit(site, at, limit.toString());
            String status = making.either("HELD", "HELD", "BOOKED", "BOOKED", "MISSED", "CANCELLED");
            session(making, making.oneIn(4) ? making.site() : site, staff, next, status);
        }
    }

    private static void ratio(Making making) {
        String site = making.site();
        String team = making.team(site);
        String supervisor = making.staff(site);
        for (int i = 0; i < making.random.nextInt(3); i++) {
            making.row("post", site)
                    .with("teamId", team)
                    .with("staffId", making.staff(site))
                    .with("role", "nurse")
                    .with("wte", making.either("1", "0.5", "1.5", "0"))
                    .with(
                            "from",
                            making.oneIn(3) ? making.date(making.near(making.asOf())) : making.date(making.past()))
                    .seldom(4, "to", making.date(making.near(making.asOf())))
                    .seldom(10, "planned", true)
                    .add();
        }
        assignment(making, site, supervisor, making.oneIn(3) ? null : team);
    }

    private static void assignment(
            Making making, String site, String supervisor, @org.jspecify.annotations.Nullable String team) {
        making.row("supervisor-assignment", site)
                .with("supervisorId", supervisor)
                .with("teamId", team)
                .with("staffId", team == null ? (making.oneIn(8) ? supervisor : making.staff(site)) : null)
                .with("kind", making.either("CLINICAL", "CLINICAL", "CLINICAL", "LINE", "MENTOR"))
                .seldom(2, "wte", making.either("1", "0.5", "0.25", "0"))
                .with("from", making.date(making.oneIn(4) ? making.near(making.asOf()) : making.past()))
                .seldom(4, "to", making.date(making.near(making.asOf())))
                .add();
    }

    private static void practitioner(Making making) {
        String site = making.site();
        String supervisor = making.staff(site);
        assignment(making, site, supervisor, making.oneIn(8) ? null : making.team(site));
        if (making.oneIn(4)) {
            assignment(making, site, supervisor, making.team(site));
        }
        making.row("post", site)
                .with("teamId", making.team(site))
                .with("staffId", supervisor)
                .with("role", "practitioner")
                .maybe("grade", making.either("band-6", "band-7", "band-3"))
                .with("wte", "1")
                .with("from", making.date(making.oneIn(4) ? making.near(making.asOf()) : making.past()))
                .seldom(5, "to", making.date(making.near(making.asOf())))
                .seldom(12, "planned", true)
                .add();
        if (making.oneIn(3)) {
            making.row("team", site)
                    .seldom(2, "from", making.date(making.near(making.asOf())))
                    .seldom(2, "to", making.date(making.near(making.asOf())))
                    .add();
        }
    }

    private static void sample(Making making) {
        String site = making.site();
        String team = making.team(site);
        String supervisor = making.staff(site);
        if (making.oneIn(3)) {
            making.row("launch", site).with("liveAt", making.past()).add();
        }
        assignment(making, site, supervisor, making.oneIn(4) ? null : team);
        for (int i = 0; i < 1 + making.random.nextInt(2); i++) {
            Instant at = making.past();
            Instant opened = at.minus(Duration.ofDays(making.random.nextInt(30)));
            String aCase = making.oneIn(2)
                    ? making.aCase(site)
                    : making.row("case", site)
                            .with("openedAt", opened)
                            .seldom(6, "closedAt", making.near(at.plus(Duration.ofDays(3))))
                            .add();
            status(making, site, aCase, "TEAM", making.near(opened))
                    .with("value", making.oneIn(8) ? making.team(site) : team)
                    .seldom(6, "to", making.near(at.plus(Duration.ofDays(2))))
                    .add();
            review(making, site, aCase, at, making.oneIn(3) ? making.staff(site) : supervisor)
                    .with("kind", making.either("WEEKLY_SAMPLE", "WEEKLY_SAMPLE", "COMPLEX"))
                    .add();
        }
    }

    private static Making.Draft review(Making making, String site, String aCase, Instant at, String reviewer) {
        return making.row("case-review", site)
                .with("caseId", aCase)
                .with("at", at)
                .maybe("reviewerId", reviewer);
    }

    private static Making.Draft status(Making making, String site, String aCase, String kind, Instant from) {
        return making.row("case-status", site)
                .with("caseId", aCase)
                .with("kind", kind)
                .with("from", from);
    }

    private static void complexCase(Making making) {
        String site = making.site();
        String aCase = making.aCase(site);
        Instant from = making.past();
        status(making, site, aCase, "COMPLEX", from)
                .seldom(3, "to", making.oneIn(4) ? making.soon() : making.near(from.plus(Duration.ofDays(14))))
                .add();
        if (making.oneIn(5)) {
            Instant stop = making.near(from.plus(Duration.ofDays(7)));
            status(making, site, aCase, making.either("PAUSED", "OUT_OF_SCOPE"), stop)
                    .seldom(2, "to", making.near(stop.plus(Duration.ofDays(2))))
                    .add();
        }
        Instant at = from;
        for (int i = 0; i < making.random.nextInt(3); i++) {
            at = making.nearLimit(
                    site, at, making.candidate("case-review.complex-interval").toString());
            String reviewer = making.staff(site);
            review(making, making.oneIn(6) ? making.site() : site, aCase, at, reviewer)
                    .with("kind", making.either("COMPLEX", "COMPLEX", "WEEKLY_SAMPLE"))
                    .add();
            if (making.oneIn(3)) {
                allocation(making, site, aCase, reviewer, making.near(at)).add();
            }
        }
    }

    private static Making.Draft allocation(Making making, String site, String aCase, String staff, Instant from) {
        return making.row("allocation", site)
                .with("caseId", aCase)
                .with("staffId", staff)
                .with("kind", making.either("CASELOAD", "CASELOAD", "CASELOAD", "VISIT"))
                .with("startsAt", from)
                .seldom(4, "endsAt", making.near(making.asOf()));
    }

    private static void caseload(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        for (int i = 0; i < 1 + making.random.nextInt(3); i++) {
            String aCase = making.oneIn(8) ? making.aCase(making.site()) : making.aCase(site);
            allocation(making, site, aCase, staff, making.oneIn(5) ? making.near(making.asOf()) : making.past())
                    .add();
            making.row("risk-assessment", site)
                    .with("caseId", aCase)
                    .with("at", making.oneIn(4) ? making.near(making.asOf()) : making.past())
                    .maybe("tier", making.either("HIGH", "HIGH", "HIGH", "LOW"))
                    .add();
            if (making.oneIn(6)) {
                status(making, site, aCase, making.either("PAUSED", "OUT_OF_SCOPE"), making.near(making.asOf()))
                        .seldom(3, "to", making.near(making.asOf()))
                        .add();
            }
        }
        making.row("post", site)
                .with("teamId", making.team(site))
                .with("staffId", staff)
                .with("role", making.either("support-worker", "nurse"))
                .with("wte", "1")
                .with("from", making.date(making.oneIn(4) ? making.near(making.asOf()) : making.past()))
                .seldom(5, "to", making.date(making.near(making.asOf())))
                .add();
        for (String signed : List.of("support-worker", "nurse", "practitioner", "implementation-lead")) {
            if (!making.oneIn(6)) {
                signOff(making, staff, signed);
            }
        }
    }

    private static void signOff(Making making, String staff, String role) {
        making.row("competency-sign-off")
                .with("staffId", staff)
                .with("competency", making.oneIn(16) ? "wound-care" : role)
                .with("stage", making.either("INDEPENDENT", "INDEPENDENT", "ENHANCED", "SUPERVISED_PRACTICE"))
                .maybe("assessorId", making.oneIn(8) ? staff : making.staff(making.site()))
                .with("signedAt", making.past())
                .with("from", making.oneIn(4) ? making.near(making.asOf()) : making.past())
                .seldom(4, "to", making.near(making.asOf()))
                .seldom(8, "withdrawnAt", making.past())
                .add();
    }
}
