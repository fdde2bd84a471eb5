package org.plumbline.rules.worlds;

import java.util.Map;
import java.util.TreeMap;

/** A situation for each rule. */
final class Situations {
    /** By the code of the rule. */
    static final Map<String, Situation> ALL = all();

    private Situations() {}

    private static Map<String, Situation> all() {
        Map<String, Situation> all = new TreeMap<>(WorkflowSituations.OF);
        all.putAll(EscalationSituations.OF);
        all.putAll(DelegationSituations.OF);
        all.putAll(SupervisionSituations.OF);
        all.putAll(TemporarySituations.OF);
        all.putAll(RotaSituations.OF);
        all.putAll(NetworkSituations.OF);
        all.putAll(AssuranceSituations.OF);
        return all;
    }
}
