package org.plumbline.benchmark.timefold;

import ai.timefold.solver.core.api.score.buildin.simple.SimpleScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.util.List;
import org.plumbline.benchmark.Answers;
import org.plumbline.benchmark.Contestant;
import org.plumbline.benchmark.common.Ledger;
import org.plumbline.fact.Fact;

/** Timefold's constraint streams, over the facts of one site after the other. */
public final class TimefoldContestant implements Contestant {
    private static final SolutionManager<ServiceRecord, SimpleScore> MANAGER =
            SolutionManager.create(SolverFactory.create(new SolverConfig()
                    .withSolutionClass(ServiceRecord.class)
                    .withEntityClasses(NothingToPlan.class)
                    .withConstraintProviderClass(Rules.class)
                    .withEnvironmentMode(EnvironmentMode.NO_ASSERT)));

    private List<Fact> facts = List.of();
    private final Ledger ledger = new Ledger();

    @Override
    public void load(List<Fact> all) {
        facts = all;
    }

    @Override
    public void judge() {
        for (ServiceRecord site : ServiceRecords.of(facts)) {
            MANAGER.explain(site).getJustificationList(Judged.class).forEach(judged -> ledger.add(judged.judgement()));
        }
    }

    @Override
    public Answers answers() {
        return ledger.answers();
    }
}
