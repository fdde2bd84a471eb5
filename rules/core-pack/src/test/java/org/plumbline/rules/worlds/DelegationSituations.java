package org.plumbline.rules.worlds;

import static java.util.Map.entry;

import java.util.Map;

/** Situations for the rules of the group: delegation. */
final class DelegationSituations {
    /** By the code of the rule. */
    static final Map<String, Situation> OF = Map.ofEntries(
            entry("DC-01", DelegatedTasksSituations::taskStandard),
            entry("DC-02", DelegatedTasksSituations::observedTask),
            entry("DC-03", DelegatedTasksSituations::deliveredTask),
            entry("DC-04", DelegatedTasksSituations::lapsedSignOff),
            entry("DC-05", DelegatedTasksSituations::standingSignOff),
            entry("DC-06", DelegatedTasksSituations::taskInARole),
            entry("DC-07", DriftedSituations::drift),
            entry("DC-08", DelegatedTasksSituations::pausedTask),
            entry("DC-09", DriftedSituations::remedialSession),
            entry("DC-10", DriftedSituations::liftedPause),
            entry("DC-11", DriftedSituations::spotCheck),
            entry("DC-14", CompetentSituations::ladder),
            entry("DC-15", CompetentSituations::newPathway),
            entry("DC-16", CompetentSituations::complexCase),
            entry("DC-17", CompetentSituations::dutyLead));

    private static final String NO_CLOCK = "It has no clock: what is not right is neither late nor overdue.";
    private static final String A_CLOCK = "It has a clock: what is not right is late or overdue.";
    private static final String SHIPS = "Every standard that it reads has a value in the pack.";
    private static final String AT_ONCE = "It is judged as it stands; there is nothing to wait for.";
    private static final String NO_EXEMPTION = "Nothing exempts from it.";

    /** Outcomes that cannot come up, and why. */
    static final Map<String, String> NEVER = Map.ofEntries(
            entry("DC-01 late", NO_CLOCK),
            entry("DC-01 overdue", NO_CLOCK),
            entry("DC-01 not configured", SHIPS),
            entry("DC-01 not yet due", AT_ONCE),
            entry("DC-01 not applicable", NO_EXEMPTION),
            entry("DC-02 late", NO_CLOCK),
            entry("DC-02 overdue", NO_CLOCK),
            entry("DC-02 not configured", SHIPS),
            entry("DC-02 not applicable", NO_EXEMPTION),
            entry("DC-03 late", NO_CLOCK),
            entry("DC-03 overdue", NO_CLOCK),
            entry("DC-03 not configured", SHIPS),
            entry("DC-03 not yet due", AT_ONCE),
            entry("DC-04 late", NO_CLOCK),
            entry("DC-04 overdue", NO_CLOCK),
            entry("DC-04 not yet due", AT_ONCE),
            entry("DC-05 late", NO_CLOCK),
            entry("DC-05 overdue", NO_CLOCK),
            entry("DC-05 not configured", SHIPS),
            entry("DC-05 not yet due", AT_ONCE),
            entry("DC-05 not applicable", NO_EXEMPTION),
            entry("DC-06 late", NO_CLOCK),
            entry("DC-06 overdue", NO_CLOCK),
            entry("DC-06 not yet due", AT_ONCE),
            entry("DC-06 not applicable", NO_EXEMPTION),
            entry("DC-07 otherwise breached", A_CLOCK),
            entry("DC-07 not configured", SHIPS),
            entry("DC-08 late", NO_CLOCK),
            entry("DC-08 overdue", NO_CLOCK),
            entry("DC-08 not configured", SHIPS),
            entry("DC-08 not yet due", AT_ONCE),
            entry("DC-09 otherwise breached", A_CLOCK),
            entry("DC-09 not configured", SHIPS),
            entry("DC-10 late", NO_CLOCK),
            entry("DC-10 overdue", NO_CLOCK),
            entry("DC-10 not configured", SHIPS),
            entry("DC-10 not applicable", NO_EXEMPTION),
            entry("DC-11 late", NO_CLOCK),
            entry("DC-11 overdue", NO_CLOCK),
            entry("DC-11 not configured", SHIPS),
            entry("DC-11 not applicable", NO_EXEMPTION),
            entry("DC-14 late", NO_CLOCK),
            entry("DC-14 overdue", NO_CLOCK),
            entry("DC-14 not configured", SHIPS),
            entry("DC-14 not applicable", NO_EXEMPTION),
            entry("DC-15 late", NO_CLOCK),
            entry("DC-15 overdue", NO_CLOCK),
            entry("DC-15 not configured", SHIPS),
            entry("DC-15 not yet due", AT_ONCE),
            entry("DC-16 late", NO_CLOCK),
            entry("DC-16 overdue", NO_CLOCK),
            entry("DC-16 not configured", SHIPS),
            entry("DC-16 not yet due", AT_ONCE),
            entry("DC-16 not applicable", NO_EXEMPTION),
            entry("DC-17 late", NO_CLOCK),
            entry("DC-17 overdue", NO_CLOCK),
            entry("DC-17 not configured", SHIPS),
            entry("DC-17 not yet due", AT_ONCE),
            entry("DC-17 not applicable", NO_EXEMPTION));

    private DelegationSituations() {}
}
