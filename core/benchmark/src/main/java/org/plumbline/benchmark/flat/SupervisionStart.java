package org.plumbline.benchmark.flat;

import java.time.Instant;

/** From here on the next session is awaited; the fact is a post or a session. */
public record SupervisionStart(String staff, String site, Instant at, String fact) {}
