package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.safety.DelegationPause;

/** Pauses of what is delegated to somebody. */
final class Pauses {
    static final String FEED = "delegation-pause";

    private Pauses() {}

    /** Whether it pauses a task of somebody. */
    static boolean isOf(DelegationPause pause, String staff, @Nullable String task) {
        return pause.staffId().equals(staff)
                && (pause.task() == null || pause.task().equals(task));
    }

    static boolean holds(DelegationPause pause, Instant at) {
        return !at.isBefore(pause.pausedAt()) && (pause.liftedAt() == null || at.isBefore(pause.liftedAt()));
    }
}
