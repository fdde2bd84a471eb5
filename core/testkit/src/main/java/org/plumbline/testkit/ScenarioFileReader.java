package org.plumbline.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plumbline.RuleCode;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.internal.yaml.YamlReader;

/** Reads a file of scenarios, and says everything that is wrong with it by line. */
final class ScenarioFileReader {
    static final Set<String> KNOWN = Set.of(
            "rule",
            "readings",
            "cannot",
            "given",
            "standards",
            "network-standards",
            "zone",
            "at",
            "complete-until",
            "scenarios");

    private final Path path;
    private final String name;
    private final Configurations configurations;
    private final Problems problems = new Problems();

    /** The name is what problems call it, with slashes. */
    ScenarioFileReader(Path path, String name, Configurations configurations) {
        this.path = path;
        this.name = name;
        this.configurations = configurations;
    }

    ScenarioFile read() {
        Optional<Yaml.Entries> root = Yaml.read(path, name, problems);
        if (root.isEmpty()) {
            return new ScenarioFile(
                    name, path, Optional.empty(), List.of(), new TreeMap<>(), List.of(), problems.all());
        }
        YamlReader reader = new YamlReader(root.get(), problems).knows(KNOWN);
        Optional<RuleCode> rule = rule(reader.text("rule"), root.get().where());
        List<String> readings = reader.texts("readings");
        NavigableMap<Category, String> cannot = cannot(reader.entries("cannot"));
        List<Scenario> scenarios = scenarios(root.get(), reader.entries("scenarios"));
        checkCannot(cannot, scenarios, root.get().where());
        return new ScenarioFile(
                name,
                path,
                rule,
                readings,
                cannot,
                scenarios,
                problems.all().stream().distinct().toList());
    }

    private Optional<RuleCode> rule(String text, String where) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            RuleCode code = RuleCode.of(text);
            String expected = code.value().toLowerCase(Locale.ROOT) + ".yaml";
            if (!path.endsWith(expected)) {
                problems.add(where, "is not the file of `" + code + "`", "`" + expected + "` as its name");
            }
            return Optional.of(code);
        } catch (IllegalArgumentException e) {
            problems.add(where, "`" + text + "` is not a rule's code", "`WF-02`");
            return Optional.empty();
        }
    }

    private NavigableMap<Category, String> cannot(Yaml.Entries entries) {
        NavigableMap<Category, String> cannot = new TreeMap<>();
        YamlReader reader = new YamlReader(entries, problems).knows(Set.copyOf(Category.texts()));
        for (Category category : Category.values()) {
            if (entries.get(category.text()).isPresent()) {
                cannot.put(category, reader.text(category.text()));
            }
        }
        return cannot;
    }

    private List<Scenario> scenarios(Yaml.Entries file, Yaml.Entries sentences) {
        List<Scenario> scenarios = new ArrayList<>();
        for (Map.Entry<String, Yaml.Value> entry : sentences.entries().entrySet()) {
            if (entry.getValue() instanceof Yaml.Entries scenario) {
                new ScenarioReader(file, scenario, configurations, problems)
                        .read(entry.getKey())
                        .ifPresent(scenarios::add);
            } else {
                problems.add(entry.getValue().where(), "must be a scenario", "`{ category: raised, expect: … }`");
            }
        }
        return scenarios;
    }

    private void checkCannot(NavigableMap<Category, String> cannot, List<Scenario> scenarios, String where) {
        for (Scenario scenario : scenarios) {
            Category.named(scenario.category())
                    .filter(cannot::containsKey)
                    .ifPresent(category -> problems.add(
                            where, "`cannot` lists `" + category.text() + "`, but a scenario is of that category"));
        }
    }
}
