package org.plumbline.rules.worlds;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Situations for the rules of the groups: network, readiness. */
final class NetworkSituations {
    /** By the code of the rule. */
    static final Map<String, Situation> OF = Map.of(
            "PN-03", NetworkSituations::criteria,
            "PN-05", NetworkSituations::partnerLaunch,
            "PN-08", NetworkSituations::qualityCalls,
            "RR-04", NetworkSituations::siteLaunch,
            "RR-05", NetworkSituations::onboarding,
            "RR-07", NetworkSituations::coaching);

    /** Outcomes that a rule cannot have, with the reason. */
    static final Map<String, String> NEVER = Map.ofEntries(
            Map.entry("PN-03 late", "no clock runs: it is a breach or none"),
            Map.entry("PN-03 not applicable", "nothing exempts from it"),
            Map.entry("PN-03 not configured", "it reads no standard"),
            Map.entry("PN-03 not yet due", "what stands is judged"),
            Map.entry("PN-03 overdue", "no clock runs: it is a breach or none"),
            Map.entry("PN-05 late", "no clock runs: it is a breach or none"),
            Map.entry("PN-05 not applicable", "nothing exempts from it"),
            Map.entry("PN-05 overdue", "no clock runs: it is a breach or none"),
            Map.entry("PN-08 late", "no clock runs: it is a breach or none"),
            Map.entry("PN-08 not applicable", "nothing exempts from it"),
            Map.entry("PN-08 overdue", "no clock runs: it is a breach or none"),
            Map.entry("RR-04 late", "no clock runs: it is a breach or none"),
            Map.entry("RR-04 not applicable", "nothing exempts from it"),
            Map.entry("RR-04 not configured", "the parts ship as a value"),
            Map.entry("RR-04 overdue", "no clock runs: it is a breach or none"),
            Map.entry("RR-05 not configured", "the days and modules ship as values"),
            Map.entry("RR-05 otherwise breached", "it is late or overdue"),
            Map.entry("RR-07 late", "no clock runs: it is a breach or none"),
            Map.entry("RR-07 not applicable", "nothing exempts from it"),
            Map.entry("RR-07 not configured", "the rhythm and the roles ship as values"),
            Map.entry("RR-07 overdue", "no clock runs: it is a breach or none"));

    private NetworkSituations() {}

    private static void criteria(Making making) {
        int versions = making.random.nextInt(3);
        for (int i = 0; i < versions; i++) {
            making.row("model-element")
                    .with("code", making.oneIn(8) ? "intake" : "escalation-criteria")
                    .with("title", "criteria")
                    .with("kind", "PARAMETER")
                    .with("version", making.either("v1", "v2"))
                    .with("from", day(making))
                    .seldom(3, "to", day(making))
                    .add();
        }
        String partner = partner(making);
        int used = making.random.nextInt(4);
        for (int i = 0; i < used; i++) {
            making.row("element-in-use")
                    .with("partnerId", making.oneIn(10) ? null : partner)
                    .seldom(6, "aboutSite", making.site())
                    .seldom(8, "contractId", "k1")
                    .with("element", making.oneIn(10) ? "intake" : "escalation-criteria")
                    .with("inUse", making.either("v1", "v2"))
                    .with("from", day(making))
                    .seldom(3, "to", day(making))
                    .with("basis", making.either("ATTESTED", "EXTRACTED"))
                    .add();
        }
    }

    /** Mostly long ago, or about the day of the assessment. */
    private static Object day(Making making) {
        return making.date(making.asOf())
                .plusDays(making.oneIn(2) ? making.random.nextInt(4) - 2 : -1 - making.random.nextInt(200));
    }

    private static String partner(Making making) {
        if (making.oneIn(3)) {
            return making.row("partner")
                    .with("kind", making.either("PARTNER", "LEAD"))
                    .add();
        }
        return making.oneIn(8) ? "ghost-partner" : making.oneIn(3) ? "p1" : "p2";
    }

    private static void partnerLaunch(Making making) {
        launch(making, making.row("launch").with("partnerId", partner(making)), "criteria-agreed", "shadowed");
    }

    private static void siteLaunch(Making making) {
        String site = making.site();
        Making.Draft launch =
                making.row("launch", making.oneIn(12) ? "s9" : site).seldom(6, "partnerId", "p2");
        Instant live = launch(making, launch, "staff-trained", "tools-configured", "partner-contacts");
        if (making.oneIn(3)) {
            making.row("case", site).with("openedAt", making.near(live)).add();
        }
    }

