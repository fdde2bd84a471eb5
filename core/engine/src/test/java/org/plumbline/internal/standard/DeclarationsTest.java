package org.plumbline.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.standard.Written.saidOfDeclarations;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.internal.Problems;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Standard;
import org.plumbline.standard.StandardId;

class DeclarationsTest {
    @Test
    void a_declaration_is_read_whole() {
        Problems problems = new Problems();
        Declared declared = Written.declarations(Written.DECLARED, problems).get(0);

        assertThat(problems.all()).isEmpty();
        assertThat(declared.id()).isEqualTo(new StandardId("intake.within"));
        assertThat(declared.title()).isEqualTo("Time allowed for the intake");
        assertThat(declared.unit()).isEqualTo(Standard.Unit.ELAPSED_TIME);
        assertThat(declared.element()).isEqualTo(Standard.Element.CORE);
        assertThat(declared.stricter()).isEqualTo(Standard.Stricter.LOWER);
        assertThat(declared.where()).isEqualTo("standards.yaml:2");
        assertThat(declared.values())
                .containsExactly(java.util.Map.entry(
                        LocalDate.MIN, new Authority(declared.id(), "PT48H", "the model", Optional.empty())));
    }

    @Test
    void a_declaration_without_values_is_not_configured() {
        assertThat(Written.declarations(Written.DECLARED, new Problems()).get(1).values())
                .isEmpty();
        assertThat(Written.declarations(
                                "a.b: { title: A, unit: ratio, element: core, stricter: lower }", new Problems())
                        .get(0)
                        .values())
                .isEmpty();
    }

    @Test
    void an_unknown_field_of_a_declaration_is_said_with_the_nearest() {
        assertThat(saidOfDeclarations("""
                        intake.within:
                          title: A
                          unitt: ratio
                          unit: ratio
                          element: core
                          stricter: lower
                        """))
                .containsExactly("standards.yaml:3: `unitt` is not known here\n  Maybe `unit`");
    }

    @Test
    void what_a_declaration_has_to_have_is_said_if_it_is_missing() {
        assertThat(saidOfDeclarations("a.b:\n  values: {}"))
                .containsExactly(
                        "standards.yaml:2: `title` is missing",
                        "standards.yaml:2: `unit` is missing",
                        "standards.yaml:2: `element` is missing",
                        "standards.yaml:2: `stricter` is missing");
        assertThat(saidOfDeclarations("\na.b: PT48H"))
                .containsExactly("standards.yaml:2: `a.b` must have a title, a unit and values");
    }

    @Test
    void a_word_outside_a_closed_set_is_said_with_the_set() {
        assertThat(saidOfDeclarations("a.b: { title: A, unit: days, element: Core, stricter: less }"))
                .containsExactly(
                        "standards.yaml:1: `unit` cannot be `days`\n  Maybe one of `elapsed-time`, `dates`,"
                                + " `operating-days`, `count`, `ratio`, `share`, `parts`, `cadence`, `choice`, `table`",
                        "standards.yaml:1: `element` cannot be `Core`\n  Maybe `core`, one of `core`, `adaptable`",
                        "standards.yaml:1: `stricter` cannot be `less`\n  Maybe one of `lower`, `higher`,"
                                + " `more-parts`, `fewer-parts`, `neither`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit: days", "element: Core", "stricter: less", "unit: ''"})
    void one_wrong_word_is_one_problem(String wrong) {
        String right = "a.b: { title: A, unit: ratio, element: core, stricter: lower }";
        String field = wrong.substring(0, wrong.indexOf(':'));

        assertThat(saidOfDeclarations(right)).isEmpty();
        assertThat(saidOfDeclarations(right.replaceAll(field + ": [a-z]+", wrong)))
                .hasSize(1);
    }

    @Test
    void a_declared_value_of_another_unit_is_said_with_how_the_unit_is_written() {
        assertThat(saidOfDeclarations("""
                        a.b:
                          title: A
                          unit: dates
                          element: core
                          stricter: lower
                          values:
                            always:
                              { value: PT48H, source: x }
                        """))
                .containsExactly("standards.yaml:8: `PT48H` is not a value of `a.b`, whose unit is dates\n"
                        + "  Maybe `P28D or P1M`");
    }
}
