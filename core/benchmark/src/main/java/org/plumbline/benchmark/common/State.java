package org.plumbline.benchmark.common;

/** How a matter stands. */
public enum State {
    MET,
    LATE,
    OVERDUE,
    BREACH,
    /** Something is not recorded. */
    UNKNOWN,
    /** A feed is not complete: unknown as well, but not reported with the matter. */
    HELD_UP,
    NOT_CONFIGURED,
    NOT_YET_DUE,
    NOT_APPLICABLE
}
