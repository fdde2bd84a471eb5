package org.plumbline.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.standard.Written.saidOf;
import static org.plumbline.internal.standard.Written.saidOfDeclarations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Subject;
import org.plumbline.pack.LoadException;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.StandardValues;

class StandardsFileTest {
    @TempDir
    Path folder;

    @Test
    void values_are_read_with_their_names_and_their_scope() {
        StandardValues values = StandardValues.read(Written.file(folder, "acme.yaml", """
                scope: { site: north }
                supervision.interval:
                  2026-01-01: { value: P28D, source: our policy }
                intake.within:
                  always: { value: PT24H, source: our policy }
                """));

        assertThat(values.scope()).contains(Subject.of(Subject.Type.SITE, "north"));
        assertThat(values.names())
                .containsExactly(new StandardId("intake.within"), new StandardId("supervision.interval"));
    }

    @Test
    void a_scope_is_one_site_or_one_partner_and_nothing_else() {
        String said = ": `scope` must name one site or one partner\n  Maybe `scope: { site: north }`";

        assertThat(saidOf(folder, "scope: { partner: p1 }")).isEmpty();
        assertThat(saidOf(folder, "scope: north")).containsExactly("acme.yaml:1" + said);
        assertThat(saidOf(folder, "scope: { team: t1 }")).containsExactly("acme.yaml:1" + said);
        assertThat(saidOf(folder, "scope: { site: north, partner: p1 }")).containsExactly("acme.yaml:1" + said);
        assertThat(saidOf(folder, "scope: {}")).containsExactly("acme.yaml:1" + said);
        assertThat(saidOf(folder, "\nscope: [north]")).containsExactly("acme.yaml:2" + said);
    }

    @Test
    void a_name_that_no_standard_can_have_is_said_with_the_right_form() {
        assertThat(saidOf(folder, "\nIntake:\n  always: { value: PT48H, source: x }"))
                .containsExactly("acme.yaml:3: `Intake` is not the name of a standard\n"
                        + "  Maybe `intake.completed-within`: words in lower case, with a dot");
        assertThat(saidOfDeclarations("intake: { title: A, unit: ratio, element: core, stricter: lower }"))
                .containsExactly("standards.yaml:1: `intake` is not the name of a standard\n"
                        + "  Maybe `intake.completed-within`: words in lower case, with a dot");
    }

    @Test
    void a_date_that_is_none_is_said_with_the_right_form() {
        assertThat(saidOf(folder, "a.b:\n  2026-02-30: { value: PT48H, source: x }"))
                .containsExactly("acme.yaml:2: `2026-02-30` is not a date\n"
                        + "  Maybe `2026-01-01`, the first day on which the value holds, or `always`");
    }

    @Test
    void a_value_has_to_have_a_source_and_a_source_a_value() {
        assertThat(saidOf(folder, "a.b:\n  always: { value: PT48H }"))
                .containsExactly("acme.yaml:2: `source` is missing");
        assertThat(saidOf(folder, "a.b:\n  always: { source: x }")).containsExactly("acme.yaml:2: `value` is missing");
        for (String nothing : List.of("", "''", "[]", "~")) {
            assertThat(saidOf(folder, "a.b:\n  always: { value: " + nothing + ", source: x }"))
                    .containsExactly("acme.yaml:2: `value` is missing");
        }
        assertThat(saidOf(folder, "a.b:\n  always: PT48H"))
                .containsExactly("acme.yaml:2: must have a value and a source\n"
                        + "  Maybe `{ value: P28D, source: \"Acme supervision policy\" }`");
        assertThat(saidOf(folder, "a.b: PT48H"))
                .containsExactly("acme.yaml:1: must be a map of dates to values\n"
                        + "  Maybe `2026-01-01: { value: P28D, source: \"…\" }`");
    }

    @Test
    void an_unknown_field_of_a_value_is_said_with_the_nearest() {
        assertThat(saidOf(folder, "a.b:\n  always: { value: PT48H, sorce: x, source: x }"))
                .containsExactly("acme.yaml:2: `sorce` is not known here\n  Maybe `source`");
    }

