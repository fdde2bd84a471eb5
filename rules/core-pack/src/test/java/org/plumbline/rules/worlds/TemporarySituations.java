package org.plumbline.rules.worlds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Situations for the rules of the group: temporary. */
final class TemporarySituations {
    private static final List<String> TOPICS =
            List.of("escalation-routes", "safeguarding", "documentation", "boundaries");

    private static final String NO_CLOCK = "it has no clock: what it asks for holds or does not";
    private static final String SHIPPED = "the standards that it reads ship with values, or it reads none";
    private static final String NOTHING_EXEMPTS = "nothing exempts whoever it judges";

    /** By the code of the rule. */
    static final Map<String, Situation> OF = Map.of(
            "TS-01", TemporarySituations::induction,
            "TS-02", TemporarySituations::topics,
            "TS-03", TemporarySituations::pairing,
            "TS-06", TemporarySituations::endCheck,
            "TS-08", TemporarySituations::recheck);

    /** What cannot come up, by rule and outcome, and why. */
    static final Map<String, String> NEVER = Map.ofEntries(
            Map.entry("TS-01 late", NO_CLOCK),
            Map.entry("TS-01 overdue", NO_CLOCK),
            Map.entry("TS-01 not configured", SHIPPED),
            Map.entry("TS-01 not applicable", NOTHING_EXEMPTS),
            Map.entry("TS-02 late", NO_CLOCK),
            Map.entry("TS-02 overdue", NO_CLOCK),
            Map.entry("TS-02 not configured", SHIPPED),
            Map.entry("TS-02 not applicable", NOTHING_EXEMPTS),
            Map.entry("TS-03 late", NO_CLOCK),
            Map.entry("TS-03 overdue", NO_CLOCK),
            Map.entry("TS-03 not configured", SHIPPED),
            Map.entry("TS-03 not applicable", NOTHING_EXEMPTS),
            Map.entry("TS-06 late", NO_CLOCK),
            Map.entry("TS-06 overdue", NO_CLOCK),
            Map.entry("TS-06 not configured", SHIPPED),
            Map.entry("TS-06 not applicable", NOTHING_EXEMPTS),
            Map.entry("TS-08 late", NO_CLOCK),
            Map.entry("TS-08 overdue", NO_CLOCK),
            Map.entry("TS-08 not configured", SHIPPED),
            Map.entry("TS-08 not applicable", NOTHING_EXEMPTS),
            Map.entry("TS-02 not yet due", "it is judged from the completion of the induction on"));

    private TemporarySituations() {}

    /** Somebody new, mostly from a bank or an agency; now and then somebody who stands there already. */
    private static String person(Making making, String site, LocalDate started) {
        if (making.oneIn(8)) {
            return making.staff(site);
        }
        return making.row("staff-member", site)
                .with("employment", making.either("BANK", "BANK", "BANK", "AGENCY", "AGENCY", "PERMANENT"))
                .with("startedOn", started)
                .seldom(6, "leftOn", making.oneIn(2) ? making.date(making.soon()) : making.date(making.asOf()))
                .add();
    }

    private static Instant start(Making making) {
        return making.oneIn(6) ? making.soon() : making.past();
    }

    private static Making.Draft shift(Making making, String site, @Nullable String staff, Instant start, Instant end) {
        return making.row("shift", site)
                .with("staffId", staff)
                .with("duty", making.either("DAY", "LATE", "duty-lead"))
                .with("plannedStart", start)
                .with("plannedEnd", end)
                .seldom(4, "actualStart", making.near(start))
                .seldom(4, "actualEnd", making.near(end));
    }

    private static void induction(Making making) {
        String site = making.site();
        Instant start = start(making);
        String person = person(making, site, making.date(start));
        shift(making, making.oneIn(5) ? making.site() : site, person, start, start.plus(Duration.ofHours(8)))
                .add();
        if (making.oneIn(3)) {
            Instant other = making.near(start);
            shift(making, making.site(), person, other, other.plus(Duration.ofHours(8)))
                    .add();
        }
        for (int i = 0; i < making.random.nextInt(3); i++) {
            making.row("training-record")
                    .with("site", making.oneIn(2) ? null : site)
                    .with("staffId", person)
                    .with("kind", making.either("INDUCTION", "INDUCTION", "INDUCTION", "ONBOARDING"))
                    .maybe("completedAt", making.near(start))
                    .seldom(3, "to", making.near(start))
                    .add();
        }
    }

    private static void topics(Making making) {
        String site = making.site();
        Instant completed = making.past();
        String person = person(making, site, making.date(completed));
        for (int i = 0; i < 1 + making.random.nextInt(3); i++) {
            making.row("training-record")
                    .with("site", making.oneIn(2) ? null : making.oneIn(5) ? making.site() : site)
                    .with("staffId", person)
                    .with("kind", making.either("INDUCTION", "INDUCTION", "INDUCTION", "TRAINING"))
                    .maybe("parts", making.oneIn(3) ? TOPICS : making.some(TOPICS))
                    .maybe("completedAt", completed)
                    .seldom(4, "to", making.near(making.asOf()))
                    .add();
            completed = making.near(completed);
        }
    }

