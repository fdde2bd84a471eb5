package org.plumbline.benchmark.timefold;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;

/** The facts of a site, and of those who work there, as a problem without anything to plan. */
@PlanningSolution
@SuppressWarnings("UnusedVariable") // the solver reads and writes them
public class ServiceRecord {
    @ProblemFactProperty
    private Here here = new Here("");

    @ProblemFactCollectionProperty
    private List<Fact> facts = new ArrayList<>();

    @ValueRangeProvider
    private List<Integer> nothing = List.of();

    @PlanningEntityCollectionProperty
    private List<NothingToPlan> plan = List.of();

    @PlanningScore
    private @Nullable SimpleScore score;

    /** For the solver. */
    public ServiceRecord() {}

    ServiceRecord(String site) {
        this.here = new Here(site);
    }

    void add(Fact fact) {
        facts.add(fact);
    }
}
