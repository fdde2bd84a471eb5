package org.plumbline.benchmark.common;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.workforce.CompetencySignOff;

/** Sign-offs of a competency. */
public final class SignOffs {
    private SignOffs() {}

    /** For what time somebody is signed off for work of their own; null where never. */
    public static @Nullable Interval during(CompetencySignOff signOff) {
        boolean counts = (signOff.stage() == CompetencySignOff.Stage.INDEPENDENT
                        || signOff.stage() == CompetencySignOff.Stage.ENHANCED)
                && !signOff.staffId().equals(signOff.assessorId());
        if (!counts) {
            return null;
        }
        Instant from = Times.later(signOff.signedAt(), signOff.from());
        Instant to = earlier(signOff.to(), signOff.withdrawnAt());
        return to == null || from.isBefore(to) ? Times.between(from, to) : null;
    }

    private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        return a == null || b == null ? (a == null ? b : a) : Times.earlier(a, b);
    }
}
