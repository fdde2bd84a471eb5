package org.plumbline.rule;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/**
 * The fact or period that starts a matter: it names the matter from night to night, and says where and when it belongs.
 *
 * @param key names it among the matters of one rule and subject
 * @param site where it belongs; null for the whole network
 * @param at when it started; null where that is not recorded
 * @param what what would have to be recorded if {@code at} is null, in words
 * @param fact the fact; null where a period starts the matter
 */
public record Anchor(
        String key,
        @Nullable String site,
        @Nullable Instant at,
        String what,
        @Nullable FactId fact) {}
