package org.plumbline.testkit;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.Action;
import org.plumbline.Severity;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.pack.Rule;
import org.plumbline.standard.Standard;
import org.plumbline.standard.Standards;

/** The page of one rule: what it says of itself, its file, its standards, and its scenarios as its specification. */
final class RulePage {
    private final RuleInfo info;
    private final Rule rule;
    private final RuleFile file;
    private final Optional<ScenarioFile> scenarios;
    private final Standards standards;

    RulePage(RuleInfo info, RuleFile file, Optional<ScenarioFile> scenarios, Standards standards) {
        this.info = info;
        this.rule = info.rule();
        this.file = file;
        this.scenarios = scenarios;
        this.standards = standards;
    }

    /** The page, for a place below the folder of all pages. */
    String text(Path folder) {
        Markdown page = new Markdown().heading(1, rule.code() + ": " + rule.title());
        page.paragraph("<!-- Made from the rule's file, its standards and its scenarios: do not edit. -->");
        page.list(head());
        Path from = folder.resolve(file.group()).toAbsolutePath().normalize();
        String link = from.relativize(file.path().toAbsolutePath().normalize())
                .toString()
                .replace('\\', '/');
        page.heading(2, "The rule").paragraph("[" + file.path().getFileName() + "](" + link + ")");
        page.code("drl", file.text());
        addStandards(page);
        scenarios.ifPresent(found -> addReadings(page, found));
        scenarios.ifPresent(found -> addSpecification(page, found));
        return page.toString();
    }

    private List<String> head() {
        List<String> head = new ArrayList<>();
        head.add("Severity: " + severity() + ".");
        head.add("Subject: " + inWords(info.about()) + ".");
        head.add("Shape: " + rule.shape() + ".");
        if (!rule.feeds().isEmpty()) {
            head.add("Reads these feeds; absence is evidence only where they are complete: " + codes(rule.feeds())
                    + ".");
        }
        if (!rule.guards().isEmpty()) {
            head.add("Guards, when it is asked ahead: "
                    + codes(rule.guards().stream().map(Action::code).toList()) + ".");
        }
        head.add("Source: " + rule.source() + ".");
        scenarios.ifPresent(found -> head.add("Can answer: " + answers(found) + "."));
        return head;
    }

    private String severity() {
        return inWords(rule.severity())
                + switch (rule.severity()) {
                    case CRITICAL -> " (somebody may come to harm now); no breach can be waived";
                    case HIGH -> " (a control has lapsed)";
                    case MEDIUM -> " (assurance is weak)";
                    case LOW -> " (a document is behind)";
                };
    }

    static String inWords(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String inWords(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** As its scenarios show. */
    private static String answers(ScenarioFile file) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        file.scenarios().forEach(scenario -> scenario.expected().forEach(line -> kinds.add(line.kind())));
        return kinds.stream()
                .filter(kind -> kind != Kind.FEED_MISSING)
                .map(kind -> kind.text().replace('-', ' '))
                .collect(Collectors.joining(", "));
    }

    private static String codes(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private void addStandards(Markdown page) {
        page.heading(2, "Its standards");
        if (rule.standards().isEmpty()) {
            page.paragraph("It reads none.");
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Standard", "What it is", "Unit", "Class", "Value", "Source"));
        rule.standards().forEach(id -> standards.find(id).ifPresent(standard -> rows.add(row(standard))));
        page.table(rows);
    }

    private static List<String> row(Standard standard) {
        List<String> values = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        standard.values().forEach((since, authority) -> {
            String from = since.equals(LocalDate.MIN) ? "" : " since " + since;
            values.add("`" + authority.value() + "`" + from);
            sources.add(authority.source());
        });
        String options = standard.options().isEmpty() ? "" : ": " + codes(standard.options());
        return List.of(
                "`" + standard.id() + "`",
                standard.title(),
                inWords(standard.unit()) + options,
                inWords(standard.element()) + stricter(standard),
                values.isEmpty() ? "*not configured* until the provider sets it" : String.join(", ", values),
                sources.isEmpty() ? "left open" : String.join("; ", sources));
    }

    private static String stricter(Standard standard) {
        return standard.stricter() == Standard.Stricter.NEITHER ? "" : "; stricter: " + inWords(standard.stricter());
    }

    private static void addReadings(Markdown page, ScenarioFile file) {
        if (!file.readings().isEmpty()) {
            page.heading(2, "How what its source leaves open is read").list(file.readings());
        }
    }

    private static void addSpecification(Markdown page, ScenarioFile file) {
        page.heading(2, "What it does");
        page.paragraph("Each sentence is a scenario, and runs as a test. In brackets: the traps that it tries.");
        for (Category category : Category.values()) {
            addCategory(page, file, category.text());
            Optional.ofNullable(file.cannot().get(category))
                    .ifPresent(reason -> page.heading(3, category.text()).paragraph("It cannot be. " + reason));
        }
        Set<String> others = new TreeSet<>();
        file.scenarios().forEach(scenario -> others.add(scenario.category()));
        Category.texts().forEach(others::remove);
        others.forEach(other -> addCategory(page, file, other));
    }

    private static void addCategory(Markdown page, ScenarioFile file, String category) {
        List<String> sentences = file.scenarios().stream()
                .filter(scenario -> scenario.category().equals(category))
                .map(Scenario::title)
                .toList();
        if (!sentences.isEmpty()) {
            page.heading(3, category).list(sentences);
        }
    }
}
