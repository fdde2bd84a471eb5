package org.plumbline.rules.worlds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Rows that situations of several rules of the group are made of. */
final class DelegationRows {
    static final List<String> TASKS = List.of("wound-care", "medication");

    private DelegationRows() {}

    static String mode(Making making) {
        return making.either("INDEPENDENT", "INDEPENDENT", "INDEPENDENT", "SUPERVISED");
    }

    static void task(Making making, String site, String staff, String aCase, String task, Instant at) {
        making.row("task-record", site)
                .with("caseId", aCase)
                .with("staffId", staff)
                .with("task", task)
                .with("at", at)
                .maybe("mode", mode(making))
                .add();
    }

    static void delegation(Making making, String site, String staff, String aCase, String task, Instant near) {
        boolean forPerson = making.oneIn(4);
        making.row("delegation", making.oneIn(8) ? making.site() : site)
                .with("delegatorId", making.staff(site))
                .with("delegateeId", staff)
                .with("caseId", forPerson ? null : aCase)
                .with("personId", forPerson ? "person-" + making.random.nextInt(5) : null)
                .with("task", making.oneIn(8) ? making.one(TASKS) : task)
                .with(
                        "from",
                        making.oneIn(3) ? making.near(near) : near.minus(Duration.ofDays(making.random.nextInt(60))))
                .with("to", making.oneIn(4) ? making.near(near) : null)
                .add();
    }

    static void signOff(Making making, String site, String staff, String competency, Instant from, Instant to) {
        Instant signed = making.oneIn(3) ? making.near(from) : from.minus(Duration.ofDays(making.random.nextInt(90)));
        making.row("competency-sign-off")
                .with("site", making.oneIn(4) ? null : making.oneIn(4) ? making.site() : site)
                .with("staffId", making.oneIn(10) ? making.staff(site) : staff)
                .with("competency", competency)
                .with(
                        "stage",
                        making.either(
                                "INDEPENDENT",
                                "INDEPENDENT",
                                "ENHANCED",
                                "ENHANCED",
                                "SUPERVISED_PRACTICE",
                                "INDUCTION"))
                .with("assessorId", making.oneIn(8) ? staff : making.oneIn(3) ? null : making.staff(site))
                .with("signedAt", signed)
                .with("from", making.oneIn(3) ? making.near(from) : signed)
                .with("to", making.oneIn(3) ? making.near(to) : null)
                .with("withdrawnAt", making.oneIn(6) ? making.near(to) : null)
                .with("reviewDue", making.oneIn(3) ? making.date(making.near(to)) : null)
                .add();
    }

    static String audit(Making making, String site, String staff, String task, Instant at, boolean drift) {
        return making.row("audit")
                .with("site", making.oneIn(8) ? null : making.oneIn(6) ? making.site() : site)
                .with(
                        "kind",
                        making.either("SPOT_CHECK", "SPOT_CHECK", "SPOT_CHECK", "RECORD", "RE_AUDIT", "OBSERVATION"))
                .with("staffId", making.oneIn(10) ? null : making.oneIn(10) ? making.staff(site) : staff)
                .maybe("task", making.oneIn(8) ? making.one(TASKS) : task)
                .with("at", at)
                .with("by", making.oneIn(6) ? staff : making.oneIn(4) ? null : making.staff(site))
                .maybe("driftFound", making.oneIn(8) != drift)
                .add();
    }

    static String pause(Making making, String site, String staff, String task, Instant at, Instant lifted) {
        return making.row("delegation-pause", making.oneIn(6) ? making.site() : site)
                .with("staffId", making.oneIn(10) ? making.staff(site) : staff)
                .maybe("task", making.oneIn(8) ? making.one(TASKS) : task)
                .with("pausedAt", at)
                .with("liftedAt", making.oneIn(3) ? null : making.near(lifted))
                .add();
    }

    /** Now and then somebody leaves about then; it is a correction of what stands. */
    static void leaver(Making making, String staff, Instant about) {
        if (making.oneIn(10)) {
            making.row("staff-member", making.site())
                    .id(staff)
                    .with("employment", "PERMANENT")
                    .with("startedOn", making.date(making.past()).minusDays(300))
                    .with("leftOn", making.date(about))
                    .with(
                            "recordedAt",
                            Instant.parse("2020-01-03T00:00:00Z").plusSeconds(making.random.nextInt(1_000_000)))
                    .add();
        }
    }

    static void session(Making making, String site, String staff, Instant at) {
        making.row("supervision-session", making.oneIn(4) ? making.site() : site)
                .with("kind", making.oneIn(8) ? "REGULAR" : "REMEDIAL")
                .with("attendees", making.oneIn(10) ? List.of(making.staff(site)) : List.of(staff))
                .with("leadId", making.oneIn(8) ? staff : making.oneIn(3) ? null : making.staff(site))
                .with("startsAt", at)
                .with("status", making.either("HELD", "HELD", "HELD", "BOOKED", "MISSED", "CANCELLED"))
                .add();
    }

    static void post(Making making, String site, String staff, Instant at) {
        String where = making.oneIn(3) ? making.site() : site;
        LocalDate day = at.atZone(making.zone(site)).toLocalDate();
        making.row("post", where)
                .with("teamId", making.team(where))
                .with("staffId", making.oneIn(12) ? null : staff)
                .with("role", making.either("support-worker", "nurse", "practitioner"))
                .with("wte", "0.5")
                .with(
                        "from",
                        making.oneIn(3)
                                ? making.date(making.near(at))
                                : making.oneIn(3) ? day : day.minusDays(making.random.nextInt(200)))
                .with(
                        "to",
                        making.oneIn(2)
                                ? null
                                : making.oneIn(2)
                                        ? making.date(making.near(at))
                                        : day.plusDays(making.random.nextInt(3)))
                .seldom(10, "planned", true)
                .add();
    }
}
