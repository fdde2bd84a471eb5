package org.plumbline.internal.dossier;

import java.util.Comparator;
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

    static Sought first(List<WorkflowStep> steps, String element) {
        WorkflowStep first = firstCompleted(steps, element);
        return first == null
                ? Sought.absent(element, FEED)
                : Sought.found(element, FEED, Objects.requireNonNull(first.completedAt()), first.factId());
    }

    static @Nullable WorkflowStep firstCompleted(List<WorkflowStep> steps, String element) {
        return steps.stream()
                .filter(step -> step.element().equals(element) && step.completedAt() != null)
                .min(Comparator.comparing(WorkflowStep::completedAt).thenComparing(WorkflowStep::id))
                .orElse(null);
    }
}
