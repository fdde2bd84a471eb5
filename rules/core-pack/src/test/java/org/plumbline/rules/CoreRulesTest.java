package org.plumbline.rules;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.testkit.Scenarios;

class CoreRulesTest {
    @TestFactory
    Stream<DynamicNode> every_rule_does_what_its_scenarios_say() {
        return Scenarios.of(CorePack.load(), Path.of("src/test/resources/scenarios"))
                .tests();
    }
}
