package org.plumbline.rules.worlds;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Situations of delegation: what is delivered, and what it rests on. */
final class DelegatedTasksSituations {
    private DelegatedTasksSituations() {}

    static void taskStandard(Making making) {
        String site = making.site();
        String task = making.one(DelegationRows.TASKS);
        DelegationRows.delegation(
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
                    .with("about", making.oneIn(8) ? making.one(DelegationRows.TASKS) : task)
                    .with("from", making.date(making.oneIn(3) ? making.near(making.asOf()) : making.past()))
                    .maybe("pages", making.either(1, 1, 2, 3))
                    .maybe("parts", parts)
                    .add();
        }
    }

    static void observedTask(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String aCase = making.aCase(site);
        String task = making.one(DelegationRows.TASKS);
        Instant at = making.oneIn(6) ? making.asOf() : making.past();
        DelegationRows.task(making, making.oneIn(8) ? making.site() : site, staff, aCase, task, at);
        if (making.oneIn(3)) {
            DelegationRows.task(making, site, staff, aCase, task, making.near(at));
        }
        if (!making.oneIn(6)) {
            DelegationRows.delegation(making, site, staff, aCase, task, at);
        }
        for (int i = 0; i < making.random.nextInt(4); i++) {
            making.row("observed-practice")
                    .with("site", making.oneIn(3) ? null : site)
                    .with("staffId", making.oneIn(10) ? making.staff(site) : staff)
                    .with("competency", making.oneIn(10) ? making.one(DelegationRows.TASKS) : task)
                    .with("at", making.oneIn(2) ? making.near(at) : making.past())
                    .with("observerId", making.oneIn(8) ? staff : making.oneIn(3) ? null : making.staff(site))
                    .maybe("passed", !making.oneIn(6))
                    .seldom(4, "recheck", true)
                    .add();
        }
    }

    static void deliveredTask(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String aCase = making.aCase(site);
        String task = making.one(DelegationRows.TASKS);
        Instant at = making.past();
        DelegationRows.task(making, making.oneIn(8) ? making.site() : site, staff, aCase, task, at);
        if (!making.oneIn(6)) {
            DelegationRows.delegation(making, site, staff, aCase, task, at);
        }
        if (!making.oneIn(4)) {
            DelegationRows.signOff(
                    making, site, staff, making.oneIn(8) ? making.one(DelegationRows.TASKS) : task, at, at);
        }
    }

    static void lapsedSignOff(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        boolean shift = making.oneIn(3);
        String code = shift ? "duty-lead" : making.one(DelegationRows.TASKS);
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
            DelegationRows.task(making, making.oneIn(6) ? making.site() : site, staff, making.aCase(site), code, at);
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
                DelegationRows.signOff(making, site, staff, code, making.near(from), end);
            } else {
                DelegationRows.signOff(making, site, staff, code, at, end);
            }
        }
    }

    static void standingSignOff(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String competency = making.one(DelegationRows.TASKS);
        Instant at = making.past();
        DelegationRows.signOff(making, site, staff, competency, at, making.oneIn(2) ? making.asOf() : making.soon());
        if (making.oneIn(3)) {
            DelegationRows.signOff(making, site, staff, competency, making.near(at), making.asOf());
        }
    }

    static void taskInARole(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        Instant at = making.past();
        DelegationRows.task(
                making,
                making.oneIn(6) ? making.site() : site,
                staff,
                making.aCase(site),
                making.one(DelegationRows.TASKS),
                at);
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
        DelegationRows.post(making, site, staff, at);
    }

    static void pausedTask(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String task = making.one(DelegationRows.TASKS);
        Instant at = making.past();
        DelegationRows.task(making, making.oneIn(8) ? making.site() : site, staff, making.aCase(site), task, at);
        DelegationRows.pause(
                making, site, staff, task, making.oneIn(2) ? making.near(at) : at.minus(Duration.ofDays(5)), at);
    }
}
