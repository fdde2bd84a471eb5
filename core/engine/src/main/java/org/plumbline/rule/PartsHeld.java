package org.plumbline.rule;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/**
 * The parts of something that were held in a period, on one occasion or several.
 *
 * @param feed the name of the fact type in which they were looked for
 * @param parts their codes
 * @param facts the occasions
 * @param missing what would have to be recorded to say that a part was not held, in words; null where nothing is open
 */
public record PartsHeld(
        String feed,
        Set<String> parts,
        List<FactId> facts,
        @Nullable String missing) {}
