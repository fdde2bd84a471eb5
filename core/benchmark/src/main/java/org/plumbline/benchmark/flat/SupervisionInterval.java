package org.plumbline.benchmark.flat;

import java.time.Period;

/** From one supervision session to the next, at a site that has decided it. */
public record SupervisionInterval(String site, Period period) {}
