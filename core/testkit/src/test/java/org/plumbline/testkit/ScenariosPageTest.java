package org.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for people who write scenarios says all that can be written. */
class ScenariosPageTest {
    private static final Path PAGE = Path.of("../../docs/scenarios.md");

    @Test
    void it_names_every_word_of_a_file() throws IOException {
        Set<String> words = new TreeSet<>(ScenarioFileReader.KNOWN);
        words.addAll(ScenarioReader.KNOWN);
        Arrays.stream(Kind.values()).forEach(kind -> {
            words.add(kind.text());
            words.addAll(kind.keys());
        });

        assertThat(Files.readString(PAGE)).contains(words).contains(Category.texts());
    }

    @Test
    void it_lists_the_defaults() throws IOException {
        String table = new TreeMap<>(Defaults.OF_TYPE)
                .entrySet().stream()
                        .map(type -> "| " + type.getKey() + " | "
                                + new TreeMap<>(type.getValue())
                                        .entrySet().stream()
                                                .map(field -> "`" + field.getKey() + ": " + field.getValue() + "`")
                                                .collect(Collectors.joining(", "))
                                + " |")
                        .collect(Collectors.joining("\n"));

        assertThat(Files.readString(PAGE)).contains(table);
    }
}
