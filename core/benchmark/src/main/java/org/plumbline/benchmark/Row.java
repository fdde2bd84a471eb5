package org.plumbline.benchmark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A finding, or what is upcoming, as every contestant can say it.
 *
 * @param rule the code
 * @param outcome LATE, OVERDUE, BREACH, UNKNOWN, NOT_CONFIGURED or NOT_YET_DUE
 * @param subject the id of whom or what it is about
 * @param site where; null for the whole network
 * @param matter the id of the fact that starts the matter; the month of WF-23; how many subjects are not judged for want
 *     of a standard; null for SV-05 and for what is not yet due
 * @param start when the clock started, of LATE and OVERDUE; else null
 * @param due the last instant in time, of LATE and OVERDUE; the first instant of breach, of NOT_YET_DUE; else null
 * @param done when it was done after all, of LATE; else null
 */
public record Row(
        String rule,
        String outcome,
        String subject,
        @Nullable String site,
        @Nullable String matter,
        @Nullable Instant start,
        @Nullable Instant due,
        @Nullable Instant done) {}
