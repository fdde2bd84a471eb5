package org.plumbline.benchmark.flat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is judged once.
 *
 * @param rule the code
 * @param subject the id of whom or what it is about
 * @param site the id of where it counts
 * @param team the team that held the subject when the matter started; null where none did
 * @param startedBy the id of the fact that starts it, or a month; null where nothing does
 * @param at when it started
 */
public record Matter(
        String rule,
        String subject,
        String site,
        @Nullable String team,
        @Nullable String startedBy,
        Instant at) {}
