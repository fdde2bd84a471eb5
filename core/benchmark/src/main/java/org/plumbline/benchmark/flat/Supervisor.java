package org.plumbline.benchmark.flat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Somebody who supervises a team today: the time assigned to that, and all their own time in posts. */
public record Supervisor(
        String team, String staff, @Nullable BigDecimal assigned, BigDecimal own) {}