    private static void pairing(Making making) {
        String site = making.site();
        Instant start = start(making);
        Instant end = start.plus(Duration.ofHours(1 + making.random.nextInt(12)));
        String person = person(making, site, making.date(start).minusDays(30));
        String shift = shift(making, site, person, start, end).add();
        String supervisor = supervisor(making, site, start);
        for (int i = 0; i < 1 + making.random.nextInt(2); i++) {
            boolean forShift = making.oneIn(2);
            making.row("supervisor-assignment", site)
                    .with("supervisorId", making.oneIn(15) ? person : supervisor)
                    .with("staffId", making.oneIn(12) ? making.staff(site) : person)
                    .seldom(20, "teamId", making.team(site))
                    .with("kind", making.either("ON_SHIFT", "ON_SHIFT", "ON_SHIFT", "MENTOR", "LINE"))
                    .with("shiftId", forShift ? (making.oneIn(8) ? "h9" : shift) : null)
                    .with(
                            "from",
                            making.date(start)
                                    .minusDays(making.random.nextInt(3))
                                    .plusDays(making.oneIn(5) ? 1 : 0))
                    .seldom(4, "to", making.date(start).plusDays(making.random.nextInt(2)))
                    .add();
            Instant middle = start.plus(Duration.between(start, end).dividedBy(2));
            boolean halves = making.oneIn(2);
            beside(making, site, supervisor, making.oneIn(3) ? making.near(start) : start, halves ? middle : end);
            if (halves) {
                beside(making, site, supervisor, making.oneIn(3) ? making.near(middle) : middle, end);
            }
            supervisor = supervisor(making, site, start);
        }
    }

    private static void beside(Making making, String site, String supervisor, Instant from, Instant to) {
        Instant end = making.oneIn(4) ? making.near(to) : to;
        shift(making, making.oneIn(12) ? making.site() : site, supervisor, from, end)
                .add();
    }

    private static String supervisor(Making making, String site, Instant about) {
        if (making.oneIn(2)) {
            return making.staff(site);
        }
        return making.row("staff-member", site)
                .with("employment", "PERMANENT")
                .with("startedOn", "2025-01-01")
                .seldom(5, "leftOn", making.date(about).plusDays(making.random.nextInt(2)))
                .with(
                        "unavailable",
                        making.oneIn(4)
                                ? List.of(Map.of(
                                        "from", making.date(about).plusDays(making.random.nextInt(2)),
                                        "to", making.date(about).plusDays(2),
                                        "kind", "leave"))
                                : List.of())
                .add();
    }

    private static void endCheck(Making making) {
        String site = making.site();
        Instant start = start(making);
        Instant end = making.oneIn(6) ? making.near(making.asOf()) : start.plus(Duration.ofHours(8));
        String person = person(making, site, making.date(start));
        List<String> parts = List.of("issues", "learning", "safeguarding");
        shift(making, site, person, start, end)
                .with(
                        "endCheck",
                        making.oneIn(3)
                                ? null
                                : Map.of(
                                        "at",
                                        making.near(making.oneIn(6) ? making.asOf() : end),
                                        "parts",
                                        making.oneIn(2) ? parts : making.some(parts)))
                .add();
    }

    private static void recheck(Making making) {
        String site = making.site();
        Period interval = Period.parse(
                making.candidate("temporary-staff.recheck-interval").toString());
        Instant start = start(making);
        ZoneId zone = making.zone(site);
        LocalDate day = start.atZone(zone).toLocalDate();
        LocalDate quarter = day.minus(interval).plusDays(making.random.nextInt(4) - 1);
        LocalDate before = quarter.minus(interval).plusDays(making.oneIn(3) ? making.random.nextInt(3) - 1 : 0);
        String person = person(making, site, making.oneIn(2) ? quarter : before);
        for (LocalDate date : List.of(before, quarter, day)) {
            if (making.oneIn(2)) {
                Instant at =
                        date.atTime(making.random.nextInt(24), 0).atZone(zone).toInstant();
                making.row("observed-practice", making.oneIn(6) ? making.site() : site)
                        .with("staffId", person)
                        .with("competency", making.either("wound-care", "medication"))
                        .with("at", date.equals(day) ? making.near(start) : at)
                        .with(
                                "observerId",
                                making.oneIn(4) ? null : making.either(person, making.staff(site), making.staff(site)))
                        .maybe("passed", !making.oneIn(5))
                        .add();
            }
        }
        boolean midnight = making.oneIn(3);
        Instant from = midnight ? making.near(day.atStartOfDay(zone).toInstant()) : start;
        shift(making, making.oneIn(8) ? making.site() : site, person, from, from.plus(Duration.ofHours(8)))
                .add();
    }
}
