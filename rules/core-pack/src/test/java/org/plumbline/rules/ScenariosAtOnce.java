package org.plumbline.rules;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.plumbline.testkit.Scenarios;

/**
 * All scenarios as one test, which stops at the first that fails. Only for the mutation of Java: whatever has noticed the
 * last changes of a class notices the next one soonest, so that comes first. The build itself runs {@link CoreRulesTest}.
 */
class ScenariosAtOnce {
    private static final List<DynamicTest> SCENARIOS =
            all(Scenarios.of(CorePack.load(), Path.of("src/test/resources/scenarios"))
                    .tests());

    private static List<DynamicTest> all(Stream<? extends DynamicNode> nodes) {
        List<DynamicTest> tests = new ArrayList<>();
        nodes.forEach(node -> {
            if (node instanceof DynamicContainer container) {
                tests.addAll(all(container.getChildren()));
            } else if (node instanceof DynamicTest test) {
                tests.add(test);
            }
        });
        return tests;
    }

    @Test
    void every_scenario_holds() throws Throwable {
        for (int i = 0; i < SCENARIOS.size(); i++) {
            DynamicTest scenario = SCENARIOS.get(i);
            try {
                scenario.getExecutable().execute();
            } catch (Throwable failed) {
                SCENARIOS.remove(i);
                SCENARIOS.add(0, scenario);
                throw failed;
            }
        }
    }
}
