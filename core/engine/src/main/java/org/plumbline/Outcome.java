package org.plumbline;

/** What a finding says. What is met, not yet due or not applicable makes no finding; it is counted in the measures. */
public enum Outcome {
    /** The standard was not kept. */
    BREACH,
    /** Evidence that would decide is missing. Missing data is never compliant. */
    UNKNOWN,
    /** The standard that would decide has no value. */
    NOT_CONFIGURED,
    /** The standard was not kept, and an approved waiver is in force. */
    WAIVED
}
