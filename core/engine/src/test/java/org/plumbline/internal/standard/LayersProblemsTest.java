package org.plumbline.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayersProblemsTest {

    @TempDir
    Path folder;

    @Test
    void a_standard_that_no_pack_has_is_said_with_the_nearest() {
        assertThat(Written.in(folder)
                        .provider("\nintake.withn:\n  always: { value: PT24H, source: we }")
                        .said())
                .containsExactly("acme.yaml:3: no loaded pack has a standard `intake.withn`\n  Maybe `intake.within`");
        assertThat(Written.in(folder).provider("intake.withn: {}").said())
                .containsExactly("acme.yaml:1: no loaded pack has a standard `intake.withn`\n  Maybe `intake.within`");
        assertThat(Written.in(folder)
                        .network("quite.another: { always: { value: PT24H, source: we } }")
                        .said())
                .containsExactly("network.yaml:1: no loaded pack has a standard `quite.another`");
    }

    @Test
    void a_value_of_another_unit_is_said_with_how_the_unit_is_written() {
        assertThat(Written.in(folder)
                        .provider("intake.within:\n  always: { value: P2M, source: we }")
                        .said())
                .containsExactly("acme.yaml:2: `P2M` is not a value of `intake.within`, whose unit is elapsed-time\n"
                        + "  Maybe `PT48H`");
        assertThat(Written.in(folder)
                        .provider("intake.within:\n  always: { value: [PT1H, PT2H], source: we }")
                        .said())
                .containsExactly(
                        "acme.yaml:2: `[PT1H, PT2H]` is not a value of `intake.within`, whose unit is elapsed-time\n"
                                + "  Maybe `PT48H`");
    }

    @Test
    void a_choice_that_is_none_of_the_options_is_said_with_the_options() {
        assertThat(Written.in(folder)
                        .network("clock.starts:\n  always: { value: accepted, source: the owner }")
                        .said())
                .containsExactly("network.yaml:2: `accepted` is no option of `clock.starts`\n"
                        + "  Maybe one of `received`, `sent`");
        assertThat(Written.in(folder)
                        .network("clock.starts: { always: { value: sent, source: the owner } }")
                        .said())
                .isEmpty();
    }

    @Test
    void the_networks_values_hold_everywhere_or_not_at_all() {
        assertThat(Written.in(folder)
                        .network("scope: { site: north }\nintake.within: { always: { value: PT24H, source: x } }")
                        .said())
                .containsExactly("network.yaml: the network's values hold everywhere, not for site north\n"
                        + "  Maybe leave `scope` out");
    }

    @Test
    void no_file_wins_by_coming_first_or_last() {
        String one = "\nintake.within:\n  2026-01-01: { value: PT24H, source: one }";
        String two = "intake.within: { 2027-01-01: { value: PT12H, source: two } }";

        assertThat(Written.in(folder).provider(one).provider(two).said())
                .containsExactly("acme.yaml:1: `intake.within` has values already at acme.yaml:3\n"
                        + "  Maybe all values of a standard for one scope in one file");
        assertThat(Written.in(folder).network(one).network(two).said()).hasSize(1);
        assertThat(Written.in(folder).network(one).provider(two).said()).isEmpty();
        assertThat(Written.in(folder)
                        .provider(one)
                        .provider("intake.within: {}")
                        .said())
                .isEmpty();
        assertThat(Written.in(folder)
                        .provider("intake.within: {}")
                        .provider(one)
                        .said())
                .isEmpty();
        assertThat(Written.in(folder)
                        .provider(one)
                        .provider("scope: { site: north }\n" + two)
                        .said())
                .isEmpty();
    }

    @Test
    void a_standard_that_two_packs_declare_is_said_with_where_the_other_one_is() {
        assertThat(Written.in(folder)
                        .declare("\nintake.within:\n  { title: A, unit: ratio, element: core, stricter: lower }")
                        .said())
                .containsExactly("standards.yaml:3: `intake.within` is declared already at standards.yaml:2");
    }

    @Test
    void options_belong_to_a_choice_and_a_choice_needs_them() {
        String said = "standards.yaml:1: `options` belong to a choice, and a choice needs them";

        assertThat(Written.in(folder, "a.b: { title: A, unit: choice, element: core, stricter: neither }")
                        .said())
                .containsExactly(said);
        assertThat(Written.in(folder, "a.b: { title: A, unit: ratio, element: core, stricter: lower, options: [x] }")
                        .said())
                .containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({
        "ratio, more-parts, `lower` or `higher`",
        "dates, neither, `lower` or `higher`",
        "parts, lower, `more-parts` or `fewer-parts`",
        "share, fewer-parts, `lower` or `higher`",
    })
    void which_value_is_stricter_is_a_question_that_the_unit_can_answer(String unit, String stricter, String maybe) {
        String declared = "a.b: { title: A, unit: " + unit + ", element: core, stricter: " + stricter + " }";

        assertThat(Written.in(folder, declared).said())
                .containsExactly("standards.yaml:1: `stricter` cannot be `" + stricter + "` for the unit " + unit
                        + "\n  Maybe " + maybe);
    }
}
