package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.rule.Sought;

/** Steps of the workflow. */
final class Steps {
    private static final String FEED = FactType.of(WorkflowStep.class).name();

    private Steps() {}

    static Sought sought(String element, @Nullable WorkflowStep first) {
        return first == null
                ? Sought.absent(element, FEED)
                : Sought.found(element, FEED, Objects.requireNonNull(first.completedAt()), first.factId());
    }

    /** From when on a step is not needed: a decision that nobody approved does not count. */
    static @Nullable Instant notNeededFrom(WorkflowStep step) {
        WorkflowStep.NotNeeded decided = step.notNeeded();
        return decided == null || decided.approvedBy() == null ? null : decided.at();
    }

    /** The earlier of two instants, of which each may be none. */
    static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }

    /** The step of that element that was completed first, if it is earlier than another. */
    static @Nullable WorkflowStep first(List<WorkflowStep> steps, String element, @Nullable WorkflowStep than) {
        WorkflowStep first = than;
        for (WorkflowStep step : steps) {
            if (step.completedAt() != null && step.element().equals(element) && isEarlier(step, first)) {
                first = step;
            }
        }
        return first;
    }

    private static boolean isEarlier(WorkflowStep step, @Nullable WorkflowStep than) {
        if (than == null) {
            return true;
        }
        Instant at = Objects.requireNonNull(step.completedAt());
        int byTime = at.compareTo(Objects.requireNonNull(than.completedAt()));
        return byTime < 0 || (byTime == 0 && step.id().compareTo(than.id()) < 0);
    }
}
