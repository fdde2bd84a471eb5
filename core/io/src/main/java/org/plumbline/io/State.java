package org.plumbline.io;

import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Outcome;

/** What a reader tells apart first. */
enum State {
    OVERDUE("overdue"),
    LATE("late"),
    BREACH("breach"),
    UNKNOWN("unknown"),
    NOT_CONFIGURED("not configured");

    private final String label;

    State(String label) {
        this.label = label;
    }

    static State of(Finding finding) {
        if (finding.outcome() == Outcome.UNKNOWN) {
            return UNKNOWN;
        }
        if (finding.outcome() == Outcome.NOT_CONFIGURED) {
            return NOT_CONFIGURED;
        }
        return finding.detail() instanceof Detail.Late late ? of(late) : BREACH;
    }

    private static State of(Detail.Late late) {
        return late.overdue() ? OVERDUE : LATE;
    }

    String label() {
        return label;
    }

    /** Beside the others: what is overdue or late is a breach as well. */
    String header() {
        return this == BREACH ? "other breach" : label;
    }

    /** {@code 2 overdue}, {@code 3 other breaches}. */
    String counted(long count) {
        return count + " " + header() + (this == BREACH && count != 1 ? "es" : "");
    }
}