    @Test
    void a_value_that_is_a_list_of_lists_or_an_empty_map_is_said() {
        String said = "acme.yaml:2: `value` must be a list of texts\n  Maybe `[one, two]`";

        assertThat(saidOf(folder, "a.b:\n  always: { value: { hours: 48 }, source: x }"))
                .isEmpty();
        assertThat(saidOf(folder, "a.b:\n  always: { value: { hours: }, source: x }"))
                .containsExactly("acme.yaml:2: `hours` has no value");
        assertThat(saidOf(folder, "a.b:\n  always: { value: [[a], b], source: x }"))
                .containsExactly(said);
        assertThat(saidOf(folder, "a.b:\n  always: { value: {}, source: x }"))
                .containsExactly("acme.yaml:2: `value` is missing");
    }

    @Test
    void a_name_that_stands_twice_is_said_where_it_stands_again() {
        assertThat(saidOf(folder, """
                        a.b:
                          always: { value: PT48H, source: x }
                        a.b:
                          always: { value: PT24H, source: x }
                        """)).containsExactly("acme.yaml:3: `a.b` stands here twice");
        assertThat(saidOf(folder, """
                        a.b:
                          2026-01-01: { value: PT48H, source: x }
                          2026-01-01: { value: PT24H, source: x }
                        """)).containsExactly("acme.yaml:3: `2026-01-01` stands here twice");
    }

    @Test
    void a_file_that_is_not_utf_8_is_said() throws IOException {
        Path file = Files.write(folder.resolve("acme.yaml"), "a.b: é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems(file)).containsExactly("acme.yaml: is not UTF-8\n  Maybe save it as UTF-8");
    }

    @Test
    void a_file_that_is_not_there_is_said() {
        assertThat(problems(folder.resolve("acme.yaml")))
                .singleElement()
                .asString()
                .startsWith("acme.yaml: cannot be read: ");
    }

    private static List<String> problems(Path file) {
        try {
            StandardsFile.values(file);
            return List.of();
        } catch (LoadException e) {
            return e.problems().stream().map(Object::toString).toList();
        }
    }

    @Test
    void an_anchor_is_said_because_what_is_written_is_what_it_says() {
        assertThat(saidOf(folder, "a.b: &same\n  always: { value: PT48H, source: x }"))
                .containsExactly("acme.yaml:1: uses the anchor `same`\n  Maybe write the value out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT48H", "[a, b]", "- a.b: x"})
    void a_file_whose_root_is_not_a_map_is_said(String yaml) {
        assertThat(saidOf(folder, yaml)).containsExactly("acme.yaml:1: must be a map of names to values");
    }

    @Test
    void what_is_not_yaml_is_said_with_its_line() {
        assertThat(saidOf(folder, "a.b:\n  always: { value: PT48H\nc.d: x"))
                .singleElement()
                .asString()
                .startsWith("acme.yaml:3: is not YAML: ");
    }

    @Test
    void an_empty_file_says_nothing_and_gives_no_value() {
        assertThat(saidOf(folder, "")).isEmpty();
        assertThat(saidOf(folder, "# nothing yet\n")).isEmpty();
    }

    @Test
    void all_problems_of_a_file_come_at_once_in_the_order_of_the_file() {
        assertThat(saidOf(folder, """
                        Wrong: {}
                        a.b:
                          yesterday: { value: PT48H, source: x }
                          always: { value: PT48H }
                        """))
                .extracting(problem -> problem.lines().findFirst().orElseThrow())
                .containsExactly(
                        "acme.yaml:1: `Wrong` is not the name of a standard",
                        "acme.yaml:3: `yesterday` is not a date",
                        "acme.yaml:4: `source` is missing");
    }

    @Test
    void a_year_has_four_digits_so_that_nothing_else_is_before_all_others() {
        assertThat(saidOf(folder, "a.b: { -999999999-01-01: { value: 1, source: s } }"))
                .singleElement()
                .asString()
                .startsWith("acme.yaml:1: `-999999999-01-01` is not a date");
        assertThat(saidOf(folder, "a.b: { +12026-01-01: { value: 1, source: s } }"))
                .hasSize(1);
    }
}
