package org.plumbline.io;

import java.util.Locale;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Outcome;

/** What a reader tells apart first; in the order in which it is read, beginning with what somebody still waits for. */
enum State {
    OVERDUE("overdue"),
    LATE("late"),
    BREACH("breach"),
    UNKNOWN("unknown"),
    NOT_CONFIGURED("not configured"),
    WAIVED("waived");

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
        if (finding.outcome() == Outcome.WAIVED) {
            return WAIVED;
        }
        return finding.detail() instanceof Detail.Late late ? of(late) : BREACH;
    }

    private static State of(Detail.Late late) {
        return late.overdue() ? OVERDUE : LATE;
    }

    String label() {
        return label;
    }

    String atLineStart() {
        return label.toUpperCase(Locale.ROOT);
    }

    /** Beside the others: what is overdue or late is a breach as well. */
    String header() {
        return this == BREACH ? "other breach" : label;
    }

    /** {@code 2 overdue}, {@code 3 other breaches}; where nothing is overdue or late, {@code 3 breaches}. */
    String counted(long count, boolean besideTimes) {
        return count + " " + (besideTimes ? header() : label) + (this == BREACH && count != 1 ? "es" : "");
    }
}
