package org.plumbline.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.internal.Problems;

class YamlReaderTest {
    private final Problems problems = new Problems();

    private YamlReader reader(String yaml) {
        return new YamlReader(Yaml.parse(yaml, "x.yaml", problems).orElseThrow(), problems);
    }

    private List<String> said() {
        return problems.all().stream().map(Object::toString).toList();
    }

    @Test
    void names_that_are_known_are_passed_and_another_is_said_with_the_nearest() {
        reader("title: a\nvalus: b").knows(Set.of("title", "values"));

        assertThat(said()).containsExactly("x.yaml:2: `valus` is not known here\n  Maybe `values`");
    }

    @Test
    void a_name_like_no_other_is_said_with_all_that_are_known_in_order() {
        reader("colour: a").knows(Set.of("values", "title"));

        assertThat(said()).containsExactly("x.yaml:1: `colour` is not known here\n  Maybe one of `title`, `values`");
    }

    @Test
    void a_text_is_given_and_one_that_is_missing_or_empty_is_said() {
        YamlReader reader = reader("title: a\nempty:\nnone: ''");

        assertThat(reader.text("title")).isEqualTo("a");
        assertThat(reader.text("empty")).isEmpty();
        assertThat(reader.text("none")).isEmpty();
        assertThat(reader.text("other")).isEmpty();
        assertThat(said())
                .containsExactly(
                        "x.yaml:1: `empty` is missing", "x.yaml:1: `none` is missing", "x.yaml:1: `other` is missing");
    }

    @Test
    void an_optional_text_may_be_missing_but_not_be_something_else() {
        YamlReader reader = reader("title: [a]\nempty:");

        assertThat(reader.optionalText("other")).isEmpty();
        assertThat(reader.optionalText("empty")).isEmpty();
        assertThat(said()).isEmpty();
        assertThat(reader.optionalText("title")).isEmpty();
        assertThat(said()).containsExactly("x.yaml:1: `title` must be a text");
    }

    @Test
    void a_list_of_texts_may_be_written_as_one_text_and_be_empty() {
        YamlReader reader = reader("many: [a, b]\none: a\nnone: []\nempty:");

        assertThat(reader.texts("many")).containsExactly("a", "b");
        assertThat(reader.texts("one")).containsExactly("a");
        assertThat(reader.texts("none")).isEmpty();
        assertThat(reader.texts("empty")).isEmpty();
        assertThat(reader.texts("other")).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void a_list_of_anything_else_is_said() {
        YamlReader reader = reader("deep: [[a]]\nmap: { a: b }");

        assertThat(reader.texts("deep")).isEmpty();
        assertThat(reader.texts("map")).isEmpty();
        assertThat(said())
                .containsExactly(
                        "x.yaml:1: `deep` must be a list of texts\n  Maybe `[one, two]`",
                        "x.yaml:2: `map` must be a list of texts\n  Maybe `[one, two]`");
    }

    @Test
    void a_map_is_given_an_empty_one_where_there_is_none_and_anything_else_is_said() {
        YamlReader reader = reader("map: { a: b }\nempty:\ntext: a\nlist: [a]");

        assertThat(reader.entries("map").entries()).containsOnlyKeys("a");
        assertThat(reader.entries("empty").entries()).isEmpty();
        assertThat(reader.entries("other").entries()).isEmpty();
        assertThat(said()).isEmpty();
        assertThat(reader.entries("text").entries()).isEmpty();
        assertThat(reader.entries("list").entries()).isEmpty();
        assertThat(said()).containsExactly("x.yaml:3: `text` must be a map", "x.yaml:4: `list` must be a map");
    }
}
