package org.plumbline.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/**
 * What was done in a period.
 *
 * @param feed the name of the fact type in which it was looked for
 * @param facts each time that it was done
 * @param missing what would have to be recorded to say that it was not done, in words; null where nothing is open
 */
public record Done(
        String feed, List<FactId> facts, @Nullable String missing) {}
