package org.plumbline.rules.worlds;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/** Situations for the rules of the group: assurance. */
final class AssuranceSituations {
    /** By the code of the rule. */
    static final Map<String, Situation> OF = Map.of(
            "AS-01", AssuranceSituations::cycle,
            "AS-05", AssuranceSituations::action,
            "AS-06", AssuranceSituations::action);

    /** What cannot come up, and why: by rule and outcome. */
    static final Map<String, String> NEVER = Map.ofEntries(
            Map.entry("AS-01 late", "a part that is held in the next month does not mend this one"),
            Map.entry("AS-01 overdue", "a month that is over cannot be mended"),
            Map.entry("AS-01 not configured", "monthly and the three parts ship as values"),
            Map.entry("AS-01 not applicable", "nothing exempts a month of a site that is live"),
            Map.entry("AS-24 late", "it counts what a hole in a feed holds up: no clock runs"),
            Map.entry("AS-24 overdue", "it counts what a hole in a feed holds up: no clock runs"),
            Map.entry("AS-24 not yet due", "what may still be on its way is not asked for"),
            Map.entry("AS-24 not configured", "it reads no standard of its own"),
            Map.entry("AS-24 not applicable", "nothing exempts a feed"),
            Map.entry("AS-05 late", "it is asked from the opening on"),
            Map.entry("AS-05 overdue", "it is asked from the opening on"),
            Map.entry("AS-05 not configured", "owner and deadline ship as the value"),
            Map.entry("AS-05 not yet due", "it is asked from the opening on"),
            Map.entry("AS-05 not applicable", "nothing exempts an action"),
            Map.entry("AS-06 otherwise breached", "what was closed late or not at all is late or overdue"),
            Map.entry("AS-06 not configured", "the deadline is the action's own"),
            Map.entry("AS-06 not applicable", "nothing exempts an action but an extension"));

    private static final List<String> PARTS = List.of("dashboard-review", "sample-audit", "incident-review");

    private AssuranceSituations() {}

    /** A site goes live, or has not, or nobody says; near the edge of a week or month, or anywhere. */
    static void launch(Making making, String site) {
        if (making.ids("launch", site).isEmpty() && making.oneIn(2)) {
            Instant live = making.oneIn(2) ? edge(making, site, making.past()) : making.past();
            making.row("launch", site)
                    .with("plannedAt", making.oneIn(2) ? live : null)
                    .maybe("liveAt", making.oneIn(10) ? making.soon() : live)
                    .add();
        }
    }

    /** An instant at or near the first midnight of a week, a month or a day. */
    static Instant edge(Making making, String site, Instant about) {
        LocalDate day = about.atZone(making.zone(site)).toLocalDate();
        LocalDate first =
                making.either(day, day.withDayOfMonth(1), day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
        return making.near(first.atStartOfDay(making.zone(site)).toInstant());
    }

    private static void cycle(Making making) {
        String site = making.site();
        launch(making, site);
        Instant at = making.oneIn(2) ? edge(making, site, making.past()) : making.past();
        making.row("assurance-meeting", site)
                .with("kind", making.oneIn(10) ? "FORUM" : "ASSURANCE_CYCLE")
                .with("at", at)
                .seldom(8, "partnerId", "p1")
                .maybe("parts", making.oneIn(2) ? PARTS : making.some(PARTS))
                .with("site", making.oneIn(10) ? null : site)
                .add();
    }

    private static void action(Making making) {
        String site = making.site();
        Instant opened = making.past();
        LocalDate due = making.date(making.oneIn(4) ? making.soon() : making.near(opened.plus(Duration.ofDays(3))));
        Instant end = due.plusDays(1).atStartOfDay(making.zone(site)).toInstant();
        making.row("corrective-action")
                .with("site", making.oneIn(5) ? null : site)
                .with("partnerId", making.oneIn(3) ? making.either("p1", "p2", "p9") : null)
                .with("kind", making.either("ACTION", "JOINT", "IMPROVEMENT_PLAN"))
                .with("openedAt", opened)
                .maybe("ownerId", making.staff(site))
                .seldom(6, "ownerRole", "nurse")
                .maybe("dueOn", making.oneIn(3) ? null : due)
                .seldom(4, "extendedTo", due.plusDays(making.random.nextInt(3)))
                .with("closedAt", making.oneIn(3) ? null : making.near(end))
                .add();
    }
}
