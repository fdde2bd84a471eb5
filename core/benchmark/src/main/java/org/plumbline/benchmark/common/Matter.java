package org.plumbline.benchmark.common;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is judged.
 *
 * @param rule the code
 * @param subject the id of whom it is about
 * @param place where it belongs
 * @param team which team held the subject then
 * @param fact the id of what started it, or its month; null where nothing did
 * @param at when it started
 */
public record Matter(
        String rule,
        String subject,
        Place place,
        @Nullable String team,
        @Nullable String fact,
        Instant at) {

    /** In which it counts. */
    public YearMonth month() {
        return place.month(at);
    }

    public Judgement is(State state) {
        return new Judgement(this, state, null, null, null);
    }
}
