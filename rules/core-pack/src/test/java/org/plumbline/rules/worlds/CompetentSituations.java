package org.plumbline.rules.worlds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Situations of delegation: ladders, pathways, complex cases and duty leads. */
final class CompetentSituations {
    private CompetentSituations() {}

    static void ladder(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        String competency = making.one(DelegationRows.TASKS);
        Instant at = making.oneIn(6) ? making.asOf() : making.past();
        for (String stage : making.some(List.of("INDUCTION", "SUPERVISED_PRACTICE", "INDEPENDENT", "ENHANCED"))) {
            Instant signed = making.oneIn(2) ? making.near(at) : making.past();
            making.row("competency-sign-off")
                    .with("site", making.oneIn(3) ? null : making.oneIn(4) ? making.site() : site)
                    .with("staffId", making.oneIn(12) ? making.staff(site) : staff)
                    .with("competency", making.oneIn(10) ? making.one(DelegationRows.TASKS) : competency)
                    .with("stage", stage)
                    .with("assessorId", making.oneIn(8) ? staff : making.oneIn(3) ? null : making.staff(site))
                    .with("signedAt", signed)
                    .with("from", signed)
                    .with("to", making.oneIn(5) ? making.near(at) : null)
                    .with("withdrawnAt", making.oneIn(5) ? making.near(at) : null)
                    .add();
        }
        DelegationRows.leaver(making, staff, making.oneIn(2) ? at : making.past());
    }

    static void newPathway(Making making) {
        String site = making.site();
        String staff = making.staff(site);
        Instant at = making.past();
        for (int i = 0; i < 1 + making.random.nextInt(3); i++) {
            DelegationRows.post(making, site, staff, making.oneIn(2) ? at : making.past());
        }
        DelegationRows.task(
                making,
                making.oneIn(4) ? making.site() : site,
                staff,
                making.aCase(site),
                making.one(DelegationRows.TASKS),
                at);
        for (String pathway : making.some(List.of("falls", "dementia"))) {
            DelegationRows.signOff(making, site, staff, pathway, at, at);
        }
    }

    static void complexCase(Making making) {
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
            DelegationRows.post(making, site, staff, at);
        }
        List<String> codes = List.of("support-worker", "nurse", "practitioner", "falls", "dementia");
        for (String code : making.oneIn(3) ? codes : making.some(codes)) {
            DelegationRows.signOff(making, site, staff, code, at, end);
        }
        DelegationRows.leaver(making, staff, making.either(at, end));
    }

    static void dutyLead(Making making) {
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
            DelegationRows.signOff(
                    making, site, staff, making.either("duty-lead", "duty-lead", "enhanced"), start, end);
        }
    }
}
