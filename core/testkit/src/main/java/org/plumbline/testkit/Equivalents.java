package org.plumbline.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.Problem;
import org.plumbline.RuleCode;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.internal.yaml.YamlReader;
import org.plumbline.testkit.Mutant.Outcome;

/** Mutants that nothing can notice, each with its reason. */
final class Equivalents {
    private record Key(String rule, String change) {}

    private record Reason(String where, String why) {}

    private final Map<Key, Reason> reasons = new LinkedHashMap<>();
    private final Set<Key> used = new HashSet<>();

    private Equivalents() {}

    static Equivalents none() {
        return new Equivalents();
    }

    /** By rule, by change, the reason. */
    static Equivalents read(Path yaml) {
        Problems problems = new Problems();
        Equivalents known = new Equivalents();
        String name = String.valueOf(yaml.getFileName());
        Yaml.read(yaml, name, problems)
                .ifPresent(root -> root.entries().keySet().forEach(rule -> {
                    Yaml.Entries changes = new YamlReader(root, problems).entries(rule);
                    YamlReader reader = new YamlReader(changes, problems);
                    changes.entries()
                            .forEach((change, value) -> known.reasons.put(
                                    new Key(rule, change), new Reason(value.where(), reader.text(change))));
                }));
        problems.throwIfAny();
        return known;
    }

    /** The mutants, those that survived with the reason why, if there is one. */
    List<Mutant> explain(RuleCode rule, List<Mutant> mutants) {
        return mutants.stream().map(mutant -> explain(rule, mutant)).toList();
    }

    private Mutant explain(RuleCode rule, Mutant mutant) {
        Key key = new Key(rule.value(), mutant.change());
        Reason reason = reasons.get(key);
        if (reason == null || mutant.outcome() != Outcome.SURVIVED) {
            return mutant;
        }
        used.add(key);
        return new Mutant(
                rule, mutant.group(), mutant.where(), mutant.change(), mutant.outcome(), Optional.of(reason.why()));
    }

    /** Those that did not survive: the reason does not hold, or nobody makes that change any more. */
    List<Problem> unused() {
        List<Problem> unused = new ArrayList<>();
        reasons.forEach((key, reason) -> {
            if (!used.contains(key)) {
                unused.add(Problem.at(
                        reason.where(),
                        "no mutant of " + key.rule() + " survives by the change " + key.change(),
                        "take it out of the list"));
            }
        });
        return unused;
    }
}
