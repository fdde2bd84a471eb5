package org.plumbline.benchmark.flat;

import java.time.Instant;

/** A time in which somebody signed off for late cover is on a shift; certain unless another site plans them too. */
public record Presence(String site, Instant from, Instant to, boolean certain) {}
