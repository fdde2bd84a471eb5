package org.plumbline.rule;

import org.plumbline.Interval;

/**
 * The time for which something has to hold.
 *
 * @param anchor the fact that needs it
 * @param during the time; an interval that ends where it starts is that instant
 * @param judged when it is judged
 */
public record Need(Anchor anchor, Interval during, When judged) {
    /** When a need is judged. */
    public enum When {
        /** As soon as it is planned, before anybody stands there. */
        AHEAD,
        /** Once it has started; not yet due before. */
        ONCE_STARTED,
        /** It is planned ahead: not yet due before it has started, then judged on the plan as far as that should be known. */
        AS_PLANNED,
        /** It has happened. */
        AFTERWARDS
    }
}
