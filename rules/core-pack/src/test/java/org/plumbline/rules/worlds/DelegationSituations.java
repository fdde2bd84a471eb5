package org.plumbline.rules.worlds;

import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Situations for the rules of the group: delegation. */
final class DelegationSituations {
    /** By the code of the rule. */
    static final Map<String, Situation> OF = Map.ofEntries(
            entry("DC-01", DelegationSituations::taskStandard),
            entry("DC-02", DelegationSituations::observedTask),
            entry("DC-03", DelegationSituations::deliveredTask),
            entry("DC-04", DelegationSituations::lapsedSignOff),
            entry("DC-05", DelegationSituations::standingSignOff),
            entry("DC-06", DelegationSituations::taskInARole),
            entry("DC-07", DelegationSituations::drift),
            entry("DC-08", DelegationSituations::pausedTask),
            entry("DC-09", DelegationSituations::remedialSession),
            entry("DC-10", DelegationSituations::liftedPause),
            entry("DC-11", DelegationSituations::spotCheck),
            entry("DC-14", DelegationSituations::ladder),
            entry("DC-15", DelegationSituations::newPathway),
            entry("DC-16", DelegationSituations::complexCase),
            entry("DC-17", DelegationSituations::dutyLead));

    private static final String NO_CLOCK = "It has no clock: what is not right is neither late nor overdue.";
    private static final String A_CLOCK = "It has a clock: what is not right is late or overdue.";
    private static final String SHIPS = "Every standard that it reads has a value in the pack.";
    private static final String AT_ONCE = "It is judged as it stands; there is nothing to wait for.";
    private static final String NO_EXEMPTION = "Nothing exempts from it.";

    /** Outcomes that cannot come up, and why. */
    static final Map<String, String> NEVER = Map.ofEntries(
            entry("DC-01 late", NO_CLOCK),
            entry("DC-01 overdue", NO_CLOCK),
            entry("DC-01 not configured", SHIPS),
            entry("DC-01 not yet due", AT_ONCE),
            entry("DC-01 not applicable", NO_EXEMPTION),
            entry("DC-02 late", NO_CLOCK),
            entry("DC-02 overdue", NO_CLOCK),
            entry("DC-02 not configured", SHIPS),
            entry("DC-02 not applicable", NO_EXEMPTION),
            entry("DC-03 late", NO_CLOCK),
            entry("DC-03 overdue", NO_CLOCK),
            entry("DC-03 not configured", SHIPS),
            entry("DC-03 not yet due", AT_ONCE),
            entry("DC-04 late", NO_CLOCK),
            entry("DC-04 overdue", NO_CLOCK),
            entry("DC-04 not yet due", AT_ONCE),
            entry("DC-05 late", NO_CLOCK),
            entry("DC-05 overdue", NO_CLOCK),
            entry("DC-05 not configured", SHIPS),
            entry("DC-05 not yet due", AT_ONCE),
            entry("DC-05 not applicable", NO_EXEMPTION),
            entry("DC-06 late", NO_CLOCK),
            entry("DC-06 overdue", NO_CLOCK),
            entry("DC-06 not yet due", AT_ONCE),
            entry("DC-06 not applicable", NO_EXEMPTION),
            entry("DC-07 otherwise breached", A_CLOCK),
            entry("DC-07 not configured", SHIPS),
            entry("DC-08 late", NO_CLOCK),
            entry("DC-08 overdue", NO_CLOCK),
            entry("DC-08 not configured", SHIPS),
            entry("DC-08 not yet due", AT_ONCE),
            entry("DC-09 otherwise breached", A_CLOCK),
            entry("DC-09 not configured", SHIPS),
            entry("DC-10 late", NO_CLOCK),
            entry("DC-10 overdue", NO_CLOCK),
            entry("DC-10 not configured", SHIPS),
            entry("DC-10 not applicable", NO_EXEMPTION),
            entry("DC-11 late", NO_CLOCK),
            entry("DC-11 overdue", NO_CLOCK),
            entry("DC-11 not configured", SHIPS),
            entry("DC-11 not applicable", NO_EXEMPTION),
            entry("DC-14 late", NO_CLOCK),
            entry("DC-14 overdue", NO_CLOCK),
            entry("DC-14 not configured", SHIPS),
            entry("DC-14 not applicable", NO_EXEMPTION),
            entry("DC-15 late", NO_CLOCK),
            entry("DC-15 overdue", NO_CLOCK),
            entry("DC-15 not configured", SHIPS),
            entry("DC-15 not yet due", AT_ONCE),
            entry("DC-16 late", NO_CLOCK),
            entry("DC-16 overdue", NO_CLOCK),
            entry("DC-16 not configured", SHIPS),
            entry("DC-16 not yet due", AT_ONCE),
            entry("DC-16 not applicable", NO_EXEMPTION),
            entry("DC-17 late", NO_CLOCK),
            entry("DC-17 overdue", NO_CLOCK),
            entry("DC-17 not configured", SHIPS),
            entry("DC-17 not yet due", AT_ONCE),
            entry("DC-17 not applicable", NO_EXEMPTION));

