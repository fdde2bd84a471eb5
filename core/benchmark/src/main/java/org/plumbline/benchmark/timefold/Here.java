package org.plumbline.benchmark.timefold;

/** The site that a problem is about. It has some facts of others too. */
record Here(String site) {}
