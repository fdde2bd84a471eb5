package org.plumbline.testkit;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.fact.FactType;

/**
 * What stands in where a scenario does not say, so that it says only what matters. Nothing here decides a rule: no tier,
 * no outcome of a contact, no completed step, no kind of session.
 */
final class Defaults {
    /** The site of every fact that needs one. */
    static final String SITE = "north";

    /** When everything began, and was recorded, for which a scenario gives no time. */
    static final String LONG_AGO = "2020-01-01T00:00:00Z";

    private static final String LONG_AGO_DAY = "2020-01-01";

    static final Map<String, Map<String, String>> OF_TYPE = Map.ofEntries(
            entry("partner", Map.of("kind", "PARTNER")),
            entry("site", Map.of("partnerId", "p1", "zone", "Europe/London")),
            entry("staff-member", Map.of("employment", "PERMANENT", "startedOn", LONG_AGO_DAY)),
            entry("post", Map.of("role", "support-worker", "wte", "1", "from", LONG_AGO_DAY)),
            entry("supervisor-assignment", Map.of("from", LONG_AGO_DAY)),
            entry("competency-sign-off", Map.of("signedAt", LONG_AGO, "from", LONG_AGO)),
            entry("shift", Map.of("duty", "DAY")),
            entry("referral", Map.of("receivedAt", LONG_AGO)),
            entry("case", Map.of("openedAt", LONG_AGO)),
            entry("contact", Map.of("kind", "visit")),
            entry("escalation", Map.of("raisedAt", LONG_AGO)),
            entry("delegation", Map.of("from", LONG_AGO)),
            entry("feed-coverage", Map.of("from", LONG_AGO, "status", "COMPLETE")),
            entry("model-element", Map.of("title", "an element", "kind", "RULESET", "from", LONG_AGO_DAY)),
            entry("element-in-use", Map.of("from", LONG_AGO_DAY, "basis", "ATTESTED")));

    private Defaults() {}

    /** The row with what it leaves out. A field that is there but empty stays empty. */
    static Map<String, Object> complete(FactType type, Map<String, Object> row, String zone) {
        Map<String, Object> complete = new LinkedHashMap<>(OF_TYPE.getOrDefault(type.name(), Map.of()));
        for (FactType.Field field : type.fields()) {
            if (field.name().equals("recordedAt")) {
                complete.put("recordedAt", LONG_AGO);
            } else if (field.name().equals("site") && field.required()) {
                complete.put("site", SITE);
            } else if (field.name().equals("zone")) {
                complete.put("zone", zone);
            }
        }
        complete.putAll(row);
        return complete;
    }
}