    private static final List<String> TASKS = List.of("wound-care", "medication");

    private DelegationSituations() {}

    private static String mode(Making making) {
        return making.either("INDEPENDENT", "INDEPENDENT", "INDEPENDENT", "SUPERVISED");
    }

    private static void task(Making making, String site, String staff, String aCase, String task, Instant at) {
        making.row("task-record", site)
                .with("caseId", aCase)
                .with("staffId", staff)
                .with("task", task)
                .with("at", at)
                .maybe("mode", mode(making))
                .add();
    }

    private static void delegation(Making making, String site, String staff, String aCase, String task, Instant near) {
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

    private static void signOff(Making making, String site, String staff, String competency, Instant from, Instant to) {
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

    private static void deliveredTask(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String aCase = making.aCase(site);
        String task = making.one(TASKS);
        Instant at = making.past();
        task(making, making.oneIn(8) ? making.site() : site, staff, aCase, task, at);
        if (!making.oneIn(6)) {
            delegation(making, site, staff, aCase, task, at);
        }
        if (!making.oneIn(4)) {
            signOff(making, site, staff, making.oneIn(8) ? making.one(TASKS) : task, at, at);
        }
    }

    private static void pausedTask(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String task = making.one(TASKS);
        Instant at = making.past();
        task(making, making.oneIn(8) ? making.site() : site, staff, making.aCase(site), task, at);
        pause(making, site, staff, task, making.oneIn(2) ? making.near(at) : at.minus(Duration.ofDays(5)), at);
    }

    private static String pause(Making making, String site, String staff, String task, Instant at, Instant lifted) {
        return making.row("delegation-pause", making.oneIn(6) ? making.site() : site)
                .with("staffId", making.oneIn(10) ? making.staff(site) : staff)
                .maybe("task", making.oneIn(8) ? making.one(TASKS) : task)
                .with("pausedAt", at)
                .with("liftedAt", making.oneIn(3) ? null : making.near(lifted))
                .add();
    }

    private static void dutyLead(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        Instant start = making.oneIn(2) ? making.past() : making.soon();
        Instant end = start.plus(Duration.ofHours(making.random.nextInt(13)));
        making.row("shift", site)
                .maybe("staffId", staff)
                .with("duty", making.either("duty-lead", "DUTY-LEAD", "duty-clinician", "DAY"))
                .with("plannedStart", start)
                .with("plannedEnd", end)
                .add();
        for (int i = 0; i < making.random.nextInt(3); i++) {
            signOff(making, site, staff, making.either("duty-lead", "duty-lead", "enhanced"), start, end);
        }
    }

    private static void taskStandard(Making making) {
        String site = making.site();
        String task = making.one(TASKS);
        delegation(
                making,
                site,
                making.staff(site),
                making.aCase(site),
                task,
                making.oneIn(3) ? making.asOf() : making.past());
        Map<String, Object> parts = new LinkedHashMap<>();
        for (String part : List.of("good-practice", "red-flags", "escalation-triggers", "documentation-fields")) {
            if (!making.oneIn(12)) {
                parts.put(part, Map.of("present", !making.oneIn(12)));
            }
        }
        if (!making.oneIn(4)) {
            making.row("governance-document")
                    .with("site", making.oneIn(2) ? making.site() : null)
                    .with("partnerId", making.oneIn(3) ? making.either("p1", "p2") : null)
                    .with("kind", making.oneIn(10) ? "charter" : "task-standard")
                    .with("about", making.oneIn(8) ? making.one(TASKS) : task)
                    .with("from", making.date(making.oneIn(3) ? making.near(making.asOf()) : making.past()))
                    .maybe("pages", making.either(1, 1, 2, 3))
                    .maybe("parts", parts)
                    .add();
        }
    }

    private static void observedTask(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String aCase = making.aCase(site);
        String task = making.one(TASKS);
        Instant at = making.oneIn(6) ? making.asOf() : making.past();
        task(making, making.oneIn(8) ? making.site() : site, staff, aCase, task, at);
        if (making.oneIn(3)) {
            task(making, site, staff, aCase, task, making.near(at));
        }
        if (!making.oneIn(6)) {
            delegation(making, site, staff, aCase, task, at);
        }
        for (int i = 0; i < making.random.nextInt(4); i++) {
            making.row("observed-practice")
                    .with("site", making.oneIn(3) ? null : site)
                    .with("staffId", making.oneIn(10) ? making.staff(site) : staff)
                    .with("competency", making.oneIn(10) ? making.one(TASKS) : task)
                    .with("at", making.oneIn(2) ? making.near(at) : making.past())
                    .with("observerId", making.oneIn(8) ? staff : making.oneIn(3) ? null : making.staff(site))
                    .maybe("passed", !making.oneIn(6))
                    .seldom(4, "recheck", true)
                    .add();
        }
    }

    private static void lapsedSignOff(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        boolean shift = making.oneIn(3);
        String code = shift ? "duty-lead" : making.one(TASKS);
        Instant at = shift && making.oneIn(2) ? making.soon() : making.past();
        Instant end = at;
        if (shift) {
            end = at.plus(Duration.ofHours(making.random.nextInt(30)));
            making.row("shift", site)
                    .maybe("staffId", staff)
                    .with("duty", making.either("duty-lead", "duty-lead", "DUTY-LEAD", "DAY"))
                    .with("plannedStart", at)
                    .with("plannedEnd", end)
                    .add();
        } else {
            task(making, making.oneIn(6) ? making.site() : site, staff, making.aCase(site), code, at);
        }
        for (int i = 0; i < 1 + making.random.nextInt(2); i++) {
            if (making.oneIn(3)) {
                String valid = making.candidate("competence.sign-off-valid-for").toString();
                Instant from = making.near(end)
                        .atZone(making.zone(site))
                        .toLocalDate()
                        .minus(Period.parse(valid))
                        .atStartOfDay(making.zone(site))
                        .toInstant();
                signOff(making, site, staff, code, making.near(from), end);
            } else {
                signOff(making, site, staff, code, at, end);
            }
        }
    }

    private static void standingSignOff(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String competency = making.one(TASKS);
        Instant at = making.past();
        signOff(making, site, staff, competency, at, making.oneIn(2) ? making.asOf() : making.soon());
        if (making.oneIn(3)) {
            signOff(making, site, staff, competency, making.near(at), making.asOf());
        }
    }

    private static void taskInARole(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        Instant at = making.past();
        task(making, making.oneIn(6) ? making.site() : site, staff, making.aCase(site), making.one(TASKS), at);
        for (int i = 0; i < making.random.nextInt(3); i++) {
            Instant start = making.oneIn(2) ? making.near(at) : at.minus(Duration.ofHours(4));
            Instant end = making.oneIn(2) ? making.near(at) : at.plus(Duration.ofHours(4));
            making.row("shift", making.oneIn(4) ? making.site() : site)
                    .maybe("staffId", staff)
                    .with("duty", "DAY")
                    .maybe("role", making.either("support-worker", "nurse", "practitioner"))
                    .with("plannedStart", start)
                    .with("plannedEnd", end)
                    .seldom(3, "actualStart", making.near(start))
                    .seldom(3, "actualEnd", making.near(end))
                    .add();
        }
        post(making, site, staff, at);
    }

    private static void post(Making making, String site, String staff, Instant at) {
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

    private static String audit(Making making, String site, String staff, String task, Instant at, boolean drift) {
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

    private static void drift(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String aCase = making.aCase(site);
        Instant at = making.oneIn(8) ? making.asOf() : making.past();
        String task = making.one(TASKS);
        delegation(making, site, staff, aCase, task, at);
        if (making.oneIn(3)) {
            delegation(making, site, staff, aCase, making.one(TASKS), at);
        }
        String audit = audit(making, site, staff, task, at, true);
        Object limit = making.candidate("delegation.paused-after-drift-within");
        for (int i = 0; i < making.random.nextInt(3); i++) {
            Instant paused = making.oneIn(2) ? making.near(at) : making.nearLimit(site, at, limit.toString());
            making.row("delegation-pause", making.oneIn(6) ? making.site() : site)
                    .with("staffId", staff)
                    .maybe("task", making.oneIn(4) ? making.one(TASKS) : task)
                    .with("pausedAt", paused)
                    .with("liftedAt", making.oneIn(2) ? null : making.near(making.oneIn(2) ? at : paused))
                    .with("causeId", making.oneIn(3) ? null : making.oneIn(8) ? "ghost-audit" : audit)
                    .add();
        }
        leaver(making, staff, making.nearLimit(site, at, limit.toString()));
    }

    /** Now and then somebody leaves about then; it is a correction of what stands. */
    private static void leaver(Making making, String staff, Instant about) {
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

    private static void session(Making making, String site, String staff, Instant at) {
        making.row("supervision-session", making.oneIn(4) ? making.site() : site)
                .with("kind", making.oneIn(8) ? "REGULAR" : "REMEDIAL")
                .with("attendees", making.oneIn(10) ? List.of(making.staff(site)) : List.of(staff))
                .with("leadId", making.oneIn(8) ? staff : making.oneIn(3) ? null : making.staff(site))
                .with("startsAt", at)
                .with("status", making.either("HELD", "HELD", "HELD", "BOOKED", "MISSED", "CANCELLED"))
                .add();
    }

    private static void remedialSession(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String task = making.one(TASKS);
        Instant at = making.past();
        if (!making.oneIn(6)) {
            delegation(making, site, staff, making.aCase(site), task, at);
        }
        String audit = audit(making, site, staff, task, at, true);
        String limit = making.candidate("remedial-supervision.scheduled-within").toString();
        for (int i = 0; i < making.random.nextInt(3); i++) {
            session(making, site, staff, making.oneIn(2) ? making.near(at) : making.nearLimit(site, at, limit));
        }
        if (making.oneIn(3)) {
            making.row("delegation-pause", making.oneIn(6) ? making.site() : site)
                    .with("staffId", staff)
                    .maybe("task", making.oneIn(4) ? making.one(TASKS) : task)
                    .with("pausedAt", making.near(at))
                    .with("causeId", making.oneIn(2) ? null : making.oneIn(6) ? "ghost-audit" : audit)
                    .add();
        }
        leaver(making, staff, making.nearLimit(site, at, limit));
    }

    private static void liftedPause(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String task = making.one(TASKS);
        Instant drift = making.past();
        String audit = audit(making, site, staff, task, drift, true);
        Instant paused = making.oneIn(2) ? drift : drift.plus(Duration.ofHours(making.random.nextInt(48)));
        Instant lifted = making.oneIn(6) ? making.asOf() : paused.plus(Duration.ofHours(making.random.nextInt(240)));
        if (lifted.isBefore(paused)) {
            return;
        }
        making.row("delegation-pause", making.oneIn(6) ? making.site() : site)
                .with("staffId", staff)
                .maybe("task", task)
                .with("pausedAt", paused)
                .maybe("liftedAt", lifted)
                .with("causeId", making.oneIn(4) ? null : making.oneIn(8) ? "ghost-audit" : audit)
                .add();
        for (int i = 0; i < making.random.nextInt(3); i++) {
            session(making, site, staff, making.near(making.either(drift, paused, lifted, lifted)));
        }
        for (int i = 0; i < making.random.nextInt(3); i++) {
            audit(making, site, staff, task, making.near(making.either(paused, lifted, lifted)), false);
        }
        if (making.oneIn(4)) {
            pause(making, site, staff, task, making.near(lifted), making.asOf());
        }
        leaver(making, staff, making.oneIn(2) ? lifted : making.past());
    }

    private static void spotCheck(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String aCase = making.aCase(site);
        String task = making.one(TASKS);
        Instant at = making.oneIn(3) ? monthStart(making, site, making.past()) : making.past();
        delegation(making, site, staff, aCase, task, at);
        if (making.oneIn(3)) {
            delegation(making, making.site(), staff, aCase, task, making.near(at));
        }
        for (int i = 0; i < making.random.nextInt(4); i++) {
            Instant about = making.oneIn(2) ? monthStart(making, site, making.past()) : making.past();
            audit(making, site, staff, task, making.near(about), false);
        }
    }

    private static Instant monthStart(Making making, String site, Instant at) {
        return making.near(at.atZone(making.zone(site))
                .toLocalDate()
                .withDayOfMonth(1)
                .atStartOfDay(making.zone(site))
                .toInstant());
    }

    private static void ladder(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String competency = making.one(TASKS);
        Instant at = making.oneIn(6) ? making.asOf() : making.past();
        for (String stage : making.some(List.of("INDUCTION", "SUPERVISED_PRACTICE", "INDEPENDENT", "ENHANCED"))) {
            Instant signed = making.oneIn(2) ? making.near(at) : making.past();
            making.row("competency-sign-off")
                    .with("site", making.oneIn(3) ? null : making.oneIn(4) ? making.site() : site)
                    .with("staffId", making.oneIn(12) ? making.staff(site) : staff)
                    .with("competency", making.oneIn(10) ? making.one(TASKS) : competency)
                    .with("stage", stage)
                    .with("assessorId", making.oneIn(8) ? staff : making.oneIn(3) ? null : making.staff(site))
                    .with("signedAt", signed)
                    .with("from", signed)
                    .with("to", making.oneIn(5) ? making.near(at) : null)
                    .with("withdrawnAt", making.oneIn(5) ? making.near(at) : null)
                    .add();
        }
        leaver(making, staff, making.oneIn(2) ? at : making.past());
    }

    private static void newPathway(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        Instant at = making.past();
        for (int i = 0; i < 1 + making.random.nextInt(3); i++) {
            post(making, site, staff, making.oneIn(2) ? at : making.past());
        }
        task(making, making.oneIn(4) ? making.site() : site, staff, making.aCase(site), making.one(TASKS), at);
        for (String pathway : making.some(List.of("falls", "dementia"))) {
            signOff(making, site, staff, pathway, at, at);
        }
    }

    private static void complexCase(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String aCase = making.aCase(site);
        Instant at = making.oneIn(4) ? making.soon() : making.past();
        Instant end = making.oneIn(2) ? making.near(at) : at.plus(Duration.ofHours(making.random.nextInt(200)));
        making.row("allocation", making.oneIn(6) ? making.site() : site)
                .with("kind", making.either("CASELOAD", "CASELOAD", "VISIT"))
                .with("caseId", aCase)
                .with("staffId", staff)
                .with("startsAt", at)
                .with("endsAt", making.oneIn(2) ? null : end)
                .add();
        for (int i = 0; i < making.random.nextInt(3); i++) {
            Instant from = making.oneIn(2) ? making.near(at) : at.minus(Duration.ofDays(making.random.nextInt(20)));
            making.row("case-status", making.oneIn(6) ? making.site() : site)
                    .with("caseId", aCase)
                    .with("kind", making.either("COMPLEX", "COMPLEX", "COMPLEX", "OUT_OF_SCOPE", "PAUSED"))
                    .with("from", from)
                    .with("to", making.oneIn(2) ? null : making.near(making.either(at, end)))
                    .add();
        }
        if (making.oneIn(3)) {
            post(making, site, staff, at);
        }
        List<String> codes = List.of("support-worker", "nurse", "practitioner", "falls", "dementia");
        for (String code : making.oneIn(3) ? codes : making.some(codes)) {
            signOff(making, site, staff, code, at, end);
        }
        leaver(making, staff, making.either(at, end));
    }
}
