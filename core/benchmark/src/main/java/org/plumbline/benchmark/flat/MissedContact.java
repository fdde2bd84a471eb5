package org.plumbline.benchmark.flat;

import java.time.Instant;

/** A contact that was missed in the high-risk tier, or perhaps in it. */
public record MissedContact(String contact, String site, String caseId, Instant at, Risk risk) {
    /** What is known of the tier. */
    public enum Risk {
        HIGH,
        /** Assessed, but without a tier. */
        WITHOUT_TIER,
        NEVER_ASSESSED
    }
}
