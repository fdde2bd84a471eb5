package org.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosTest {
    private static final String EACH_RULE = "each rule has one file of scenarios";
    private static final String EACH_CATEGORY = "each category has a scenario, or a reason why it cannot have one";

    private static final String REFERRED = """
            rule: ACME-01
            given: [ { referral: r1, receivedAt: 2026-01-02T09:00Z } ]
            at: 2026-01-06T09:00Z
            scenarios:
              a visit that never came is overdue:
                category: raised
                expect: [ { overdue: referral r1, due: 2026-01-05T09:00Z, value: PT72H } ]
              without the feed of steps nothing is known:
                category: feed missing
                without-feeds: [ workflow-step ]
                expect: [ { unknown: referral r1, evidence: workflow-step feed of north } ]
            """;

    @TempDir
    private Path folder = Path.of("");

    private Map<String, String> run() {
        return Tiny.run(Scenarios.of(Tiny.CORE, folder).tests());
    }

    @Test
    void a_rule_without_scenarios_fails() {
        Tiny.write(folder, "tiny-01.yaml", "rule: TINY-01\n");

        assertThat(run())
                .containsEntry(
                        EACH_RULE,
                        "TINY-02: has no scenarios\n  Maybe a file `tiny-02.yaml`\n"
                                + "TINY-24: has no scenarios\n  Maybe a file `tiny-24.yaml`");
    }

    @Test
    void scenarios_without_a_rule_fail() {
        List.of("01", "02", "24", "25")
                .forEach(n -> Tiny.write(folder, "tiny-" + n + ".yaml", "rule: TINY-" + n + "\n"));

        assertThat(run())
                .containsEntry(EACH_RULE, "tiny-25.yaml: the pack `tiny` has no rule `TINY-25`\n  Maybe `TINY-24`");
    }

    @Test
    void two_files_of_one_rule_fail() {
        List.of("01", "02", "24").forEach(n -> Tiny.write(folder, "tiny-" + n + ".yaml", "rule: TINY-" + n + "\n"));
        Tiny.write(folder, "more/tiny-24.yaml", "rule: TINY-24\n");

        assertThat(run())
                .containsEntry(
                        EACH_RULE, "tiny-24.yaml: `TINY-24` has another file of scenarios\n  Maybe one of the two");
    }

    @Test
    void one_file_for_each_rule_is_right_at_any_depth() {
        List.of("a/tiny-01", "a/b/tiny-02", "tiny-24")
                .forEach(n -> Tiny.write(folder, n + ".yaml", "rule: TINY-" + n.substring(n.length() - 2) + "\n"));

        assertThat(run()).containsEntry(EACH_RULE, "");
    }

    @Test
    void a_category_without_a_scenario_and_without_a_reason_fails() {
        Tiny.write(folder, "tiny-01.yaml", """
                rule: TINY-01
                cannot: { unknown: a, feed missing: b, not configured: c, not yet due: d, not applicable: e }
                at: 2026-03-04T09:00Z
                scenarios:
                  it holds: { category: just inside, expect: none }
                """);

        assertThat(run()).containsEntry(EACH_CATEGORY, """
                        tiny-01.yaml: no scenario is of the category `raised`
                          Maybe a reason under `cannot`
                        tiny-01.yaml: no scenario is of the category `at the boundary`
                          Maybe a reason under `cannot`
                        tiny-01.yaml: no scenario is of the category `late entry`
                          Maybe a reason under `cannot`""");
    }

    @Test
    void each_scenario_is_a_test_of_its_own_whose_source_is_its_line() {
        Path file = Tiny.write(folder, "tiny-01.yaml", """
                rule: TINY-01
                at: 2026-03-04T09:00Z
                scenarios:
                  it holds: { category: any, expect: none }
                  it holds too: { category: any, expect: none }
                """);

        DynamicContainer container = (DynamicContainer)
                Scenarios.of(Tiny.CORE, folder).tests().skip(1).findFirst().orElseThrow();
        List<? extends DynamicNode> tests = container.getChildren().toList();

        assertThat(container.getDisplayName()).isEqualTo("TINY-01 a missed contact is followed up in time");
        assertThat(tests)
                .extracting(DynamicNode::getDisplayName)
                .containsExactly(EACH_CATEGORY, "it holds", "it holds too");
        assertThat(tests.get(2).getTestSourceUri()).contains(URI.create(file.toUri() + "?line=5"));
    }

    @Test
    void a_standard_that_nobody_has_set_holds_up_each_judgement() {
        Tiny.write(folder, "tiny-02.yaml", """
                rule: TINY-02
                at: 2026-03-04T09:00Z
                scenarios:
                  it holds:
                    category: not configured
                    given: [ { referral: r1, sent: 2026-03-01T09:00Z }, { referral: r2, sent: 2026-03-01T09:00Z } ]
                    expect: [ { not-configured: site north, standard: intake.within, held-up: 2 } ]
                """);

        assertThat(run()).containsEntry("it holds", "");
    }

    @Test
    void a_local_pack_is_tried_beside_the_core() {
        Tiny.write(folder, "acme-01.yaml", REFERRED);

        Map<String, String> outcomes =
                Tiny.run(Scenarios.of(Tiny.CORE, Tiny.LOCAL, folder).tests());

        assertThat(outcomes)
                .containsEntry(EACH_RULE, "")
                .containsEntry("a visit that never came is overdue", "")
                .containsEntry("without the feed of steps nothing is known", "");
    }

    @Test
    void without_any_file_every_rule_is_missing() {
        Stream<DynamicNode> tests = Scenarios.of(Tiny.CORE, folder).tests();

        assertThat(Tiny.run(tests))
                .hasSize(1)
                .allSatisfy((name, said) -> assertThat(said).contains("TINY-01"));
    }
}
