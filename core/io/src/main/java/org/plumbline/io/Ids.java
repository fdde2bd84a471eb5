package org.plumbline.io;

import org.plumbline.Subject;
import org.plumbline.fact.FactId;

/** Names that no line end cuts through, whatever stands in an id. */
final class Ids {
    private Ids() {}

    /** {@code case c08}. */
    static String of(Subject subject) {
        return Page.tied(subject.toString());
    }

    /** {@code contact k08-2}. */
    static String of(FactId fact) {
        return Page.tied(fact.toString());
    }
}
