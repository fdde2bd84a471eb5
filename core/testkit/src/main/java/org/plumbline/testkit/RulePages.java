package org.plumbline.testkit;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.opentest4j.AssertionFailedError;
import org.plumbline.Problem;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.pack.Rule;

/**
 * A page in Markdown for each rule of a pack, made from the rule's file, its standards and its scenarios, and one page that
 * leads to them ({@code README.md}). For a {@code @TestFactory}: it fails where a page is not up to date, and with the
 * system property {@code plumbline.write} set to {@code true} it writes the pages first.
 */
public final class RulePages {
    private static final String WRITE = "plumbline.write";

    private final Path folder;
    private final Map<String, String> pages = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private RulePages(Scenarios scenarios, Path rules, Path folder) {
        this.folder = folder;
        Map<Rule, RuleFile> files = new LinkedHashMap<>();
        for (RuleInfo info : ((LoadedPack) scenarios.verified()).base().rules()) {
            Optional<RuleFile> file = RuleFile.of(info.rule().code(), rules);
            file.ifPresentOrElse(
                    found -> {
                        files.put(info.rule(), found);
                        pages.put(found.page(), page(info, found, scenarios).text(folder));
                    },
                    () -> problems.add(withoutFile(info.rule())));
        }
        pages.put("README.md", new RuleIndex(files, scenarios.files()).text());
    }

    /**
     * The pages of the pack whose scenarios these are.
     *
     * @param scenarios the scenarios
     * @param rules the folder of the rule files, each of whose names begins with the code: {@code wf-03-….drl}
     * @param pages the folder of the pages
     * @return the pages as they have to be
     */
    public static RulePages of(Scenarios scenarios, Path rules, Path pages) {
        return new RulePages(scenarios, rules, pages);
    }

    private static RulePage page(RuleInfo info, RuleFile file, Scenarios scenarios) {
        Optional<ScenarioFile> own = scenarios.files().stream()
                .filter(of -> of.rule().filter(info.rule().code()::equals).isPresent())
                .findFirst();
        return new RulePage(info, file, own, scenarios.shipped().standards());
    }

    private static Problem withoutFile(Rule rule) {
        String start = rule.code().value().toLowerCase(Locale.ROOT);
        return Problem.at(rule.code().toString(), "no rule file's name begins with its code", "`" + start + "-….drl`");
    }

    /**
     * One test for each page, and one that there is no page without a rule.
     *
     * @return the tests
     */
    public Stream<DynamicNode> tests() {
        if (Boolean.getBoolean(WRITE)) {
            write();
        }
        Stream<DynamicNode> whole =
                Stream.of(dynamicTest("each rule has a page, and each page a rule", folder.toUri(), this::checkNames));
        return Stream.concat(
                whole,
                pages.keySet().stream()
                        .map(name -> dynamicTest(
                                name + " is up to date", folder.resolve(name).toUri(), () -> check(name))));
    }

    private void write() {
        try {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Path file = folder.resolve(page.getKey());
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, page.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkNames() throws IOException {
        List<Problem> wrong = new ArrayList<>(problems);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                        .filter(name -> !pages.containsKey(name))
                        .sorted()
                        .forEach(name -> wrong.add(Problem.at(name, "is the page of no rule", "delete it")));
            }
        }
        Failures.failIfAny(wrong);
    }

    private void check(String name) throws IOException {
        Path file = folder.resolve(name);
        String expected = pages.getOrDefault(name, "");
        String found = Files.isRegularFile(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        if (!found.equals(expected)) {
            Problem stale = Problem.at(
                    file.toString(), "is not up to date", "run this test with `-D" + WRITE + "=true`, which writes it");
            throw new AssertionFailedError(stale.toString(), expected, found);
        }
    }
}
