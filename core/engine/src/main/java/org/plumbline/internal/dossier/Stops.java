package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.judge.Stop;

/** What dated statuses of a case say: when its clocks stand still, and which team held it. */
final class Stops {
    private Stops() {}

    /** What began and ended at one instant was never so. */
    static List<Stop> of(List<CaseStatus> statuses) {
        List<Stop> stops = new ArrayList<>(0);
        for (CaseStatus status : statuses) {
            boolean still = status.kind() == CaseStatus.Kind.PAUSED || status.kind() == CaseStatus.Kind.OUT_OF_SCOPE;
            if (still && !status.from().equals(status.to())) {
                String reason = Objects.requireNonNullElse(status.reason(), "no reason recorded");
                boolean forGood = status.kind() == CaseStatus.Kind.OUT_OF_SCOPE;
                stops.add(new Stop(Spans.between(status.from(), status.to()), reason, forGood));
            }
        }
        return stops;
    }

    static @Nullable String teamAt(List<CaseStatus> statuses, @Nullable Instant instant) {
        if (instant == null) {
            return null;
        }
        for (CaseStatus status : statuses) {
            if (status.kind() == CaseStatus.Kind.TEAM
                    && !instant.isBefore(status.from())
                    && (status.to() == null || instant.isBefore(status.to()))) {
                return status.value();
            }
        }
        return null;
    }
}
