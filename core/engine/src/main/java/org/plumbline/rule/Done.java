package org.plumbline.rule;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;

/**
 * What was done in a period.
 *
 * @param feed the name of the fact type in which it was looked for
 * @param facts each time that it was done
 * @param missing what would have to be recorded to say that it was not done, in words; null where nothing is open
 * @param over from when on it is not asked for any more; null where it goes on
 */
public record Done(
        String feed,
        List<FactId> facts,
        @Nullable String missing,
        @Nullable Instant over) {
    /**
     * What is asked for in every period, without an end.
     *
     * @param feed where it was looked for
     * @param facts each time that it was done
     * @param missing what would have to be recorded to say that it was not done, in words; null where nothing is open
     */
    public Done(String feed, List<FactId> facts, @Nullable String missing) {
        this(feed, facts, missing, null);
    }

    /**
     * Not asked for from an instant on.
     *
     * @param end the instant; null where it goes on
     * @return the same
     */
    public Done until(@Nullable Instant end) {
        return new Done(feed, facts, missing, end);
    }
}
