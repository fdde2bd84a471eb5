package org.plumbline.internal.standard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.Problem;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.pack.LoadException;

/** Standards as a pack, a network and providers write them, and what is said of them. */
final class Written {
    static final String DECLARED = """
            intake.within:
              title: Time allowed for the intake
              unit: elapsed-time
              element: core
              stricter: lower
              values:
                always: { value: PT48H, source: the model }
            supervision.interval:
              title: From one session to the next
              unit: dates
              element: core
              stricter: lower
              values: {}
            look.back:
              title: How long it is still reported
              unit: elapsed-time
              element: adaptable
              stricter: higher
              values:
                always: { value: PT840H, source: the engine }
            record.holds:
              title: What the record holds
              unit: parts
              element: core
              stricter: more-parts
              values:
                always: { value: [reason, outcome], source: the model }
            clock.starts:
              title: What starts the clock
              unit: choice
              element: core
              stricter: neither
              options: [received, sent]
              values:
                always: { value: received, source: the model }
            """;

    private final Path folder;
    private final Problems problems = new Problems();
    private final Layers layers;

    private Written(Path folder, String declared) {
        this.folder = folder;
        this.layers = new Layers(problems).declare(declarations(declared, problems));
    }

    /** Over the standards above. */
    static Written in(Path folder) {
        return new Written(folder, DECLARED);
    }

    static Written in(Path folder, String declared) {
        return new Written(folder, declared);
    }

    static List<Declared> declarations(String yaml, Problems problems) {
        return Yaml.parse(yaml, "standards.yaml", problems)
                .map(root -> StandardsFile.declarations(root, problems))
                .orElse(List.of());
    }

    /** What is said of declarations, each problem as it is printed. */
    static List<String> saidOfDeclarations(String yaml) {
        Problems problems = new Problems();
        declarations(yaml, problems);
        return inWords(problems.all());
    }

    /** What is said of a file of values, by itself. */
    static List<String> saidOf(Path folder, String yaml) {
        try {
            StandardsFile.values(file(folder, "acme.yaml", yaml));
            return List.of();
        } catch (LoadException e) {
            return inWords(e.problems());
        }
    }

    /** What is said of a file of adaptations, by itself. */
    static List<String> saidOfAdaptations(Path folder, String yaml) {
        try {
            AdaptationsFile.read(file(folder, "adaptations.yaml", yaml));
            return List.of();
        } catch (LoadException e) {
            return inWords(e.problems());
        }
    }

    static Path file(Path folder, String name, String yaml) {
        try {
            return Files.write(folder.resolve(name), yaml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> inWords(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    Written network(String yaml) {
        layers.network(StandardsFile.values(file(folder, "network.yaml", yaml)));
        return this;
    }

    Written provider(String yaml) {
        layers.provider(StandardsFile.values(file(folder, "acme.yaml", yaml)));
        return this;
    }

    Written adaptations(String yaml) {
        layers.adaptations(AdaptationsFile.read(file(folder, "adaptations.yaml", yaml)));
        return this;
    }

    Written declare(String yaml) {
        layers.declare(declarations(yaml, problems));
        return this;
    }

    /** In force, if nothing is wrong. */
    StandardsInForce inForce() {
        StandardsInForce inForce = layers.inForce();
        problems.throwIfAny();
        return inForce;
    }

    /** What is wrong once all layers lie over each other. */
    List<String> said() {
        layers.inForce();
        return inWords(problems.all());
    }
}
