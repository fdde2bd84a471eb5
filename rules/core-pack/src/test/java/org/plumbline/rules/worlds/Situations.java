package org.plumbline.rules.worlds;

import java.util.Map;
import java.util.TreeMap;

/** A situation for each rule. */
final class Situations {
    /** By the code of the rule. */
    static final Map<String, Situation> ALL = all();

    /** Outcomes that a rule cannot have, with the reason: {@code WF-03 otherwise breached}. */
    static final Map<String, String> NEVER = never();

    private Situations() {}

    private static Map<String, String> never() {
        Map<String, String> never = new TreeMap<>(WorkflowSituations.NEVER);
        never.putAll(EscalationSituations.NEVER);
        never.putAll(DelegationSituations.NEVER);
        never.putAll(SupervisionSituations.NEVER);
        never.putAll(TemporarySituations.NEVER);
        never.putAll(RotaSituations.NEVER);
        never.putAll(NetworkSituations.NEVER);
        never.putAll(AssuranceSituations.NEVER);
        never.putAll(AdaptationSituations.NEVER);
        return never;
    }

    private static Map<String, Situation> all() {
        Map<String, Situation> all = new TreeMap<>(WorkflowSituations.OF);
        all.putAll(EscalationSituations.OF);
        all.putAll(DelegationSituations.OF);
        all.putAll(SupervisionSituations.OF);
        all.putAll(TemporarySituations.OF);
        all.putAll(RotaSituations.OF);
        all.putAll(NetworkSituations.OF);
        all.putAll(AssuranceSituations.OF);
        all.putAll(AdaptationSituations.OF);
        all.replaceAll(TidySituations::orElse);
        return all;
    }
}
