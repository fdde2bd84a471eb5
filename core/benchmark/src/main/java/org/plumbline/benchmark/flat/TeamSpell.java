package org.plumbline.benchmark.flat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time in which a member of staff belongs to a team, or to none. Together they fill all of time. */
public record TeamSpell(
        String staff, Instant from, Instant to, @Nullable String team) {}
