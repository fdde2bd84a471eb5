package org.plumbline.benchmark.sql;

/** What a judgement says, as numbers in the database; held up is unknown for want of a complete feed. */
enum State {
    MET,
    LATE,
    OVERDUE,
    BREACH,
    UNKNOWN,
    HELD_UP,
    NOT_CONFIGURED,
    NOT_YET_DUE,
    NOT_APPLICABLE
}
