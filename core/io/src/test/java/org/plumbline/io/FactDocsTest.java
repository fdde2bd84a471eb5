package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.fact.FactType;

/** The pages about facts and their schemas. With {@code -Dplumbline.write=true} they are written first. */
class FactDocsTest {
    private static final Path DOCS = Path.of("../../docs");
    private static final String SCHEMAS = "schema/facts/";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    static Stream<FactType> types() {
        return FactType.all().stream();
    }

    @TestFactory
    Stream<DynamicTest> every_page_and_schema_is_up_to_date() throws IOException {
        Map<String, String> pages = pages();
        if (Boolean.getBoolean("plumbline.write")) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Files.createDirectories(
                        DOCS.resolve(page.getKey()).toAbsolutePath().getParent());
                Files.writeString(DOCS.resolve(page.getKey()), page.getValue());
            }
        }
        return Stream.concat(
                Stream.of(dynamicTest("each schema belongs to a type", () -> checkNames(pages.keySet()))),
                pages.entrySet().stream()
                        .map(page -> dynamicTest(
                                page.getKey() + " is up to date", () -> check(page.getKey(), page.getValue()))));
    }

    private static void checkNames(Set<String> names) throws IOException {
        try (Stream<Path> files = Files.list(DOCS.resolve(SCHEMAS))) {
            assertThat(files.map(file -> SCHEMAS + file.getFileName())).allMatch(names::contains);
        }
    }

    private static void check(String name, String expected) throws IOException {
        Path file = DOCS.resolve(name);
        String found = Files.isRegularFile(file) ? Files.readString(file).replace("\r\n", "\n") : "";
        assertThat(found)
                .as("%s is not up to date: run this test with `-Dplumbline.write=true`, which writes it", file)
                .isEqualTo(expected);
    }

    private static Map<String, String> pages() throws IOException {
        var pages = new TreeMap<String, String>();
        pages.put("facts.md", FactsPage.text());
        pages.put(SCHEMAS + "README.md", index());
        for (FactType type : FactType.all()) {
            pages.put(SCHEMAS + type.name() + ".schema.json", schema(type));
        }
        return pages;
    }

    private static String index() {
        return "# Schemas of the facts\n\n" + FactsPage.MADE
                + "\nA JSON Schema (2020-12) for a row of each type, as a line of its `.jsonl` file has it. What passes is read without"
                + " a problem, as long as its dates exist, its zone too, and no end comes before its start.\n"
                + "The reader also takes spaces around a value, an empty text for what is missing, `yes` for `true`, a number in"
                + " quotes and `a|b` for a set; it keeps a row with a field that nobody knows, and says so.\n\n"
                + "| Type | Files | Schema |\n|---|---|---|\n"
                + types().map(FactDocsTest::line).collect(Collectors.joining());
    }

    private static String line(FactType type) {
        String schema = type.name() + ".schema.json";
        return "| [" + type.name() + "](../../facts.md#" + type.name() + ") | `" + type.plural() + ".jsonl`, `"
                + type.plural() + ".csv` | [" + schema + "](" + schema + ") |\n";
    }

    private static String schema(FactType type) throws JsonProcessingException {
        var printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        return JSON.writer(printer).writeValueAsString(FactSchema.of(type)) + "\n";
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_example_of_a_type_is_read_without_a_problem_and_says_the_same_in_both_formats(FactType type)
            throws IOException {
        Map<String, Object> row = ExampleRow.of(type);
        Recorder json = read(type, ".jsonl", ExampleRow.json(row) + "\n");
        Recorder csv = read(type, ".csv", ExampleRow.header(type) + "\n" + ExampleRow.csv(row) + "\n");

        assertThat(json.problems()).isEmpty();
        assertThat(csv.problems()).isEmpty();
        assertThat(json.kept).hasSize(1).isEqualTo(csv.kept);
        String text = type.text(json.kept.get(0));
        assertThat(type.fields()).allMatch(field -> text.contains(" " + field.name() + "="));
    }

    private Recorder read(FactType type, String ending, String text) throws IOException {
        Path path = Files.writeString(folder.resolve(type.plural() + ending), text);
        var facts = new Recorder();
        new FactFile(type, ending.equals(".csv"), path.getFileName().toString(), facts).read(path);
        return facts;
    }
}
