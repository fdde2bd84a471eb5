package org.plumbline.rule;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The going live of a site or a partner.
 *
 * @param anchor the launch, at the instant at which it went live or is to; without one where no launch is recorded
 * @param done when each part of its checklist was done, by its code; null where the feed does not say
 * @param feed the name of the fact type that records it
 */
public record GoingLive(Anchor anchor, @Nullable Map<String, Instant> done, String feed) {}
