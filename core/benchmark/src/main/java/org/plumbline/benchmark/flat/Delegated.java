package org.plumbline.benchmark.flat;

import java.time.Instant;

/** A task that is delegated to somebody for a case, also where the delegation names the person whose case it is. */
public record Delegated(String staff, String task, String caseId, Instant from, Instant to) {}
