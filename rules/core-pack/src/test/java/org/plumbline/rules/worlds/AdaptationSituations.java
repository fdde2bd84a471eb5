package org.plumbline.rules.worlds;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Situations for the rules of the group: adaptation. */
final class AdaptationSituations {
    /** By the code of the rule. */
    static final Map<String, Situation> OF = Map.of(
            "AG-01", AdaptationSituations::element,
            "AG-02", AdaptationSituations::adaptation,
            "AG-03", AdaptationSituations::variation,
            "AG-04", AdaptationSituations::adaptation,
            "AG-05", AdaptationSituations::adaptation,
            "AG-06", AdaptationSituations::adaptation,
            "AG-08", AdaptationSituations::adaptation,
            "AG-09", AdaptationSituations::adaptation,
            "AG-10", AdaptationSituations::override);

    /** Outcomes that a rule cannot have, with the reason. */
    static final Map<String, String> NEVER = never();

    private static final List<String> ELEMENTS = List.of("rota", "intake", "escalation-criteria");

    private AdaptationSituations() {}

    private static Map<String, String> never() {
        Map<String, String> never = new TreeMap<>();
        for (String rule : List.of("AG-01", "AG-02", "AG-03", "AG-04", "AG-06", "AG-08", "AG-09")) {
            never.put(rule + " late", "no clock runs: it is a breach or none");
            never.put(rule + " overdue", "no clock runs: it is a breach or none");
            never.put(rule + " not yet due", "what stands is judged");
        }
        for (String rule : List.of("AG-01", "AG-02", "AG-03", "AG-04", "AG-05", "AG-06", "AG-08", "AG-09", "AG-10")) {
            never.put(rule + " not applicable", "nothing exempts from it");
        }
        for (String rule : List.of("AG-01", "AG-04", "AG-06", "AG-09")) {
            never.put(rule + " not configured", "what is asked ships as a value");
        }
        never.put("AG-02 not configured", "it reads the standard that is adapted");
        never.put("AG-03 not configured", "it reads no standard");
        never.put("AG-05 otherwise breached", "it is late or overdue");
        return never;
    }

    private static LocalDate day(Making making) {
        return making.date(making.asOf())
                .plusDays(making.oneIn(2) ? making.random.nextInt(5) - 2 : -1 - making.random.nextInt(90));
    }

    private static void override(Making making) {
        String site = making.oneIn(6) ? null : making.site();
        Instant at = making.past();
        String finding = making.either("f1", "f2");
        making.row("finding-response")
                .with("site", site)
                .with("fingerprint", finding)
                .with("kind", "OVERRIDDEN")
                .maybe("by", "s1")
                .maybe("reason", "nobody-else")
                .with("at", at)
                .add();
        int reviews = making.random.nextInt(3);
        String within = making.candidate("override.reviewed-within").toString();
        for (int i = 0; i < reviews; i++) {
            making.row("finding-response")
                    .with("site", making.oneIn(6) ? making.site() : site)
                    .with("fingerprint", making.oneIn(5) ? "f3" : finding)
                    .with("kind", making.either("ACKNOWLEDGED", "ACKNOWLEDGED", "OWNED", "OVERRIDDEN"))
                    .maybe("by", making.either("s1", "s2"))
                    .maybe("reason", "looked-at")
                    .with("at", making.near(at.plus(Duration.parse(making.oneIn(3) ? "PT0S" : within))))
                    .add();
        }
    }

    private static void element(Making making) {
        making.row("model-element")
                .seldom(3, "site", making.site())
                .with("code", making.one(ELEMENTS))
                .with("title", "an element")
                .with("kind", "PARAMETER")
                .with("elementClass", making.oneIn(3) ? null : making.either("CORE", "ADAPTABLE"))
                .with("version", making.either("v1", "v2"))
                .with("from", day(making))
                .seldom(3, "to", day(making).plusDays(3))
                .add();
    }

    private static @Nullable String partner(Making making) {
        return making.either("p1", "p2", "p1", "ghost-partner");
    }

    private static Making.Draft scoped(Making making, String type) {
        Making.Draft draft = making.row(type);
        switch (making.random.nextInt(4)) {
            case 0 -> draft.with("partnerId", partner(making));
            case 1 -> draft.with("contractId", making.either("k1", "k2"));
            case 2 -> draft.with("partnerId", partner(making)).with("aboutSite", making.site());
            default -> draft.with("aboutSite", making.oneIn(12) ? "s9" : making.site());
        }
        return draft;
    }

    private static void variation(Making making) {
        if (!making.oneIn(4)) {
            element(making);
        }
        scoped(making, "element-in-use")
                .with("element", making.one(ELEMENTS))
                .with("inUse", making.either("v1", "v2", "v1-own"))
                .with("from", day(making))
                .seldom(3, "to", day(making).plusDays(3))
                .with("basis", making.either("ATTESTED", "EXTRACTED"))
                .add();
        adaptation(making);
    }

    private static void adaptation(Making making) {
        if (making.oneIn(3)) {
            element(making);
        }
        int adaptations = 1 + making.random.nextInt(3);
        for (int i = 0; i < adaptations; i++) {
            Making.Draft draft = scoped(making, "adaptation");
            switch (making.random.nextInt(6)) {
                case 0 ->
                    draft.with("element", "supervision.interval")
                            .maybe("inUse", making.either("P14D", "P28D", "P1M", "P3M", "often"));
                case 1 -> draft.with("element", "task-standard.pages").maybe("inUse", making.either("0", "1", "2"));
                case 2 ->
                    draft.with("element", "corrective-action.parts")
                            .maybe("inUse", making.either("owner", "[owner, deadline]", "[deadline, owner, reason]"));
                case 3 -> draft.with("element", "assessment.look-back").maybe("inUse", making.either("PT24H", "soon"));
                default -> draft.with("element", making.one(ELEMENTS)).maybe("inUse", making.either("v1", "v1-own"));
            }
            LocalDate from = day(making);
            draft.maybe("area", making.either("workforce", "staffing-patterns", "intake"))
                    .maybe("parts", making.some(List.of("rationale", "controls", "assessment")))
                    .maybe("ownerId", "s1")
                    .maybe("approverId", "s2")
                    .maybe("approvedAt", making.past())
                    .with("from", from)
                    .seldom(3, "to", from.plusDays(1 + making.random.nextInt(30)))
                    .maybe("reviewDue", making.oneIn(2) ? day(making) : from.plusDays(making.random.nextInt(30)))
                    .add();
        }
    }
}
