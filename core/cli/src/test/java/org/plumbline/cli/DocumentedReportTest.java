package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The blocks of output in the documentation are what is printed. {@code -Dplumbline.write=true} writes them first. */
class DocumentedReportTest {
    /** The example that the documentation shows. */
    private static final Path EXAMPLE = Path.of("..", "..", "examples", "first-night");

    private static final String AS_OF = "2026-03-16T07:00:00Z";
    private static final Path DOCS = Path.of("..", "..", "docs");

    @ParameterizedTest
    @ValueSource(strings = {"reading-the-report.md", "getting-started.md"})
    void aPageShowsWhatIsPrinted(String name) throws IOException {
        Path file = DOCS.resolve(name);
        String page = Files.readString(file).replace("\r\n", "\n");
        String renewed = PrintedBlocks.renewed(page, DocumentedReportTest::report);
        if (Boolean.getBoolean("plumbline.write")) {
            Files.writeString(file, renewed);
            page = renewed;
        }

        assertThat(PrintedBlocks.count(page)).isPositive();
        assertThat(page)
                .as("%s; maybe run this test with -Dplumbline.write=true", name)
                .isEqualTo(renewed);
    }

    @Test
    void thePageOnProposalsShowsWhatIsPrinted() throws IOException {
        Path file = DOCS.resolve("what-if.md");
        String page = Files.readString(file).replace("\r\n", "\n");
        String renewed = PrintedBlocks.renewed(page, DocumentedReportTest::whatIf);
        if (Boolean.getBoolean("plumbline.write")) {
            Files.writeString(file, renewed);
            page = renewed;
        }

        assertThat(PrintedBlocks.count(page)).isPositive();
        assertThat(page).as("maybe run this test with -Dplumbline.write=true").isEqualTo(renewed);
    }

    private static String whatIf(List<String> options) {
        List<Object> call = new ArrayList<>(List.of("what-if", EXAMPLE.resolve("facts"), "--as-of", AS_OF));
        call.addAll(List.of("--standards", EXAMPLE.resolve("standards.yaml")));
        call.addAll(List.of("--proposed-standards", EXAMPLE.resolve("proposed-standards.yaml")));
        call.addAll(options);
        return Run.of(call.toArray()).out();
    }

    @Test
    void theFirstScreenOfTheExampleFitsEightyByTwentyFour() {
        assertThat(report(List.of("--summary", "--width", "80")).lines())
                .hasSizeLessThan(24)
                .allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "80", "100", "140"})
    void noLineOfTheExampleIsWiderThanAsked(String width) {
        assertThat(report(List.of("--width", width)).lines())
                .allMatch(line -> line.length() <= Integer.parseInt(width));
    }

    private static String report(List<String> options) {
        List<Object> call = new ArrayList<>(List.of("assess", EXAMPLE.resolve("facts"), "--as-of", AS_OF));
        call.addAll(List.of("--standards", EXAMPLE.resolve("standards.yaml")));
        call.addAll(options);
        return Run.of(call.toArray()).out();
    }
}
