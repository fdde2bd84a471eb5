package org.plumbline.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.plumbline.testkit.Mutation;
import org.plumbline.testkit.MutationReport;

/** A sample in each build; all of it, and the page that shows it, with the profile {@code mutation}. */
class RuleMutationTest {
    private static final String DATE = "plumbline.mutation";
    private static final int PERCENT = 95;
    private static final Path HERE = Path.of("target/mutation-of-rules.md");
    private static final Path PAGE = Path.of("../../docs/assurance/mutation-of-rules.md");

    private static final Mutation MUTATION = Mutation.of(CoreRulesTest.SCENARIOS, CoreRulesTest.RULES)
            .equivalents(Path.of("src/test/resources/equivalent-mutants.yaml"));

    @Test
    void the_scenarios_notice_a_sample_of_changes() {
        MUTATION.only("ES-02", "WF-03").every(4).run().requireKilled(PERCENT);
    }

    @Test
    @EnabledIfSystemProperty(named = DATE, matches = "\\d{4}-\\d{2}-\\d{2}")
    void the_scenarios_notice_when_a_rule_changes() throws IOException {
        MutationReport report = MUTATION.run();
        String page = HEAD.formatted(System.getProperty(DATE)) + "\n" + report.markdown();
        Files.writeString(HERE, page);
        Files.createDirectories(PAGE.getParent());
        Files.writeString(PAGE, page);
        System.out.println(page);
        report.requireKilled(PERCENT);
    }

    private static final String HEAD = """
            # Rules changed step by step

            <!-- Made by the build with the profile `mutation`: do not edit. -->

            On %s each rule of the core was changed one small step at a time, and each time its own scenarios alone were asked
            whether they notice. What they do not notice, they do not test. Where a pack has no value for a standard, those that
            scenarios give it are off. What does not compile is no mutant; equivalent ones count as not noticed, and stand below
            with the reason. It is repeated by

            ```
            mvn install -DskipTests
            mvn test -Pmutation -pl rules/core-pack
            ```
            """;
}
