package org.plumbline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.plumbline.Plumbline;
import org.plumbline.RuleCode;
import org.plumbline.pack.Pack;

/**
 * The scenarios of a pack: a folder with one YAML file for each rule, at any depth, named by the rule's code
 * ({@code workflow/wf-03.yaml}). For a {@code @TestFactory}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> rules() {
 *     return Scenarios.of(CorePack.load(), Path.of("src/test/resources/scenarios")).tests();
 * }
 * }</pre>
 */
public final class Scenarios {
    private final Path folder;
    private final Pack verified;
    private final Configurations configurations;
    private final List<ScenarioFile> files;

    private Scenarios(Pack core, Optional<Pack> local, Path folder) {
        this.folder = folder;
        this.verified = local.orElse(core);
        this.configurations = new Configurations(core, local);
        this.files = read(folder, configurations);
    }

    /**
     * The scenarios of the core pack.
     *
     * @param core the core pack, each rule of which has to have its scenarios
     * @param folder where the files are
     * @return the scenarios, read; what is wrong with them fails as a test
     */
    public static Scenarios of(Pack core, Path folder) {
        return new Scenarios(core, Optional.empty(), folder);
    }

    /**
     * The scenarios of an organisation's own pack.
     *
     * @param core the core pack, which judges beside it
     * @param local the organisation's pack, each rule of which has to have its scenarios
     * @param folder where the files are
     * @return the scenarios, read; what is wrong with them fails as a test
     */
    public static Scenarios of(Pack core, Pack local, Path folder) {
        return new Scenarios(core, Optional.of(local), folder);
    }

    private static List<ScenarioFile> read(Path folder, Configurations configurations) {
        List<ScenarioFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                files.add(new ScenarioFileReader(path, name, configurations).read());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /**
     * Each scenario as a test of its own, whose source is its line; and what has to be true of the files: each rule has
     * one, each is of a rule, and has a scenario of each category or says why it cannot.
     *
     * @return the tests, by file
     */
    public Stream<DynamicNode> tests() {
        return ScenarioTests.of(verified, folder, files);
    }

    /** The scenarios of a rule; empty if it has none that can be used. */
    Optional<ScenarioFile> of(RuleCode rule) {
        return files.stream()
                .filter(file ->
                        file.rule().equals(Optional.of(rule)) && file.problems().isEmpty())
                .findFirst();
    }

    /** The scenarios of a file as far as they can be read where one standard is off. */
    List<Scenario> with(StandardOff off, ScenarioFile file) {
        return new ScenarioFileReader(file.path(), file.name(), configurations.with(off))
                .read()
                .scenarios();
    }

    List<ScenarioFile> files() {
        return files;
    }

    /** The pack whose rules the scenarios are about. */
    Pack verified() {
        return verified;
    }

    /** The packs with the values that they ship. */
    Plumbline shipped() {
        return configurations.shipped();
    }
}
