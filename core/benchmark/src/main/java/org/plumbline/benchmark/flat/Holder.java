package org.plumbline.benchmark.flat;

import java.math.BigDecimal;

/** Somebody who has a post in a team today. */
public record Holder(String team, String staff, BigDecimal wte) {}
