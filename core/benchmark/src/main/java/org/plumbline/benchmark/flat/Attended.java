package org.plumbline.benchmark.flat;

import java.time.Instant;

/** A session of regular supervision that somebody has had with somebody else. */
public record Attended(String staff, Instant at, String session) {}
