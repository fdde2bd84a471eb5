package org.plumbline.benchmark.flat;

import java.time.Duration;
import java.time.Instant;

/** The time that a standard allows at a site for what starts in [from, to). */
public record Limit(String standard, String site, Instant from, Instant to, Duration within) {
    static final String INTAKE = "intake";
    static final String FOLLOW_UP = "follow-up";
}
