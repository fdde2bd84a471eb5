package org.plumbline.benchmark.flat;

import java.time.Instant;

/** An unbroken time in which somebody or other who is signed off for late cover is on a shift. */
public record Staffed(String site, Instant from, Instant to) {}
