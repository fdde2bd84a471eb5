package org.plumbline.rules.worlds;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Situations for the rules of the group: escalation. */
final class EscalationSituations {
    private static final List<String> PARTS =
            List.of("rationale", "threshold", "reason", "outcome", "learning-theme", "response-time");

    private static final String NO_CLOCK = "it has no clock: what it asks for holds or does not";
    private static final String SHIPPED = "the standards that it reads ship with values, or it reads none";
    private static final String NOTHING_EXEMPTS = "nothing exempts whoever it judges";
    private static final String BY_TIME = "it asks for something within a time: a breach is late or overdue";

    /** By the code of the rule. */
    static final Map<String, Situation> OF = Map.ofEntries(
            Map.entry("ES-01", EscalationSituations::trigger),
            Map.entry("ES-02", EscalationSituations::trigger),
            Map.entry("ES-03", EscalationSituations::redFlag),
            Map.entry("ES-04", EscalationSituations::record),
            Map.entry("ES-05", EscalationSituations::record),
            Map.entry("ES-06", EscalationSituations::answer),
            Map.entry("ES-07", EscalationSituations::owner),
            Map.entry("ES-08", EscalationSituations::routes),
            Map.entry("ES-09", EscalationSituations::misses),
            Map.entry("ES-10", EscalationSituations::review),
            Map.entry("ES-12", EscalationSituations::concern));

    /** What cannot come up, by rule and outcome, and why. */
    static final Map<String, String> NEVER = Map.ofEntries(
            Map.entry("ES-01 late", "how late is judged by ES-02"),
            Map.entry("ES-01 otherwise breached", BY_TIME),
            Map.entry("ES-02 not yet due", "it judges escalations that were raised, so something was done"),
            Map.entry("ES-02 overdue", "it judges escalations that were raised"),
            Map.entry("ES-02 otherwise breached", BY_TIME),
            Map.entry("ES-03 late", NO_CLOCK),
            Map.entry("ES-03 overdue", NO_CLOCK),
            Map.entry("ES-03 not yet due", "it is judged at once"),
            Map.entry("ES-03 not configured", SHIPPED),
            Map.entry("ES-03 not applicable", NOTHING_EXEMPTS),
            Map.entry("ES-04 late", NO_CLOCK),
            Map.entry("ES-04 overdue", NO_CLOCK),
            Map.entry("ES-04 not yet due", "it is judged at once"),
            Map.entry("ES-04 not configured", SHIPPED),
            Map.entry("ES-04 not applicable", NOTHING_EXEMPTS),
            Map.entry("ES-05 late", NO_CLOCK),
            Map.entry("ES-05 overdue", NO_CLOCK),
            Map.entry("ES-05 not yet due", "it is judged at once"),
            Map.entry("ES-05 not configured", SHIPPED),
            Map.entry("ES-05 not applicable", NOTHING_EXEMPTS),
            Map.entry("ES-07 late", NO_CLOCK),
            Map.entry("ES-07 overdue", NO_CLOCK),
            Map.entry("ES-07 not configured", SHIPPED),
            Map.entry("ES-07 not applicable", NOTHING_EXEMPTS),
            Map.entry("ES-08 late", NO_CLOCK),
            Map.entry("ES-08 overdue", NO_CLOCK),
            Map.entry("ES-08 not configured", SHIPPED),
            Map.entry("ES-08 not applicable", NOTHING_EXEMPTS),
            Map.entry("ES-06 otherwise breached", BY_TIME),
            Map.entry("ES-09 otherwise breached", BY_TIME),
            Map.entry("ES-10 otherwise breached", BY_TIME),
            Map.entry("ES-12 otherwise breached", BY_TIME),
            Map.entry("ES-12 not applicable", "its clock goes on wherever the person is"));

    private EscalationSituations() {}

