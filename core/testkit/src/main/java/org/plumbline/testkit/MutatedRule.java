package org.plumbline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plumbline.Problem;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.pack.RuleText;
import org.plumbline.pack.Rule;
import org.plumbline.testkit.internal.Change;

/** All mutants of one rule. What keeps it from being changed is a problem. */
final class MutatedRule {
    private final Scenarios scenarios;
    private final RuleTexts texts;
    private final Rule rule;
    private final int every;
    private final List<Problem> problems;

    MutatedRule(Scenarios scenarios, RuleTexts texts, Rule rule, int every, List<Problem> problems) {
        this.scenarios = scenarios;
        this.texts = texts;
        this.rule = rule;
        this.every = every;
        this.problems = problems;
    }

    List<Mutant> run() {
        String name = rule.code().value().toLowerCase(Locale.ROOT);
        Optional<RuleText> own = texts.of(rule.code());
        Optional<ScenarioFile> file = scenarios.of(rule.code());
        if (own.isEmpty()) {
            problem("no rule file's name begins with its code", "`" + name + "-….drl`");
            return List.of();
        }
        if (file.isEmpty()) {
            problem("has no scenarios that can be used", "a file `" + name + ".yaml`");
            return List.of();
        }
        return run(own.get(), file.get());
    }

    private List<Mutant> run(RuleText own, ScenarioFile file) {
        Trial trial = new Trial(rule.code(), file.scenarios());
        RuleTrials trials = new RuleTrials((LoadedPack) scenarios.verified(), texts, own, trial);
        if (!trials.passesAsItIs()) {
            problem("its scenarios fail before anything is changed", "mend them first");
            return List.of();
        }
        List<Change> steps = trials.steps(rule, scenarios.shipped().standards().all());
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < steps.size(); i += every) {
            mutants.add(mutant(own, steps.get(i), trials));
        }
        if (every == 1) {
            mutants.addAll(new LimitTrials(scenarios).of(rule, file));
        }
        return mutants;
    }

    private Mutant mutant(RuleText own, Change change, RuleTrials trials) {
        return new Mutant(
                rule.code(),
                change.group(),
                own.name() + ":" + change.line(own.text()),
                change.inWords(own.text()),
                trials.outcome(change.in(own.text())),
                Optional.empty());
    }

    private void problem(String what, String maybe) {
        problems.add(Problem.at(rule.code().toString(), what, maybe));
    }
}