    private static Instant launch(Making making, Making.Draft launch, String... parts) {
        Instant live = making.oneIn(4) ? making.near(making.asOf()) : making.past();
        Map<String, Object> checks = new LinkedHashMap<>();
        for (String part : parts) {
            if (!making.oneIn(8)) {
                checks.put(part, making.oneIn(3) ? making.near(live) : live.minus(Duration.ofHours(30)));
            }
        }
        launch.with("liveAt", making.oneIn(4) ? null : live)
                .with("plannedAt", making.oneIn(3) ? making.near(making.oneIn(2) ? live : making.asOf()) : null)
                .maybe("checks", checks)
                .add();
        return live;
    }

    private static void onboarding(Making making) {
        String site = making.site();
        Instant started = making.past();
        String staff = making.oneIn(12)
                ? making.staff(site)
                : making.row("staff-member", site)
                        .with("employment", making.either("PERMANENT", "PERMANENT", "PERMANENT", "BANK"))
                        .with("startedOn", making.date(making.oneIn(10) ? making.soon() : started))
                        .seldom(4, "leftOn", making.date(making.near(started.plus(Duration.ofDays(14)))))
                        .add();
        String limit = making.candidate("onboarding.completed-within").toString();
        int modules = making.random.nextInt(4);
        for (int i = 0; i < modules; i++) {
            making.row("training-record", making.oneIn(4) ? making.site() : site)
                    .with("staffId", staff)
                    .with("kind", making.either("ONBOARDING", "ONBOARDING", "ONBOARDING", "TRAINING"))
                    .maybe("module", making.either("first-30-days", "systems"))
                    .maybe("completedAt", making.oneIn(4) ? making.past() : making.nearLimit(site, started, limit))
                    .add();
        }
    }

    private static void qualityCalls(Making making) {
        String partner = making.oneIn(8) ? "ghost-partner" : making.oneIn(3) ? "p1" : "p2";
        if (making.oneIn(3)) {
            partner = making.row("partner").with("kind", "PARTNER").add();
        }
        Instant live = making.past();
        if (!making.oneIn(10)) {
            making.row("launch")
                    .with("partnerId", partner)
                    .maybe("liveAt", live)
                    .with("plannedAt", making.oneIn(2) ? making.soon() : null)
                    .seldom(2, "earlyTo", making.near(live.plus(Duration.ofDays(7L * (1 + making.random.nextInt(8))))))
                    .add();
        }
        int calls = making.random.nextInt(4);
        for (int i = 0; i < calls; i++) {
            making.row("assurance-meeting")
                    .with("kind", making.either("QUALITY_CALL", "QUALITY_CALL", "FORUM"))
                    .maybe("partnerId", partner)
                    .seldom(5, "site", making.site())
                    .with("at", making.past())
                    .add();
        }
    }

    private static void coaching(Making making) {
        String site = making.site();
        if (making.oneIn(2)) {
            making.row("launch", site)
                    .maybe("liveAt", making.past())
                    .seldom(3, "plannedAt", making.soon())
                    .seldom(8, "partnerId", "p2")
                    .add();
        }
        String lead = making.staff(site);
        if (making.oneIn(2)) {
            making.row("post", making.oneIn(4) ? making.site() : site)
                    .with("teamId", making.team(site))
                    .with("role", making.either("implementation-lead", "implementation-lead", "nurse"))
                    .with("wte", "1")
                    .with("staffId", lead)
                    .with("from", making.date(making.past().minus(Duration.ofDays(making.random.nextInt(60)))))
                    .seldom(3, "to", making.date(making.oneIn(2) ? making.past() : making.soon()))
                    .seldom(8, "planned", true)
                    .add();
        }
        int sessions = 1 + making.random.nextInt(6);
        for (int i = 0; i < sessions; i++) {
            making.row("supervision-session", making.oneIn(8) ? making.site() : site)
                    .with("kind", making.either("COACHING", "COACHING", "COACHING", "REGULAR"))
                    .with("attendees", List.of())
                    .maybe("leadId", making.oneIn(5) ? making.staff(site) : lead)
                    .with("startsAt", making.oneIn(12) ? making.soon() : making.past())
                    .with("status", making.either("HELD", "HELD", "HELD", "BOOKED", "CANCELLED"))
                    .add();
        }
    }
}
