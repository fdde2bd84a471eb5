package org.plumbline.rules.worlds;

import java.time.Duration;
import java.time.Instant;

/** Situations of delegation: drift, and what follows on it. */
final class DriftedSituations {
    private DriftedSituations() {}

    static void drift(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String aCase = making.aCase(site);
        Instant at = making.oneIn(8) ? making.asOf() : making.past();
        String task = making.one(DelegationRows.TASKS);
        DelegationRows.delegation(making, site, staff, aCase, task, at);
        if (making.oneIn(3)) {
            DelegationRows.delegation(making, site, staff, aCase, making.one(DelegationRows.TASKS), at);
        }
        String audit = DelegationRows.audit(making, site, staff, task, at, true);
        Object limit = making.candidate("delegation.paused-after-drift-within");
        for (int i = 0; i < making.random.nextInt(3); i++) {
            Instant paused = making.oneIn(2) ? making.near(at) : making.nearLimit(site, at, limit.toString());
            making.row("delegation-pause", making.oneIn(6) ? making.site() : site)
                    .with("staffId", staff)
                    .maybe("task", making.oneIn(4) ? making.one(DelegationRows.TASKS) : task)
                    .with("pausedAt", paused)
                    .with("liftedAt", making.oneIn(2) ? null : making.near(making.oneIn(2) ? at : paused))
                    .with("causeId", making.oneIn(3) ? null : making.oneIn(8) ? "ghost-audit" : audit)
                    .add();
        }
        DelegationRows.leaver(making, staff, making.nearLimit(site, at, limit.toString()));
    }

    static void remedialSession(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String task = making.one(DelegationRows.TASKS);
        Instant at = making.past();
        if (!making.oneIn(6)) {
            DelegationRows.delegation(making, site, staff, making.aCase(site), task, at);
        }
        String audit = DelegationRows.audit(making, site, staff, task, at, true);
        String limit = making.candidate("remedial-supervision.scheduled-within").toString();
        for (int i = 0; i < making.random.nextInt(3); i++) {
            DelegationRows.session(
                    making, site, staff, making.oneIn(2) ? making.near(at) : making.nearLimit(site, at, limit));
        }
        if (making.oneIn(3)) {
            making.row("delegation-pause", making.oneIn(6) ? making.site() : site)
                    .with("staffId", staff)
                    .maybe("task", making.oneIn(4) ? making.one(DelegationRows.TASKS) : task)
                    .with("pausedAt", making.near(at))
                    .with("causeId", making.oneIn(2) ? null : making.oneIn(6) ? "ghost-audit" : audit)
                    .add();
        }
        DelegationRows.leaver(making, staff, making.nearLimit(site, at, limit));
    }

    static void liftedPause(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String task = making.one(DelegationRows.TASKS);
        Instant drift = making.past();
        String audit = DelegationRows.audit(making, site, staff, task, drift, true);
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
            DelegationRows.session(making, site, staff, making.near(making.either(drift, paused, lifted, lifted)));
        }
        for (int i = 0; i < making.random.nextInt(3); i++) {
            DelegationRows.audit(making, site, staff, task, making.near(making.either(paused, lifted, lifted)), false);
        }
        if (making.oneIn(4)) {
            DelegationRows.pause(making, site, staff, task, making.near(lifted), making.asOf());
        }
        DelegationRows.leaver(making, staff, making.oneIn(2) ? lifted : making.past());
    }

    static void spotCheck(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String aCase = making.aCase(site);
        String task = making.one(DelegationRows.TASKS);
        Instant at = making.oneIn(3) ? monthStart(making, site, making.past()) : making.past();
        DelegationRows.delegation(making, site, staff, aCase, task, at);
        if (making.oneIn(3)) {
            DelegationRows.delegation(making, making.site(), staff, aCase, task, making.near(at));
        }
        for (int i = 0; i < making.random.nextInt(4); i++) {
            Instant about = making.oneIn(2) ? monthStart(making, site, making.past()) : making.past();
            DelegationRows.audit(making, site, staff, task, making.near(about), false);
        }
    }

    static Instant monthStart(Making making, String site, Instant at) {
        return making.near(at.atZone(making.zone(site))
                .toLocalDate()
                .withDayOfMonth(1)
                .atStartOfDay(making.zone(site))
                .toInstant());
    }
}
