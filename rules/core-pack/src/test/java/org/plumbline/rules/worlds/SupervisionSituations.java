package org.plumbline.rules.worlds;

import java.util.Map;

/** Situations for the rules of the group: supervision. */
final class SupervisionSituations {
    /** By the code of the rule. */
    static final Map<String, Situation> OF = Map.of();

    /** Outcomes that a rule cannot have, with the reason. */
    static final Map<String, String> NEVER = Map.of();

    private SupervisionSituations() {}
}
