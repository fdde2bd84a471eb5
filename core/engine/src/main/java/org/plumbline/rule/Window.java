package org.plumbline.rule;

import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;

/**
 * Where and when something was sought: the absence of it is evidence only if the feed was complete there and then.
 *
 * @param feed the name of the fact type
 * @param site the site; null for facts of the whole network
 * @param during when it would have happened
 */
public record Window(String feed, @Nullable String site, Interval during) {}
