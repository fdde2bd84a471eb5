package org.plumbline.rules.worlds;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Situations of the group workflow: the touchpoints of a case, and the steps of the cases of a month. */
final class TimetableSituations {
    private TimetableSituations() {}

    /** A case with tiers that come, change and are left out, and with contacts near the ends of its periods. */
    static void timetable(Making making) {
        String site = making.site();
        Instant opened = making.past();
        String cadence = cadence(making);
        String aCase = making.row("case", site)
                .with("openedAt", opened)
                .maybe("acceptedAt", making.near(opened))
                .maybe("consentAt", making.oneIn(3) ? making.past() : opened)
                .seldom(6, "closedAt", making.oneIn(4) ? opened : edge(making, site, opened, cadence))
                .add();
        for (int i = making.oneIn(8) ? 1 : 0; i < making.either(1, 1, 2, 3); i++) {
            Instant assessed = i == 0 && !making.oneIn(3) ? making.near(opened) : edge(making, site, opened, cadence);
            making.row("risk-assessment", making.oneIn(10) ? making.site() : site)
                    .with("caseId", aCase)
                    .with("at", assessed)
                    .maybe("tier", making.either("HIGH", "HIGH", "MEDIUM", "LOW"))
                    .add();
        }
        int contacts = making.random.nextInt(6);
        for (int i = 0; i < contacts; i++) {
            Instant at = making.oneIn(8) ? making.near(opened) : edge(making, site, opened, cadence);
            making.row("contact", making.oneIn(10) ? making.site() : site)
                    .with("caseId", making.oneIn(12) ? making.aCase(site) : aCase)
                    .with("kind", making.either("visit", "call"))
                    .with("outcome", making.either("COMPLETED", "COMPLETED", "COMPLETED", "ATTEMPTED", "PLANNED"))
                    .with("plannedAt", making.oneIn(5) ? at : null)
                    .with("at", making.oneIn(20) ? null : at)
                    .seldom(12, "withWhom", "PARTNER")
                    .add();
        }
        if (making.oneIn(4)) {
            Instant from = edge(making, site, opened, cadence);
            making.row("case-status", making.oneIn(10) ? making.site() : site)
                    .with("caseId", aCase)
                    .with("kind", making.either("PAUSED", "PAUSED", "OUT_OF_SCOPE", "OUT_OF_SCOPE", "COMPLEX"))
                    .with("from", from)
                    .seldom(2, "to", making.oneIn(2) ? making.near(from) : edge(making, site, opened, cadence))
                    .add();
        }
    }

    /** One that a tier may have. */
    private static String cadence(Making making) {
        Map<?, ?> table = (Map<?, ?>) making.candidate("touchpoint.timetable");
        List<String> cadences = List.copyOf(
                new TreeMap<>(table).values().stream().map(String::valueOf).toList());
        return making.one(cadences);
    }

    /** Near the end of one of the first periods of a case, or somewhere in it. */
    private static Instant edge(Making making, String site, Instant opened, String cadence) {
        ZoneId zone = making.zone(site);
        LocalDate first = opened.atZone(zone).toLocalDate();
        int many = making.random.nextInt(4);
        LocalDate day = switch (cadence) {
            case "weekly" ->
                first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).plusWeeks(many);
            case "monthly" ->
                first.minusDays(1).with(TemporalAdjusters.firstDayOfNextMonth()).plusMonths(many);
            default ->
                first.plus(Period.parse(cadence.substring("every ".length())).multipliedBy(many));
        };
        Instant edge = day.atStartOfDay(zone).toInstant();
        return making.oneIn(4) ? edge.minus(Duration.ofHours(making.random.nextInt(72))) : making.near(edge);
    }

    /** The steps of a case that was opened in a month that has ended, or near its end. */
    static void stepsOfAMonth(Making making) {
        String site = making.site();
        LocalDate first = making.asOf().atZone(making.zone(site)).toLocalDate().withDayOfMonth(1);
        Instant over = first.atStartOfDay(making.zone(site)).toInstant();
        Instant opened =
                making.oneIn(3) ? making.near(over) : over.minus(Duration.ofHours(1L + making.random.nextInt(24 * 40)));
        CaseSituations.coreStep(making, site, opened);
    }
}
