package org.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Problem;
import org.plumbline.internal.Problems;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.pack.LocalCompiler;
import org.plumbline.pack.Pack;
import org.plumbline.testkit.Mutant.Group;

class MutationTest {
    private static final String OVERDUE = """
            rule: TI-01
            given: [ { contact: k1, case: c1, outcome: MISSED, at: 2026-03-02T09:00Z } ]
            at: 2026-03-04T09:00Z
            scenarios:
              a missed contact without a follow-up is overdue:
                category: raised
                expect: [ { overdue: case c1 } ]
            """;

    private static final String IN_TIME = """
              at the limit it is in time:
                category: at the boundary
                given: [ { contact: k2, case: c1, outcome: COMPLETED, at: 2026-03-03T09:00Z } ]
                expect: met
              a second later it is late:
                category: raised
                given: [ { contact: k2, case: c1, outcome: COMPLETED, at: 2026-03-03T09:00:01Z } ]
                expect: [ { late: case c1 } ]
            """;

    @TempDir
    private Path folder = Path.of("");

    private static Pack core = Tiny.CORE;
    private static Path rules = Path.of("");

    /** The tiny core with codes as a core has them. */
    @BeforeAll
    static void write_the_core(@TempDir Path temporary) throws IOException {
        Path tiny = Path.of("src/test/resources/tiny-core");
        try (Stream<Path> files = Files.walk(tiny)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = tiny.relativize(file).toString().replace("tiny-", "ti-");
                Tiny.write(temporary, name, Files.readString(file).replace("TINY", "TI"));
            }
        }
        rules = temporary.resolve("rules");
        LoadedPack read = (LoadedPack) Tiny.CORE;
        LocalCompiler compiler = new LocalCompiler("tiny", new Problems());
        core = new LoadedPack(
                read.manifest(),
                read.standards(),
                compiler.rules(read.manifest(), compiler.compile(new RuleTexts(rules).all())));
    }

    private Scenarios scenarios() {
        return Scenarios.of(core, folder.resolve("scenarios"));
    }

    @BeforeEach
    void write_scenarios() {
        Tiny.write(folder, "scenarios/ti-01.yaml", OVERDUE);
    }

    private Mutation mutation() {
        return Mutation.of(scenarios(), rules).only("TI-01");
    }

    private static List<String> survivors(MutationReport report, Group group) {
        return report.survivors().stream()
                .filter(mutant -> mutant.group() == group)
                .map(Mutant::change)
                .toList();
    }

    @Test
    void what_no_scenario_notices_survives_and_is_named_with_its_line() {
        MutationReport report = mutation().run();

        assertThat(report.problems()).isEmpty();
        assertThat(report.killed(Group.COMPARISON)).isEqualTo(100);
        assertThat(survivors(report, Group.LIMIT))
                .contains("`follow-up.within` one unit more", "`follow-up.counts` without its part 1");
        assertThat(report.survivors())
                .filteredOn(mutant -> mutant.change().equals("without `outcome == Contact.Outcome.MISSED`"))
                .singleElement()
                .satisfies(mutant -> assertThat(mutant.where()).isEqualTo("ti-01-followed-up.drl:11"));
    }

    @Test
    void a_scenario_more_notices_more() {
        Tiny.write(folder, "scenarios/ti-01.yaml", OVERDUE + IN_TIME);

        MutationReport report = mutation().run();

        assertThat(survivors(report, Group.LIMIT)).isEmpty();
        assertThat(report.killed(Group.LIMIT)).isEqualTo(100);
        assertThat(survivors(report, Group.DROPPED)).doesNotContain("without `outcome == Contact.Outcome.MISSED`");
    }

    @Test
    void a_sample_leaves_limits_as_they_are() {
        List<Mutant> all = mutation().run().mutants();
        List<Mutant> some = mutation().every(3).run().mutants();

        assertThat(some).isSubsetOf(all).noneMatch(mutant -> mutant.group() == Group.LIMIT);
        assertThat(some.get(0)).isEqualTo(all.get(0));
        assertThat(some.get(1)).isEqualTo(all.get(3));
    }

    @Test
    void scenarios_that_fail_before_anything_is_changed_are_a_problem() {
        Tiny.write(folder, "scenarios/ti-01.yaml", OVERDUE.replace("overdue:", "late:"));

        MutationReport report = mutation().run();

        assertThat(report.mutants()).isEmpty();
        assertThat(report.problems())
                .extracting(Problem::toString)
                .containsExactly("TI-01: its scenarios fail before anything is changed\n  Maybe mend them first");
        assertThatThrownBy(() -> report.requireKilled(0)).isInstanceOf(AssertionError.class);
    }

    @Test
    void a_rule_without_scenarios_or_without_a_file_is_a_problem() {
        Mutation two = Mutation.of(scenarios(), rules).only("TI-02");
        Mutation nowhere = Mutation.of(scenarios(), folder).only("TI-01");

        assertThat(two.run().problems()).extracting(Problem::what).containsExactly("has no scenarios that can be used");
        assertThat(nowhere.run().problems())
                .extracting(Problem::what)
                .containsExactly("no rule file's name begins with its code");
    }

    @Test
    void the_rules_of_a_local_pack_are_changed_beside_the_core() {
        Tiny.write(folder, "local/acme-01.yaml", """
                rule: ACME-01
                at: 2026-03-10T09:00Z
                given: [ { referral: r1, sentAt: 2026-03-02T09:00Z, receivedAt: 2026-03-01T09:00Z } ]
                scenarios:
                  a referral without a visit is overdue:
                    category: raised
                    expect: [ { overdue: referral r1, due: 2026-03-05T09:00Z } ]
                """);
        Scenarios scenarios = Scenarios.of(Tiny.CORE, Tiny.LOCAL, folder.resolve("local"));

        MutationReport report = Mutation.of(scenarios, Path.of("src/test/resources/tiny-local/rules"))
                .run();

        assertThat(report.problems()).isEmpty();
        assertThat(survivors(report, Group.LIMIT)).isEmpty();
        assertThat(survivors(report, Group.FIELD)).containsExactly("`\"visit\"` → `\"another\"`");
        assertThat(report.mutants()).hasSizeGreaterThan(5);
    }

    @Test
    void an_equivalent_mutant_has_its_reason_and_counts_as_not_noticed() {
        Path yaml = Tiny.write(folder, "equivalent.yaml", """
                TI-01:
                  "`follow-up.within` one unit more": Nobody would wait for a second.
                """);

        MutationReport report = mutation().equivalents(yaml).run();

        assertThat(report.survivors())
                .filteredOn(mutant -> mutant.equivalent().isPresent())
                .singleElement()
                .satisfies(mutant -> assertThat(mutant.equivalent()).contains("Nobody would wait for a second."));
        assertThat(report.killed(Group.LIMIT)).isEqualTo(mutation().run().killed(Group.LIMIT));
        assertThat(report.markdown()).contains("| Equivalent. Nobody would wait for a second. |");
    }

    @Test
    void a_reason_for_what_does_not_survive_is_a_problem() {
        Tiny.write(
                folder,
                "scenarios/ti-02.yaml",
                OVERDUE.replace("TI-01", "TI-02").replace("[ { overdue: case c1 } ]", "none"));
        Tiny.write(
                folder,
                "scenarios/ti-24.yaml",
                OVERDUE.replace("TI-01", "TI-24").replace("[ { overdue: case c1 } ]", "none"));
        Path yaml = Tiny.write(folder, "equivalent.yaml", """
                TI-01:
                  "`==` → `!=`": It is said to change nothing.
                """);

        MutationReport report =
                Mutation.of(scenarios(), rules).equivalents(yaml).run();

        assertThat(report.problems())
                .extracting(Problem::toString)
                .anyMatch(problem ->
                        problem.startsWith("equivalent.yaml:2: no mutant of TI-01 survives by the change `==` → `!=`"));
    }
}
