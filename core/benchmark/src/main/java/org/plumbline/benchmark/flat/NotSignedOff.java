package org.plumbline.benchmark.flat;

import java.time.Instant;

/** A delegated task that was not supervised, as far as is known, and for which no sign-off held. */
public record NotSignedOff(Matter matter, boolean modeRecorded) {
    public String siteId() {
        return matter.site();
    }

    public Instant at() {
        return matter.at();
    }
}
