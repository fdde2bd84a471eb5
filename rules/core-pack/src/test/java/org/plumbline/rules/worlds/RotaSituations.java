package org.plumbline.rules.worlds;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Situations for the rules of the group: rota. */
final class RotaSituations {
    /** By the code of the rule. */
    static final Map<String, Situation> OF = Map.of(
            "RC-01", making -> named(making, "duty-clinician"),
            "RC-04", making -> named(making, "weekend-stability"),
            "RC-05", RotaSituations::lateCover);

    /** Outcomes that a rule cannot have, with the reason. */
    static final Map<String, String> NEVER = Map.ofEntries(
            Map.entry("RC-01 late", "no clock runs: it is a breach or none"),
            Map.entry("RC-01 not applicable", "nothing exempts from it"),
            Map.entry("RC-01 not configured", "the days and the duty ship as values"),
            Map.entry("RC-01 overdue", "no clock runs: it is a breach or none"),
            Map.entry("RC-04 late", "no clock runs: it is a breach or none"),
            Map.entry("RC-04 not applicable", "nothing exempts from it"),
            Map.entry("RC-04 not configured", "the weekend and the duty ship as values"),
            Map.entry("RC-04 overdue", "no clock runs: it is a breach or none"),
            Map.entry("RC-05 late", "no clock runs: it is a breach or none"),
            Map.entry("RC-05 not applicable", "nothing exempts from it"),
            Map.entry("RC-05 not yet due", "the rota is judged as soon as it is planned"),
            Map.entry("RC-05 overdue", "no clock runs: it is a breach or none"));

    private RotaSituations() {}

    private static void lateCover(Making making) {
        String site = making.site();
        String starter = newStarter(making, site);
        Instant start = making.oneIn(3) ? making.soon() : making.past();
        Instant end = start.plus(making.either(Duration.ofHours(8), Duration.ofHours(12), Duration.ZERO));
        making.row("shift", site)
                .with("duty", making.either("LATE", "LATE", "late", "DAY"))
                .with("plannedStart", start)
                .with("plannedEnd", end)
                .maybe("staffId", starter)
                .add();
        signOff(making, site, starter, start, end, 4);
        Instant middle = start.plus(Duration.ofHours(4));
        int colleagues = making.random.nextInt(4);
        for (int i = 0; i < colleagues; i++) {
            colleague(making, site, making.either(start, middle), making.either(end, end, middle));
        }
    }

    /** Some shifts in a row, around days on which somebody has to be named. */
    private static void named(Making making, String duty) {
        String site = making.site();
        if (making.oneIn(3)) {
            making.row("launch", site)
                    .maybe("liveAt", making.past())
                    .seldom(3, "plannedAt", making.soon())
                    .add();
        }
        Instant around = making.oneIn(3) ? making.soon() : making.past();
        int shifts = 1 + making.random.nextInt(5);
        for (int i = 0; i < shifts; i++) {
            String staff = making.oneIn(3) ? person(making, site) : making.staff(site);
            Instant start = making.oneIn(2)
                    ? around.plus(Duration.ofDays(i))
                    : making.near(around.atZone(making.zone(site))
                            .toLocalDate()
                            .plusDays(i)
                            .atStartOfDay(making.zone(site))
                            .toInstant());
            Instant end = start.plus(Duration.ofHours(making.either(0, 8, 12, 24, 48)));
            making.row("shift", making.oneIn(8) ? making.site() : site)
                    .with("duty", making.either(duty, duty, duty, "DAY", "duty-lead"))
                    .with("plannedStart", start)
                    .with("plannedEnd", making.oneIn(4) ? making.near(end) : end)
                    .maybe("staffId", staff)
                    .add();
            if (making.oneIn(8)) {
                making.row("shift", making.site())
                        .with("duty", making.either(duty, "DAY"))
                        .with("plannedStart", making.near(start))
                        .with("plannedEnd", making.near(end))
                        .with("staffId", staff)
                        .add();
            }
        }
    }

    private static String newStarter(Making making, String site) {
        if (making.oneIn(3)) {
            return making.staff(site);
        }
        return person(making, site);
    }

    private static String person(Making making, String site) {
        Making.Draft person = making.row("staff-member", site)
                .with("employment", "PERMANENT")
                .with("startedOn", making.date(making.past()))
                .seldom(6, "leftOn", making.date(making.near(making.asOf())));
        if (making.oneIn(5)) {
            Map<String, Object> away = new LinkedHashMap<>();
            away.put("from", making.date(making.past()));
            away.put("kind", "leave");
            if (making.oneIn(2)) {
                away.put("to", making.date(making.oneIn(2) ? making.past() : making.soon()));
            }
            person.with("unavailable", List.of(away));
        }
        return person.add();
    }

    private static void colleague(Making making, String site, Instant start, Instant end) {
        String other = making.oneIn(2) ? making.staff(site) : person(making, site);
        Instant from = making.oneIn(2) ? start : making.near(start);
        Instant to = making.oneIn(2) ? end : making.near(end);
        making.row("shift", making.oneIn(8) ? making.site() : site)
                .with("duty", making.either("LATE", "DAY", "duty-lead"))
                .with("plannedStart", from)
                .with("plannedEnd", to)
                .maybe("staffId", other)
                .add();
        if (making.oneIn(6)) {
            making.row("shift", making.site())
                    .with("duty", making.either("LATE", "DAY"))
                    .with("plannedStart", making.near(start))
                    .with("plannedEnd", making.near(end))
                    .with("staffId", other)
                    .add();
        }
        signOff(making, site, other, start, end, 1);
    }

    /** One time in {@code n}. */
    private static void signOff(Making making, String site, String staff, Instant start, Instant end, int n) {
        if (!making.oneIn(n)) {
            return;
        }
        Instant from = making.oneIn(2) ? start.minus(Duration.ofDays(2)) : making.near(start);
        making.row("competency-sign-off", site)
                .with("staffId", staff)
                .with("competency", making.either("late-cover", "late-cover", "late-cover", "enhanced", "wound-care"))
                .with("stage", making.either("INDEPENDENT", "ENHANCED", "ENHANCED", "SUPERVISED_PRACTICE"))
                .seldom(2, "assessorId", making.oneIn(3) ? staff : making.staff(site))
                .with("signedAt", making.oneIn(4) ? making.near(making.asOf()) : making.past())
                .with("from", from)
                .seldom(3, "to", making.near(end))
                .seldom(6, "withdrawnAt", making.near(start))
                .add();
    }
}
