package org.plumbline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plumbline.pack.Rule;

/** The page that leads to all others. */
final class RuleIndex {
    private final Map<Rule, RuleFile> rules;
    private final List<ScenarioFile> scenarios;

    /** The rules by code, each with its file. */
    RuleIndex(Map<Rule, RuleFile> rules, List<ScenarioFile> scenarios) {
        this.rules = rules;
        this.scenarios = scenarios;
    }

    String text() {
        Markdown page = new Markdown().heading(1, "The rules");
        page.paragraph("<!-- Made from the rules and their scenarios: do not edit. -->");
        page.paragraph(
                "Each rule has a page: what it judges, its file, the standards that it reads, and its scenarios.\n"
                        + "A scenario is a sentence with given facts and expected findings; together they say what the rule does.\n"
                        + "Every rule is tried in these ways, or its page says why it cannot be: "
                        + String.join(", ", Category.texts()) + ".");
        page.table(rows());
        List<List<String>> traps = traps();
        if (traps.size() > 1) {
            page.heading(2, "The traps that they are tried with");
            page.paragraph("Where systems of this kind have gone wrong before, and the rules whose scenarios try it.");
            page.table(traps);
        }
        return page.toString();
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Rule", "What it asks", "Severity", "Scenarios"));
        rules.forEach((rule, file) -> rows.add(List.of(
                link(file),
                rule.title(),
                RulePage.inWords(rule.severity()),
                scenarios.stream()
                        .filter(of -> of.rule().filter(rule.code()::equals).isPresent())
                        .map(of -> Integer.toString(of.scenarios().size()))
                        .findFirst()
                        .orElse("none"))));
        return rows;
    }

    private static String link(RuleFile file) {
        return "[" + file.code() + "](" + file.page() + ")";
    }

    private List<List<String>> traps() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Trap", "Rules"));
        for (Trap trap : Trap.values()) {
            String tried = scenarios.stream()
                    .filter(file -> file.scenarios().stream()
                            .anyMatch(scenario -> scenario.traps().contains(trap)))
                    .flatMap(file -> file.rule().stream())
                    .sorted()
                    .flatMap(code ->
                            rules.values().stream().filter(file -> file.code().equals(code)))
                    .map(RuleIndex::link)
                    .collect(Collectors.joining(", "));
            if (!tried.isEmpty()) {
                rows.add(List.of(trap.text(), tried));
            }
        }
        return rows;
    }
}
