package org.plumbline.example.network;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the manifest: what somebody who knows the standards has to say of what was planted.
 *
 * @param rule the code of the rule in the catalogue
 * @param subject type and id: {@code case nf-c0007}
 * @param outcome {@code OVERDUE}, {@code LATE}, {@code BREACH}, {@code UNKNOWN}; {@code SILENT} for a near miss
 * @param due the last instant that is in time; null where nothing falls due
 * @param from the first instant at which it has to be said
 * @param until the first instant at which it has not to be said any more; null for ever
 * @param planted what was planted, in words
 */
record Expected(
        String rule,
        String subject,
        String outcome,
        @Nullable Instant due,
        Instant from,
        @Nullable Instant until,
        String planted) {}
