package org.plumbline.benchmark.handwritten;

/** How a matter was judged. */
enum State {
    MET,
    LATE,
    OVERDUE,
    BREACH,
    UNKNOWN,
    NOT_CONFIGURED,
    NOT_YET_DUE,
    NOT_APPLICABLE
}
