package org.plumbline.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.internal.Problems;

class YamlTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Yaml.Entries parsed(String yaml) {
        Optional<Yaml.Entries> root = Yaml.parse(yaml, "x.yaml", problems);
        assertThat(problems.all()).isEmpty();
        return root.orElseThrow();
    }

    private List<String> said(String yaml) {
        Yaml.parse(yaml, "x.yaml", problems);
        return problems.all().stream().map(Object::toString).toList();
    }

    private static Yaml.Value value(Yaml.Entries root, String name) {
        return root.get(name).orElseThrow();
    }

    @Test
    void every_value_knows_its_line() {
        Yaml.Entries root = parsed("a: 1\nb:\n  - x\n  - y\nc:\n\n  d: 2\n");

        assertThat(value(root, "a")).isEqualTo(new Yaml.Text("x.yaml:1", "1"));
        assertThat(value(root, "b"))
                .isEqualTo(new Yaml.Items(
                        "x.yaml:3", List.of(new Yaml.Text("x.yaml:3", "x"), new Yaml.Text("x.yaml:4", "y"))));
        assertThat(value(root, "c").where()).isEqualTo("x.yaml:7");
        assertThat(root.get("e")).isEmpty();
    }

    @Test
    void a_map_keeps_the_order_of_the_file() {
        assertThat(parsed("z: 1\na: 2\nm: 3\n").entries().keySet()).containsExactly("z", "a", "m");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "2026-03-02; 2026-03-02",
                "010; 010",
                "1_000; 1_000",
                "no; no",
                "0.10; 0.10",
                "'null'; null",
                "\"~\"; ~",
                "!!int 7; 7"
            })
    void a_text_is_as_it_is_written_whatever_yaml_makes_of_it(String written, String text) {
        assertThat(value(parsed("a: " + written), "a")).isEqualTo(new Yaml.Text("x.yaml:1", text));
    }

    @Test
    void nothing_null_and_a_tilde_are_the_empty_text() {
        for (String nothing : List.of("", "null", "~", "''")) {
            assertThat(value(parsed("a: " + nothing), "a")).isEqualTo(new Yaml.Text("x.yaml:1", ""));
        }
    }

    @Test
    void an_empty_file_is_an_empty_map() {
        assertThat(parsed("").entries()).isEmpty();
        assertThat(parsed("# only a comment\n").entries()).isEmpty();
    }

    @Test
    void a_root_that_is_no_map_is_said() {
        assertThat(said("- a\n- b")).containsExactly("x.yaml:1: must be a map of names to values");
    }

    @Test
    void a_name_that_stands_twice_is_said_at_its_second_place_at_any_depth() {
        assertThat(said("a: 1\nb:\n  c: 1\n  d: 2\n  c: 3\n")).containsExactly("x.yaml:5: `c` stands here twice");
    }

    @Test
    void a_name_that_is_not_a_text_is_said() {
        assertThat(said("? [a, b]\n: 1\nc: 2")).containsExactly("x.yaml:1: a name must be a text");
    }

    @Test
    void an_anchor_is_said_on_whatever_it_stands() {
        assertThat(said("a: &x 1\nb: &y [1]\nc: &z { d: 1 }"))
                .containsExactly(
                        "x.yaml:1: uses the anchor `x`\n  Maybe write the value out",
                        "x.yaml:2: uses the anchor `y`\n  Maybe write the value out",
                        "x.yaml:3: uses the anchor `z`\n  Maybe write the value out");
    }

    @Test
    void an_alias_of_a_list_is_refused_before_it_can_grow() {
        assertThat(said("a: &x [1, 2]\nb: [*x, *x]")).isNotEmpty().allMatch(said -> said.startsWith("x.yaml"));
    }

    @Test
    void what_is_not_yaml_is_said_with_its_line() {
        assertThat(said("a: 1\nb: [1, 2\nc: 3"))
                .singleElement()
                .asString()
                .startsWith("x.yaml:3: is not YAML: ")
                .contains("expected ',' or ']'");
    }

    @Test
    void a_second_document_in_a_file_is_said() {
        assertThat(said("a: 1\n---\nb: 2"))
                .containsExactly(
                        "x.yaml:2: is not YAML: expected a single document in the stream but found another document");
    }

    @Test
    void a_tab_as_indentation_is_said_with_its_line() {
        assertThat(said("a:\n\tb: 1")).singleElement().asString().startsWith("x.yaml:2: is not YAML: ");
    }

    @Test
    void twenty_levels_are_read_and_the_next_one_is_said() {
        assertThat(Yaml.parse(nested(20), "x.yaml", problems)).isPresent();
        assertThat(problems.all()).isEmpty();
        assertThat(said(nested(21))).containsExactly("x.yaml:1: is nested more than 20 deep");
    }

    private static String nested(int levels) {
        return "{ a: ".repeat(levels) + "x" + " }".repeat(levels);
    }

    @Test
    void a_file_is_read_as_utf_8_and_nothing_else() throws IOException {
        Path file = Files.write(folder.resolve("x.yaml"), "a: Łódź".getBytes(StandardCharsets.UTF_8));
        Path wrong = Files.write(folder.resolve("y.yaml"), "a: é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(value(Yaml.read(file, "x.yaml", problems).orElseThrow(), "a"))
                .isEqualTo(new Yaml.Text("x.yaml:1", "Łódź"));
        assertThat(Yaml.read(wrong, "y.yaml", problems)).isEmpty();
        assertThat(problems.all()).hasToString("[y.yaml: is not UTF-8\n  Maybe save it as UTF-8]");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_name() {
        assertThat(parsed("\uFEFFa: 1").entries().keySet()).containsExactly("a");
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertThat(Yaml.read(folder.resolve("none.yaml"), "none.yaml", problems))
                .isEmpty();
        assertThat(problems.all()).singleElement().asString().startsWith("none.yaml: cannot be read: ");
    }

    @Test
    void an_escape_that_stands_for_no_character_is_said_and_is_no_crash() {
        assertThat(said("a: 1\nb: \"\\UFFFFFFFF\""))
                .singleElement()
                .asString()
                .startsWith("x.yaml:")
                .contains(": is not YAML: ");
    }

    @Test
    void a_character_that_yaml_does_not_know_is_said_with_its_line() {
        assertThat(parsed("a: \uD83D\uDE00").entries()).hasSize(1);
        assertThat(said("a: 1\r\nb: \u0007")).containsExactly("x.yaml:2: is not YAML: it holds the character U+0007");
    }

    @Test
    void a_hundred_thousand_levels_are_no_crash_and_take_no_time() {
        assertThat(said("a: " + "[".repeat(100_000))).containsExactly("x.yaml:1: is nested more than 20 deep");
    }

    @Test
    void a_file_of_a_megabyte_is_read_and_a_larger_one_said() {
        String largest = "a: 1\n#" + "x".repeat((1 << 20) - 6);

        assertThat(parsed(largest).entries()).hasSize(1);
        assertThat(said(largest + "x"))
                .containsExactly("x.yaml: is larger than 1 MB, which no file of this kind is\n"
                        + "  Maybe another file was meant");
    }

    @Test
    void an_alias_is_said_wherever_it_stands() {
        assertThat(said("a: [*x, 1]\n")).containsExactly("x.yaml:1: uses the alias `x`\n  Maybe write the value out");
    }
}
