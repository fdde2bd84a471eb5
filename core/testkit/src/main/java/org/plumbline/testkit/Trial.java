package org.plumbline.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.plumbline.Plumbline;
import org.plumbline.RuleCode;

/** The scenarios of a rule as its judges. The one that failed last is asked first the next time. */
final class Trial {
    private final RuleCode rule;
    private final List<Scenario> scenarios;

    Trial(RuleCode rule, List<Scenario> scenarios) {
        this.rule = rule;
        this.scenarios = new ArrayList<>(scenarios);
    }

    /** Whether all scenarios pass where each runs under something else. */
    boolean passes(UnaryOperator<Plumbline> otherwise) {
        Map<Plumbline, Plumbline> others = new HashMap<>();
        for (int i = 0; i < scenarios.size(); i++) {
            Scenario scenario = scenarios.get(i);
            Plumbline other = others.computeIfAbsent(scenario.plumbline(), otherwise);
            if (fails(scenario.with(other))) {
                scenarios.add(0, scenarios.remove(i));
                return false;
            }
        }
        return true;
    }

    /** A rule that breaks down has been noticed, too. */
    private boolean fails(Scenario scenario) {
        try {
            Comparison.run(scenario, rule);
            return false;
        } catch (RuntimeException | AssertionError e) {
            return true;
        }
    }
}
