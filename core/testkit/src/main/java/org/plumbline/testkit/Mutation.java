package org.plumbline.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Problem;
import org.plumbline.RuleCode;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.pack.Rule;

/**
 * Shows that the scenarios notice when a rule changes: each rule is changed one small step at a time, and judged by its own
 * scenarios alone. What they do not notice, they do not test.
 *
 * <pre>{@code
 * @Test
 * void the_scenarios_notice_when_a_rule_changes() {
 *     Mutation.of(SCENARIOS, Path.of("acme-pack/rules")).run().requireKilled(95);
 * }
 * }</pre>
 */
public final class Mutation {
    private final Scenarios scenarios;
    private final Path rules;
    private final Set<RuleCode> only;
    private final int every;
    private final Optional<Path> equivalents;

    private Mutation(Scenarios scenarios, Path rules, Set<RuleCode> only, int every, Optional<Path> equivalents) {
        this.scenarios = scenarios;
        this.rules = rules;
        this.only = only;
        this.every = every;
        this.equivalents = equivalents;
    }

    /**
     * Of all rules of the pack whose scenarios these are.
     *
     * @param scenarios the scenarios
     * @param rules the folder of the rule files, each of whose names begins with the code: {@code wf-03-….drl}
     * @return what can be run
     */
    public static Mutation of(Scenarios scenarios, Path rules) {
        return new Mutation(scenarios, rules, Set.of(), 1, Optional.empty());
    }

    /**
     * Of some rules only.
     *
     * @param codes the codes of these rules
     * @return what can be run
     * @throws IllegalArgumentException if a code is none
     */
    public Mutation only(String... codes) {
        Set<RuleCode> some = new TreeSet<>();
        for (String code : codes) {
            some.add(RuleCode.of(code));
        }
        return new Mutation(scenarios, rules, some, every, equivalents);
    }

    /**
     * A sample: the first step at each rule, and every so many after it; limits are left as they are.
     *
     * @param step how many; 1 is all of them, and the limits
     * @return what can be run
     */
    public Mutation every(int step) {
        return new Mutation(scenarios, rules, only, Math.max(1, step), equivalents);
    }

    /**
     * With reasons why some mutants cannot be noticed by anything. They count as not noticed all the same. A file of YAML:
     * {@code WF-12: { "without `.over( $end )`": "Nothing of it is ever over." }}
     *
     * @param yaml the file: by rule, by change as it is reported, the reason
     * @return what can be run
     */
    public Mutation equivalents(Path yaml) {
        return new Mutation(scenarios, rules, only, every, Optional.of(yaml));
    }

    /**
     * Runs all of them, one after the other. It takes some 50 ms for each.
     *
     * @return what became of each
     * @throws org.plumbline.pack.LoadException if the file of equivalent mutants cannot be read
     */
    public MutationReport run() {
        Equivalents known = equivalents.map(Equivalents::read).orElseGet(Equivalents::none);
        RuleTexts texts = new RuleTexts(rules);
        List<Mutant> mutants = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        LoadedPack pack = (LoadedPack) scenarios.verified();
        for (Rule rule : pack.rules()) {
            if (only.isEmpty() || only.contains(rule.code())) {
                MutatedRule mutated = new MutatedRule(scenarios, texts, rule, every, problems);
                mutants.addAll(known.explain(rule.code(), mutated.run()));
            }
        }
        if (only.isEmpty() && every == 1) {
            problems.addAll(known.unused());
        }
        return new MutationReport(mutants, problems);
    }
}
