package org.plumbline.benchmark.common;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.casework.CaseStatus;

/** A time in which a clock stands still, perhaps for good. */
record Stop(Interval during, boolean forGood) {
    static List<Stop> of(Collection<CaseStatus> statuses) {
        List<Stop> stops = new ArrayList<>();
        for (CaseStatus status : statuses) {
            boolean forGood = status.kind() == CaseStatus.Kind.OUT_OF_SCOPE;
            if (forGood || status.kind() == CaseStatus.Kind.PAUSED) {
                stops.add(new Stop(Times.between(status.from(), status.to()), forGood));
            }
        }
        return stops;
    }

    /** The team that held a case at an instant. */
    static @Nullable String teamAt(Collection<CaseStatus> statuses, Instant at) {
        for (CaseStatus status : statuses) {
            if (status.kind() == CaseStatus.Kind.TEAM
                    && Times.between(status.from(), status.to()).contains(at)) {
                return status.value();
            }
        }
        return null;
    }
}
