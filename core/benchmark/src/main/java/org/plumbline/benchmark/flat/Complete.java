package org.plumbline.benchmark.flat;

import java.time.Instant;

/** A time for which a feed is complete at a site: only then is absence evidence. */
public record Complete(String feed, String site, Instant from, Instant to) {}