    private static void trigger(Making making) {
        String site = making.site();
        String aCase = making.aCase(site);
        Instant met = making.past();
        String seenOn = "k" + making.random.nextInt(3);
        String trigger = making.row("trigger-event", site)
                .maybe("caseId", aCase)
                .with("kind", "red-flag")
                .with("at", met)
                .seldom(2, "causeId", seenOn)
                .add();
        if (making.oneIn(6)) {
            making.row("decision", site)
                    .with("caseId", making.oneIn(8) ? making.aCase(site) : aCase)
                    .with("kind", making.either("NOT_TO_ESCALATE", "NOT_TO_ESCALATE", "RISK"))
                    .with("outcome", "no")
                    .with("at", making.near(met))
                    .maybe("reasonRecorded", !making.oneIn(5))
                    .maybe("about", trigger)
                    .add();
        }
        if (!making.oneIn(3)) {
            Object limit = making.candidate("escalation.raised-within");
            raised(making, site, aCase, making.nearLimit(site, met, limit.toString()))
                    .maybe("causeId", making.either(trigger, trigger, seenOn))
                    .add();
        }
    }

    private static Making.Draft raised(Making making, String site, String aCase, Instant at) {
        return making.row("escalation", site)
                .with("caseId", making.oneIn(15) ? making.aCase(site) : aCase)
                .with("raisedAt", at);
    }

    private static void redFlag(Making making) {
        String site = making.site();
        String aCase = making.aCase(site);
        String staff = making.staff(site);
        String task = making.either("wound-care", "medication");
        Instant at = making.past();
        making.row("delegation", making.oneIn(8) ? making.site() : site)
                .with("delegatorId", making.staff(site))
                .with("delegateeId", staff)
                .with("caseId", making.oneIn(4) ? null : aCase)
                .with("personId", making.oneIn(3) ? "person-" + making.random.nextInt(5) : null)
                .with("task", task)
                .with("from", making.oneIn(2) ? at.minus(Duration.ofDays(9)) : making.near(at))
                .with("to", making.oneIn(2) ? null : making.near(at))
                .add();
        String escalation = raised(making, site, aCase, making.near(at)).add();
        making.row("task-record", site)
                .with("caseId", aCase)
                .with("staffId", staff)
                .with("task", task)
                .with("at", at)
                .maybe("mode", making.either("SUPERVISED", "INDEPENDENT"))
                .maybe("redFlags", making.either(List.of("fever"), List.of("fever", "confusion"), List.of()))
                .maybe("escalationEvidenced", making.either(true, false, false))
                .with("escalationId", making.oneIn(2) ? null : making.either(escalation, "ghost-escalation"))
                .add();
    }

    private static void record(Making making) {
        String site = making.site();
        Instant raised = making.past();
        Instant closed = making.near(raised.plus(Duration.ofDays(making.random.nextInt(9))));
        raised(making, site, making.aCase(site), raised)
                .maybe("parts", making.oneIn(3) ? PARTS : making.some(PARTS))
                .seldom(2, "respondedAt", making.near(raised))
                .with("closedAt", making.oneIn(4) ? null : making.oneIn(8) ? making.asOf() : closed)
                .add();
    }

    private static void answer(Making making) {
        String site = making.site();
        Instant raised = making.oneIn(5) ? making.asOf().minus(Duration.ofHours(2)) : making.past();
        String limit = making.either("PT48H", "PT24H", "PT4H", "PT2H");
        raised(making, site, making.aCase(site), raised)
                .maybe("level", making.either("amber", "red", "amber", "red", "blue"))
                .with("respondedAt", making.oneIn(3) ? null : making.nearLimit(site, raised, limit))
                .with("closedAt", making.oneIn(5) ? making.near(raised) : null)
                .add();
    }

    private static void owner(Making making) {
        String site = making.site();
        Instant raised = making.oneIn(10) ? making.asOf() : making.past();
        String owner = making.oneIn(5) ? away(making, site, raised) : making.staff(site);
        raised(making, site, making.aCase(site), raised).maybe("ownerId", owner).add();
        for (int i = 0; i < 1 + making.random.nextInt(2); i++) {
            shift(making, making.oneIn(4) ? making.site() : site, owner, raised).add();
        }
    }

