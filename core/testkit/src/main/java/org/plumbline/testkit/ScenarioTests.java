package org.plumbline.testkit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.plumbline.Problem;
import org.plumbline.RuleCode;
import org.plumbline.pack.Pack;
import org.plumbline.pack.Rule;

/** Scenarios as tests of JUnit. */
final class ScenarioTests {
    private final Pack pack;
    private final List<ScenarioFile> files;

    private ScenarioTests(Pack pack, List<ScenarioFile> files) {
        this.pack = pack;
        this.files = files;
    }

    static Stream<DynamicNode> of(Pack pack, Path folder, List<ScenarioFile> files) {
        ScenarioTests tests = new ScenarioTests(pack, files);
        Stream<DynamicNode> all =
                Stream.of(dynamicTest("each rule has one file of scenarios", folder.toUri(), tests::checkRules));
        return Stream.concat(all, files.stream().map(tests::container));
    }

    private void checkRules() {
        Set<RuleCode> missing = codes();
        List<Problem> problems = new ArrayList<>();
        for (ScenarioFile file : files) {
            file.rule().filter(rule -> !missing.remove(rule)).ifPresent(rule -> problems.add(superfluous(file, rule)));
        }
        missing.forEach(rule -> problems.add(Problem.at(
                rule.toString(), "has no scenarios", "a file `" + rule.value().toLowerCase(Locale.ROOT) + ".yaml`")));
        Failures.failIfAny(problems);
    }

    private Set<RuleCode> codes() {
        return pack.rules().stream().map(Rule::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private Problem superfluous(ScenarioFile file, RuleCode rule) {
        return codes().contains(rule)
                ? Problem.at(file.name(), "`" + rule + "` has another file of scenarios", "one of the two")
                : Problem.at(
                        file.name(),
                        "the pack `" + pack.name() + "` has no rule `" + rule + "`",
                        ExpectationReader.maybe(
                                rule.value(),
                                codes().stream().map(RuleCode::value).toList()));
    }

    private DynamicNode container(ScenarioFile file) {
        URI source = file.path().toUri();
        if (!file.problems().isEmpty()) {
            return dynamicTest(file.name() + " can be read", source, () -> Failures.failIfAny(file.problems()));
        }
        Stream<DynamicTest> whole = Stream.of(dynamicTest(
                "each category has a scenario, or a reason why it cannot have one",
                source,
                () -> Failures.failIfAny(categories(file))));
        Stream<DynamicTest> each = file.scenarios().stream().map(scenario -> test(scenario, file));
        return dynamicContainer(title(file), source, Stream.concat(whole, each));
    }

    private String title(ScenarioFile file) {
        return pack.rules().stream()
                .filter(rule -> file.rule().filter(rule.code()::equals).isPresent())
                .map(rule -> rule.code() + " " + rule.title())
                .findFirst()
                .orElse(file.name());
    }

    private static DynamicTest test(Scenario scenario, ScenarioFile file) {
        String line = scenario.where().substring(scenario.where().lastIndexOf(':') + 1);
        URI source = URI.create(file.path().toUri() + "?line=" + line);
        RuleCode rule = file.rule().orElseThrow();
        return dynamicTest(scenario.title(), source, () -> Comparison.run(scenario, rule));
    }

    private static List<Problem> categories(ScenarioFile file) {
        Set<String> there = file.scenarios().stream().map(Scenario::category).collect(Collectors.toSet());
        List<Problem> problems = new ArrayList<>();
        for (Category category : Category.values()) {
            if (!there.contains(category.text()) && !file.cannot().containsKey(category)) {
                problems.add(Problem.at(
                        file.name(),
                        "no scenario is of the category `" + category.text() + "`",
                        "a reason under `cannot`"));
            }
        }
        return problems;
    }
}
