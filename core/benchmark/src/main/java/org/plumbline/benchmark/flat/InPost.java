package org.plumbline.benchmark.flat;

import java.time.Instant;

/** An unbroken time in posts, with the post that it starts with; an open end is the end of time. */
public record InPost(String staff, String site, Instant from, Instant to, String post) {}
