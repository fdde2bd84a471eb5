package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.Problem;
import org.plumbline.internal.pack.PackFolder;
import org.plumbline.io.FactFolder;
import org.plumbline.io.FindingsJson;
import org.plumbline.pack.Budget;
import org.plumbline.pack.LoadException;
import org.plumbline.pack.Pack;
import org.plumbline.rules.CorePack;
import org.plumbline.standard.StandardValues;

/** Packs that mean harm: each is refused or contained, and the core's findings are those without it. */
class HostilePacksTest {
    private static final Pattern OF_A_RULE = Pattern.compile("\"rule\": ?\"");
    private static final Path NIGHT = Path.of("../../examples/first-night");
    private static final Instant AS_OF = Instant.parse("2026-03-16T07:00:00Z");
    private static final Pack CORE = CorePack.load();
    private static final WrongPacks PACKS = new WrongPacks("hostile-packs.txt");
    private static final Facts FACTS = FactFolder.read(NIGHT.resolve("facts")).lenient();
    private static final List<String> WITHOUT = ofCore(builder().build().assess(FACTS, AS_OF));

    @TempDir
    private Path folder;

    private static Plumbline.Builder builder() {
        return Plumbline.builder(CORE).standards(StandardValues.read(NIGHT.resolve("standards.yaml")));
    }

    @Test
    void there_are_at_least_sixty_and_the_core_finds_something_to_lose() {
        assertThat(PACKS.sections).hasSizeGreaterThanOrEqualTo(60);
        assertThat(WITHOUT).hasSizeGreaterThan(100);
    }

    @TestFactory
    Stream<DynamicTest> each_is_refused_or_contained_and_the_core_finds_the_same() {
        return PACKS.sections.stream().map(section -> DynamicTest.dynamicTest(section.sentence, () -> check(section)));
    }

    private void check(WrongPacks.Section section) throws IOException {
        Path own = Files.createTempDirectory(folder, "pack");
        Path path = new HostileFiles(own).write(section);
        String found = outcome(section, path).replace(own.toString(), "…");
        if (WrongPacks.writes()) {
            PACKS.found(section, found);
        } else {
            assertThat(found).isNotBlank().isEqualTo(section.expected());
        }
    }

    private static String outcome(WrongPacks.Section section, Path path) {
        boolean checked = !section.says("unchecked");
        List<Problem> problems = checked ? Pack.check(path, CORE) : List.of();
        if (!problems.isEmpty()) {
            return inWords(problems);
        }
        try {
            Pack pack = checked ? Pack.read(path) : PackFolder.readCore(path);
            return contained(builder().localPack(pack, budget(section)).build().assess(FACTS, AS_OF));
        } catch (LoadException e) {
            return inWords(e.problems());
        }
    }

    private static String inWords(List<Problem> problems) {
        return problems.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    private static String contained(Assessment assessment) {
        assertThat(ofCore(assessment)).isEqualTo(WITHOUT);
        boolean failed = !assessment.failures().isEmpty();
        boolean makesFindings = assessment.findings().stream()
                .anyMatch(finding -> !finding.pack().startsWith("core "));
        if (failed) {
            assertThat(makesFindings)
                    .as("of a pack that failed no finding is left")
                    .isFalse();
        }
        return failed
                ? "contained: " + assessment.failures()
                : makesFindings ? "harmless: it makes findings of its own" : "harmless: it finds nothing";
    }

    /** Findings, what is coming up and measures of the core, as they are written, to the byte. */
    private static List<String> ofCore(Assessment assessment) {
        StringWriter out = new StringWriter();
        try {
            FindingsJson.write(assessment, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString()
                .lines()
                .filter(OF_A_RULE.asPredicate())
                .filter(line -> !line.contains("\"ACME-"))
                .map(line -> line.replaceFirst(",$", ""))
                .toList();
    }

    private static Budget budget(WrongPacks.Section section) {
        return section.changes.stream()
                .filter(line -> line.startsWith("budget "))
                .map(line -> line.split(" ", -1))
                .map(words -> new Budget(Long.parseLong(words[1]), Duration.parse(words[2]), Long.parseLong(words[3])))
                .findFirst()
                .orElse(Budget.DEFAULT);
    }

    @AfterAll
    static void write() {
        if (WrongPacks.writes()) {
            PACKS.write();
        }
    }
}
