package org.plumbline.rules;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.testkit.RulePages;
import org.plumbline.testkit.Scenarios;

class CoreRulesTest {
    static final Path RULES = Path.of("src/main/resources/org/plumbline/rules");
    private static final Path PAGES = Path.of("../../docs/rules");

    static final Scenarios SCENARIOS = Scenarios.of(CorePack.load(), Path.of("src/test/resources/scenarios"));

    @TestFactory
    Stream<DynamicNode> every_rule_does_what_its_scenarios_say() {
        return SCENARIOS.tests();
    }

    @TestFactory
    Stream<DynamicNode> every_rule_has_a_page_that_is_up_to_date() {
        return RulePages.of(SCENARIOS, RULES, PAGES).tests();
    }
}
