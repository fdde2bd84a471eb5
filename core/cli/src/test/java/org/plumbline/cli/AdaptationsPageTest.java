package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The adaptation and the waiver of the page do in the example what the page says. {@code -Dplumbline.write=true} writes that. */
class AdaptationsPageTest {
    private static final Path EXAMPLE = Path.of("..", "..", "examples", "first-night");
    private static final Path PAGE = Path.of("..", "..", "docs", "adaptations.md");
    private static final Path STANDARDS = EXAMPLE.resolve("standards.yaml");
    private static final String AS_OF = "2026-03-16T07:00:00Z";

    @TempDir
    private Path folder;

    private String page = "";
    private Path adaptations = Path.of("");

    @BeforeEach
    void write() throws IOException {
        page = Files.readString(PAGE).replace("\r\n", "\n");
        adaptations = Files.writeString(folder.resolve("adaptations.yaml"), block("```yaml\n"));
        Path facts = Files.createDirectory(folder.resolve("facts"));
        try (Stream<Path> files = Files.list(EXAMPLE.resolve("facts"))) {
            for (Path file : files.toList()) {
                Files.copy(file, facts.resolve(file.getFileName()));
            }
        }
        Files.writeString(facts.resolve("waivers.csv"), block("```csv\n"));
    }

    private String block(String begin) {
        Matcher block = Pattern.compile(Pattern.quote(begin) + "(.*?)```", Pattern.DOTALL)
                .matcher(page);
        assertThat(block.find()).as(begin).isTrue();
        return block.group(1);
    }

    @Test
    void they_do_what_the_page_shows() throws IOException {
        String renewed = PrintedBlocks.renewed(page, this::printed);
        if (Boolean.getBoolean("plumbline.write")) {
            Files.writeString(PAGE, renewed);
            page = renewed;
        }

        assertThat(PrintedBlocks.count(page)).isEqualTo(2);
        assertThat(page).as("maybe run this test with -Dplumbline.write=true").isEqualTo(renewed);
    }

    /** Of what a command prints, from the first line with a text to the next empty one. */
    private String printed(List<String> call) {
        Run run = call.get(0).equals("standards") ? standards() : assess();
        assertThat(run.err()).isEmpty();
        StringBuilder shown = new StringBuilder();
        for (String line : run.out().lines().toList()) {
            boolean begins = line.startsWith(call.get(1));
            if (begins || shown.length() > 0) {
                if (line.isEmpty()) {
                    break;
                }
                shown.append(line).append('\n');
            }
        }
        assertThat(shown).as("%s", call).isNotEmpty();
        return shown.toString();
    }

    private Run standards() {
        return Run.of(
                "standards",
                "--site",
                "north",
                "--partner",
                "acorn",
                "--at",
                "2026-03-16",
                "--standards",
                STANDARDS,
                "--adaptations",
                adaptations);
    }

    private Run assess() {
        return Run.of(
                "assess",
                folder.resolve("facts"),
                "--as-of",
                AS_OF,
                "--standards",
                STANDARDS,
                "--adaptations",
                adaptations,
                "--width",
                "100");
    }

    @Test
    void what_is_waived_is_counted_apart_and_breaches_nothing() {
        assertThat(assess().out()).contains("1 waived");
    }
}
