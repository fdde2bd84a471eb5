package org.plumbline.benchmark.common;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.safety.TaskRecord;

/** DC-03: a delegated task is delivered with a current sign-off for it. */
public final class Delivery {
    private Delivery() {}

    /** Whether a task is judged without a delegation too: it may have one that has not come. */
    public static boolean mayBeDelegated(Place place, TaskRecord task) {
        return !place.knows("delegation", task.at());
    }

    /** Judges a task that is delegated, or may be. */
    public static Judgement judge(
            Place place, TaskRecord task, boolean delegated, boolean signedOff, @Nullable String team) {
        Instant at = task.at();
        Matter matter = new Matter("DC-03", task.staffId(), place, team, task.id(), at);
        if (task.supervised()) {
            return matter.is(State.NOT_APPLICABLE);
        }
        if (signedOff) {
            return matter.is(State.MET);
        }
        if (!delegated || !place.knows("competency-sign-off", at)) {
            return matter.is(State.HELD_UP);
        }
        return matter.is(task.mode() == null ? State.UNKNOWN : State.BREACH).closed(at);
    }
}
