package org.plumbline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.plumbline.internal.standard.Declared;
import org.plumbline.pack.Rule;
import org.plumbline.standard.Standard;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.Standards;
import org.plumbline.testkit.Mutant.Group;
import org.plumbline.testkit.Mutant.Outcome;

/**
 * The values of the standards that a rule reads, each one unit off. A scenario whose own values do not go with that one says
 * nothing.
 */
final class LimitTrials {
    private final Scenarios scenarios;
    private final Standards standards;

    LimitTrials(Scenarios scenarios) {
        this.scenarios = scenarios;
        this.standards = scenarios.shipped().standards();
    }

    List<Mutant> of(Rule rule, ScenarioFile file) {
        List<Mutant> mutants = new ArrayList<>();
        for (StandardId id : rule.standards()) {
            Optional<Standard> standard = standards.find(id);
            standard.ifPresent(one -> Off.of(one).forEach(off -> add(rule, file, one, off, mutants)));
        }
        return mutants;
    }

    private void add(Rule rule, ScenarioFile file, Standard standard, Off off, List<Mutant> mutants) {
        StandardOff changed = new StandardOff(standard, off);
        Trial trial = new Trial(rule.code(), scenarios.with(changed, file));
        if (changed.isMutant()) {
            boolean passes = trial.passes(UnaryOperator.identity());
            mutants.add(new Mutant(
                    rule.code(),
                    Group.LIMIT,
                    ((Declared) standard).where(),
                    "`" + standard.id() + "` " + off.inWords(),
                    passes ? Outcome.SURVIVED : Outcome.KILLED,
                    Optional.empty()));
        }
    }
}