    /** A shift that begins or ends near an instant, or lies around it. */
    private static Making.Draft shift(Making making, String site, @Nullable String staff, Instant about) {
        Duration length = Duration.ofHours(1 + making.random.nextInt(10));
        Instant start = switch (making.random.nextInt(3)) {
            case 0 -> making.near(about);
            case 1 -> making.near(about.minus(length));
            default -> about.minus(length.dividedBy(2));
        };
        Instant end = start.plus(length);
        return making.row("shift", site)
                .with("staffId", staff)
                .with("duty", making.either("DAY", "duty-clinician", "crisis"))
                .with("plannedStart", start)
                .with("plannedEnd", end)
                .seldom(4, "actualStart", making.near(start))
                .seldom(5, "actualEnd", making.near(end));
    }

    /** Somebody who is away about then, or has left. */
    private static String away(Making making, String site, Instant about) {
        return making.row("staff-member", site)
                .with("employment", making.either("PERMANENT", "BANK", "AGENCY"))
                .with("startedOn", "2025-06-01")
                .seldom(3, "leftOn", making.date(making.near(about)))
                .with(
                        "unavailable",
                        List.of(Map.of(
                                "from", making.date(about).minusDays(making.random.nextInt(2)),
                                "to", making.date(about).plusDays(making.random.nextInt(4)),
                                "kind", "leave")))
                .add();
    }

    private static void routes(Making making) {
        String site = making.site();
        if (!making.oneIn(3)) {
            making.row("launch", site)
                    .maybe("liveAt", making.oneIn(3) ? making.soon() : making.past())
                    .with("plannedAt", making.date(making.past()))
                    .add();
        }
        for (int i = 0; i < 1 + making.random.nextInt(3); i++) {
            route(making, site);
        }
        if (making.oneIn(2)) {
            calendar(making, site);
        }
        for (int i = 0; i < making.random.nextInt(4); i++) {
            Instant about = making.past();
            shift(making, site, making.oneIn(6) ? null : making.staff(site), about)
                    .add();
        }
        if (making.oneIn(5)) {
            away(making, site, making.past());
        }
    }

    private static void route(Making making, String site) {
        LocalTime from = making.either(LocalTime.MIN, LocalTime.of(9, 0), LocalTime.of(9, 1), LocalTime.of(17, 0));
        LocalTime to =
                making.oneIn(4) ? null : making.either(LocalTime.of(17, 0), LocalTime.of(16, 59), LocalTime.of(20, 30));
        boolean person = making.oneIn(2);
        making.row("escalation-route")
                .with("site", making.oneIn(5) ? null : making.oneIn(8) ? making.site() : site)
                .seldom(10, "teamId", making.team(site))
                .seldom(4, "level", "red")
                .with("staffId", person || making.oneIn(8) ? making.staff(site) : null)
                .with("duty", person && !making.oneIn(8) ? null : making.either("duty-clinician", "crisis"))
                .with("hours", hours(making, from, to))
                .with("from", making.oneIn(3) ? making.date(making.past()) : "2025-01-01")
                .seldom(5, "to", making.date(making.past()))
                .add();
    }

    private static List<Map<String, Object>> hours(Making making, LocalTime from, @Nullable LocalTime to) {
        if (making.oneIn(3)) {
            return List.of();
        }
        List<DayOfWeek> days = making.oneIn(4) ? making.some(List.of(DayOfWeek.values())) : List.of(DayOfWeek.values());
        return days.stream()
                .map(day -> to == null
                        ? Map.<String, Object>of("day", day.name(), "from", from.toString())
                        : Map.<String, Object>of("day", day.name(), "from", from.toString(), "to", to.toString()))
                .toList();
    }

