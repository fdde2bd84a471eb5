package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is judged once.
 *
 * @param subject the id of whom or what it is about
 * @param site where it counts
 * @param team the team that held the subject when the matter started; null where none did
 * @param startedBy the id of the fact that starts it, or a month; null where nothing does
 * @param at when it started
 */
record Matter(
        Rule rule,
        String subject,
        SiteRecords site,
        @Nullable String team,
        @Nullable String startedBy,
        Instant at) {}
