package org.plumbline.rule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/**
 * An event that was looked for.
 *
 * @param what what was looked for, in words: {@code intake}
 * @param feed the name of the fact type in which it was looked for
 * @param at when it happened; null where none was found
 * @param facts the fact that shows it; where none was found, those that might if they said when
 * @param undated what would have to be recorded to decide: the time of an event that has none; null where nothing is
 *     open
 * @param unset a standard without a value that would say what counts; null where there is none
 */
public record Sought(
        String what,
        String feed,
        @Nullable Instant at,
        List<FactId> facts,
        @Nullable String undated,
        @Nullable String unset) {}