    private static void calendar(Making making, String site) {
        List<DayOfWeek> days = making.some(List.of(DayOfWeek.values()));
        LocalTime from = making.either(LocalTime.MIN, LocalTime.of(9, 0), LocalTime.of(17, 0), LocalTime.of(22, 0));
        LocalTime to = making.either(LocalTime.of(9, 0), LocalTime.of(17, 0), LocalTime.MIN);
        making.row("service-calendar", site)
                .with("duty", making.either("service", "crisis", "crisis"))
                .with("open", making.hours(days, from, to))
                .with("holidays", making.oneIn(3) ? List.of(making.date(making.past())) : List.of())
                .with("from", making.oneIn(3) ? making.date(making.past()) : "2025-01-01")
                .seldom(4, "to", making.date(making.past()))
                .add();
    }

    private static void misses(Making making) {
        String site = making.site();
        String aCase = making.aCase(site);
        Instant at = making.past();
        String cause = "k9";
        for (int i = 0; i < 1 + making.random.nextInt(4); i++) {
            cause = making.row("contact", making.oneIn(10) ? making.site() : site)
                    .with("caseId", aCase)
                    .with("kind", "visit")
                    .with(
                            "outcome",
                            making.either(
                                    "MISSED",
                                    "MISSED",
                                    "MISSED",
                                    "DECLINED",
                                    "COMPLETED",
                                    "ATTEMPTED",
                                    "CANCELLED_BY_PERSON"))
                    .with("plannedAt", making.oneIn(3) ? at : null)
                    .maybe("at", at)
                    .seldom(10, "withWhom", "PARTNER")
                    .add();
            at = making.oneIn(6) ? at : at.plus(Duration.ofHours(making.random.nextInt(30)));
        }
        if (making.oneIn(3)) {
            cause = making.row("trigger-event", site)
                    .maybe("caseId", aCase)
                    .with("kind", "engagement")
                    .with("at", at)
                    .with("causeId", cause)
                    .add();
        }
        if (!making.oneIn(3)) {
            Object limit = making.candidate("escalation.raised-within");
            raised(making, site, aCase, making.nearLimit(site, at, limit.toString()))
                    .maybe("causeId", making.oneIn(6) ? "other" : cause)
                    .add();
        }
    }

    private static void review(Making making) {
        String site = making.site();
        String aCase = making.aCase(site);
        String staff = making.staff(site);
        Instant missed = making.past();
        String contact = making.row("contact", site)
                .with("caseId", aCase)
                .with("kind", "visit")
                .with("outcome", making.either("MISSED", "MISSED", "MISSED", "DECLINED"))
                .with("plannedAt", making.oneIn(3) ? making.near(missed) : null)
                .maybe("at", missed)
                .maybe("staffId", staff)
                .seldom(15, "withWhom", "PARTNER")
                .add();
        Object limit = making.candidate("missed-contact.reviewed-within");
        for (int i = 0; i < making.random.nextInt(3); i++) {
            making.row("case-review", site)
                    .with("caseId", aCase)
                    .with("kind", making.either("MISSED_CONTACT", "MISSED_CONTACT", "COMPLEX", "WEEKLY_SAMPLE"))
                    .maybe("reviewerId", making.oneIn(5) ? staff : making.staff(site))
                    .with("about", making.oneIn(3) ? null : making.either(contact, contact, "falls"))
                    .with(
                            "at",
                            making.oneIn(5) ? making.near(missed) : making.nearLimit(site, missed, limit.toString()))
                    .add();
        }
    }

    private static void concern(Making making) {
        String site = making.site();
        Instant raised = making.past();
        String limit = making.candidate("safeguarding.referred-within").toString();
        making.row("safeguarding-concern", site)
                .with("caseId", making.aCase(site))
                .with("raisedAt", raised)
                .with("referredAt", making.oneIn(2) ? null : making.nearLimit(site, raised, limit))
                .with("decidedAt", making.oneIn(2) ? null : making.nearLimit(site, raised, limit))
                .seldom(5, "closedAt", making.near(raised))
                .add();
    }
}
