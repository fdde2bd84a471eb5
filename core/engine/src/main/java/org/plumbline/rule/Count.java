package org.plumbline.rule;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/**
 * A number of people, or of their working time.
 *
 * @param value how many
 * @param of of what, in words: {@code WTE}
 * @param facts what was counted
 * @param missing what would have to be recorded to count, in words; null where nothing is open
 * @param unset a standard without a value that would say what counts; null where there is none
 * @param feed the name of the fact type that was counted; null where no fact that did not arrive would change the number
 */
public record Count(
        BigDecimal value,
        String of,
        List<FactId> facts,
        @Nullable String missing,
        @Nullable String unset,
        @Nullable String feed) {}
