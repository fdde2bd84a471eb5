package org.plumbline.rule;

import org.plumbline.Interval;

/**
 * The time for which something has to hold.
 *
 * @param anchor the fact that needs it
 * @param during the time; an interval that ends where it starts is that instant
 * @param judgedAhead whether it is judged as soon as it is planned, before anybody stands there
 */
public record Need(Anchor anchor, Interval during, boolean judgedAhead) {}
