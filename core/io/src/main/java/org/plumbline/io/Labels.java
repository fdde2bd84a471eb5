package org.plumbline.io;

import org.plumbline.Severity;

/** State and severity side by side, as a line begins. */
final class Labels {
    private static final int SEVERITY_COLUMN = 9;

    private Labels() {}

    /** {@code OVERDUE  CRITICAL}. */
    static String of(State state, Severity severity) {
        return of(state.atLineStart(), severity);
    }

    /** {@code 11:30    HIGH}. */
    static String of(String first, Severity severity) {
        return first + " ".repeat(Math.max(1, SEVERITY_COLUMN - first.length())) + severity;
    }
}
