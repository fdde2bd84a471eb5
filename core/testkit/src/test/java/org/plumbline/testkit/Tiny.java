package org.plumbline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.pack.Manifest;
import org.plumbline.internal.pack.PackFolder;
import org.plumbline.pack.Pack;

/** Small packs to try scenarios with, and the tests of a folder as they came out. */
final class Tiny {
    static final Path CORE_RULES = Path.of("src/test/resources/tiny-core/rules");

    /** Its rules take the place of the core's: what is missing of a feed is then said once for the feed. */
    static final Pack CORE = core();

    static final Pack LOCAL = Pack.read(Path.of("src/test/resources/tiny-local"));

    private Tiny() {}

    private static Pack core() {
        LoadedPack read = PackFolder.readCore(Path.of("src/test/resources/tiny-core"));
        Manifest manifest = new Manifest(
                read.name(),
                read.version(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("tiny"),
                List.of(),
                "tiny-core");
        return new LoadedPack(manifest, read.standards(), read.base());
    }

    static Path write(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What each test says; the empty text where it passes. */
    static Map<String, String> run(Stream<? extends DynamicNode> nodes) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        nodes.forEach(node -> run(node, outcomes));
        return outcomes;
    }

    private static void run(DynamicNode node, Map<String, String> outcomes) {
        if (node instanceof DynamicContainer container) {
            container.getChildren().forEach(child -> run(child, outcomes));
        } else {
            outcomes.put(node.getDisplayName(), message((DynamicTest) node));
        }
    }

    private static String message(DynamicTest test) {
        try {
            test.getExecutable().execute();
            return "";
        } catch (Throwable e) {
            return String.valueOf(e.getMessage());
        }
    }
}
