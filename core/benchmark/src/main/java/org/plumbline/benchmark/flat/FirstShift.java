package org.plumbline.benchmark.flat;

import java.time.Instant;
import org.plumbline.benchmark.Network;

/** The start of the first shift of somebody from a bank or an agency. */
public record FirstShift(Matter matter) {
    public String staff() {
        return matter.subject();
    }

    public String siteId() {
        return matter.site();
    }

    public Instant at() {
        return matter.at();
    }

    public boolean started() {
        return Network.AS_OF.isAfter(at());
    }
}
