package org.plumbline.benchmark.timefold;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import org.jspecify.annotations.Nullable;

/** There is none of these: a problem has to have something that could be planned. */
@PlanningEntity
@SuppressWarnings("UnusedVariable") // the solver would read and write it
public class NothingToPlan {
    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Integer nothing;
}
