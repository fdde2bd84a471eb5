package org.plumbline.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Standard;
import org.plumbline.standard.StandardId;

class LayersTest {
    private static final StandardId INTAKE = new StandardId("intake.within");
    private static final StandardId INTERVAL = new StandardId("supervision.interval");
    private static final StandardId LOOK_BACK = new StandardId("look.back");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @TempDir
    Path folder;

    private static @Nullable String value(
            StandardsInForce standards, StandardId id, @Nullable String site, @Nullable String partner) {
        return value(standards, id, site, partner, TODAY);
    }

    private static @Nullable String value(
            StandardsInForce standards,
            StandardId id,
            @Nullable String site,
            @Nullable String partner,
            LocalDate date) {
        return standards
                .inForce(id, Optional.ofNullable(site), Optional.ofNullable(partner), date)
                .map(Authority::value)
                .orElse(null);
    }

    @Test
    void what_the_pack_ships_is_in_force_where_nobody_says_anything_else() {
        StandardsInForce standards = Written.in(folder).inForce();

        assertThat(value(standards, INTAKE, "north", "p1")).isEqualTo("PT48H");
        assertThat(value(standards, INTAKE, null, null, LocalDate.MIN)).isEqualTo("PT48H");
        assertThat(value(standards, INTERVAL, "north", "p1")).isNull();
        assertThat(standards.notConfigured()).extracting(Standard::id).containsExactly(INTERVAL);
    }

    @Test
    void the_network_replaces_what_the_pack_ships_stricter_or_not() {
        StandardsInForce standards = Written.in(folder)
                .network("intake.within: { always: { value: PT72H, source: the owner } }")
                .inForce();

        assertThat(value(standards, INTAKE, "north", "p1")).isEqualTo("PT72H");
    }

    @Test
    void before_the_networks_value_begins_the_packs_is_in_force() {
        StandardsInForce standards = Written.in(folder)
                .network("intake.within: { 2026-03-02: { value: PT72H, source: the owner } }")
                .inForce();

        assertThat(value(standards, INTAKE, null, null, TODAY.minusDays(1))).isEqualTo("PT48H");
        assertThat(value(standards, INTAKE, null, null, TODAY)).isEqualTo("PT72H");
    }

    @Test
    void a_value_holds_from_its_date_until_the_next_one() {
        StandardsInForce standards = Written.in(folder).provider("""
                        supervision.interval:
                          2026-03-02: { value: P28D, source: a }
                          2026-06-01: { value: P14D, source: b }
                        """).inForce();

        assertThat(value(standards, INTERVAL, null, null, LocalDate.of(2026, 3, 1)))
                .isNull();
        assertThat(value(standards, INTERVAL, null, null, LocalDate.of(2026, 3, 2)))
                .isEqualTo("P28D");
        assertThat(value(standards, INTERVAL, null, null, LocalDate.of(2026, 5, 31)))
                .isEqualTo("P28D");
        assertThat(value(standards, INTERVAL, null, null, LocalDate.of(2026, 6, 1)))
                .isEqualTo("P14D");
    }

    @Test
    void a_site_comes_before_its_partner_and_a_partner_before_everywhere() {
        StandardsInForce standards = Written.in(folder)
                .provider("supervision.interval: { always: { value: P28D, source: everywhere } }")
                .provider("""
                        scope: { partner: p1 }
                        supervision.interval: { always: { value: P21D, source: the partner } }
                        """)
                .provider("""
                        scope: { site: north }
                        supervision.interval: { always: { value: P14D, source: the site } }
                        """)
                .inForce();

        assertThat(value(standards, INTERVAL, "north", "p1")).isEqualTo("P14D");
        assertThat(value(standards, INTERVAL, "south", "p1")).isEqualTo("P21D");
        assertThat(value(standards, INTERVAL, "south", "p2")).isEqualTo("P28D");
        assertThat(value(standards, INTERVAL, null, null)).isEqualTo("P28D");
        assertThat(value(standards, INTERVAL, "p1", "north")).isEqualTo("P28D");
    }

    @Test
    void before_a_sites_value_begins_that_of_its_partner_is_in_force() {
        StandardsInForce standards =
                Written.in(folder).provider("""
                        scope: { partner: p1 }
                        supervision.interval: { always: { value: P21D, source: the partner } }
                        """).provider("""
                        scope: { site: north }
                        supervision.interval: { 2026-03-02: { value: P14D, source: the site } }
                        """).inForce();

        assertThat(value(standards, INTERVAL, "north", "p1", TODAY.minusDays(1)))
                .isEqualTo("P21D");
        assertThat(value(standards, INTERVAL, "north", "p1", TODAY)).isEqualTo("P14D");
    }

    @Test
    void a_standard_with_a_value_for_one_site_only_is_configured_there_alone() {
        StandardsInForce standards = Written.in(folder).provider("""
                        scope: { site: north }
                        supervision.interval: { always: { value: P14D, source: the site } }
                        """).inForce();

        assertThat(standards.notConfigured()).isEmpty();
        assertThat(value(standards, INTERVAL, "south", "p1")).isNull();
        assertThat(standards.find(INTERVAL).orElseThrow().values()).isEmpty();
    }

    @Test
    void the_authority_says_whose_value_it_is_and_since_when() {
        StandardsInForce standards = Written.in(folder)
                .provider("supervision.interval: { 2026-01-01: { value: P28D, source: our policy } }")
                .inForce();

        assertThat(standards.inForce(INTERVAL, Optional.empty(), Optional.empty(), TODAY))
                .contains(new Authority(INTERVAL, "P28D", "our policy", Optional.of(LocalDate.of(2026, 1, 1))));
        assertThat(standards.inForce(INTAKE, Optional.empty(), Optional.empty(), TODAY))
                .contains(new Authority(INTAKE, "PT48H", "the model", Optional.empty()));
    }

    @Test
    void a_standard_shows_the_values_of_all_layers_that_hold_everywhere() {
        StandardsInForce standards = Written.in(folder)
                .network("intake.within: { 2026-01-01: { value: PT72H, source: the owner } }")
                .provider("intake.within: { 2026-02-01: { value: PT24H, source: we } }")
                .inForce();

        assertThat(standards.find(INTAKE).orElseThrow().values().values())
                .extracting(Authority::value)
                .containsExactly("PT48H", "PT72H", "PT24H");
        assertThat(standards.all()).hasSize(5).isSortedAccordingTo((a, b) -> a.id().compareTo(b.id()));
        assertThat(standards.find(new StandardId("no.such"))).isEmpty();
    }

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
    void a_provider_may_tighten_what_is_core_and_leave_it_as_it_is() {
        assertThat(Written.in(folder)
                        .provider("intake.within: { always: { value: PT47H59M, source: we } }")
                        .said())
                .isEmpty();
        assertThat(Written.in(folder)
                        .provider("intake.within: { always: { value: PT48H, source: we } }")
                        .said())
                .isEmpty();
        assertThat(Written.in(folder)
                        .provider("record.holds: { always: { value: [reason, outcome, learning], source: we } }")
                        .said())
                .isEmpty();
    }

    @Test
    void a_provider_may_set_what_is_core_and_left_open() {
        assertThat(Written.in(folder)
                        .provider("supervision.interval: { always: { value: P99D, source: we } }")
                        .said())
                .isEmpty();
    }

    @Test
    void a_provider_that_loosens_what_is_core_is_refused() {
        assertThat(Written.in(folder)
                        .provider("intake.within:\n  always: { value: PT48H0.000000001S, source: we }")
                        .said())
                .containsExactly("acme.yaml:2: `intake.within` is core: `PT48H0.000000001S` asks for less than the"
                        + " network's `PT48H` (the model)\n"
                        + "  Maybe a stricter value, or a decision of the model's owner in the network's standards");
        assertThat(Written.in(folder)
                        .provider("record.holds:\n  always: { value: [reason], source: we }")
                        .said())
                .containsExactly("acme.yaml:2: `record.holds` is core: `reason` asks for less than the"
                        + " network's `[reason, outcome]` (the model)\n"
                        + "  Maybe a stricter value, or a decision of the model's owner in the network's standards");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "scope: { site: north }\n", "scope: { partner: p1 }\n"})
    void loosening_is_refused_in_every_scope(String scope) {
        assertThat(Written.in(folder)
                        .provider(scope + "clock.starts: { always: { value: sent, source: we } }")
                        .said())
                .singleElement()
                .asString()
                .contains("`clock.starts` is core: `sent` asks for less than the network's `received`");
    }

    @Test
    void a_provider_is_held_against_the_networks_value_not_the_packs() {
        Written looser = Written.in(folder).network("intake.within: { always: { value: PT72H, source: the owner } }");
        Written stricter = Written.in(folder).network("intake.within: { always: { value: PT24H, source: the owner } }");
        String ours = "intake.within: { always: { value: PT48H, source: we } }";

        assertThat(looser.provider(ours).said()).isEmpty();
        assertThat(stricter.provider(ours).said())
                .singleElement()
                .asString()
                .contains("`PT48H` asks for less than the network's `PT24H` (the owner)");
    }

    @Test
    void a_value_that_is_strict_enough_now_must_stay_so_when_the_network_tightens() {
        String network = "intake.within: { %s: { value: PT24H, source: the owner } }";
        String ours = "intake.within: { 2026-03-02: { value: PT36H, source: we } }";

        assertThat(said(network.formatted("2026-09-01"), ours))
                .singleElement()
                .asString()
                .contains("`PT36H` asks for less than the network's `PT24H` (the owner)");
        assertThat(said(
                        network.formatted("2026-09-01"),
                        ours.replace(" } }", " }, 2026-09-01: { value: PT12H, source: we } }")))
                .isEmpty();
        assertThat(said(
                        network.formatted("2026-09-01"),
                        ours.replace(" } }", " }, 2026-09-02: { value: PT12H, source: we } }")))
                .hasSize(1);
    }

    private List<String> said(String network, String provider) {
        return Written.in(folder).network(network).provider(provider).said();
    }

    @Test
    void what_is_adaptable_may_be_loosened() {
        StandardsInForce standards = Written.in(folder)
                .provider("scope: { site: north }\nlook.back: { always: { value: PT24H, source: we } }")
                .inForce();

        assertThat(value(standards, LOOK_BACK, "north", null)).isEqualTo("PT24H");
        assertThat(value(standards, LOOK_BACK, "south", null)).isEqualTo("PT840H");
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

    @Test
    void the_digest_changes_with_a_value_a_source_a_date_a_scope_or_a_declaration() {
        List<String> digests = Stream.of(
                        Written.in(folder),
                        Written.in(folder).provider("intake.within: { always: { value: PT24H, source: we } }"),
                        Written.in(folder).provider("intake.within: { always: { value: PT23H, source: we } }"),
                        Written.in(folder).provider("intake.within: { always: { value: PT24H, source: they } }"),
                        Written.in(folder).provider("intake.within: { 2026-01-01: { value: PT24H, source: we } }"),
                        Written.in(folder)
                                .provider(
                                        "scope: { site: n }\nintake.within: { always: { value: PT24H, source: we } }"),
                        Written.in(folder, Written.DECLARED.replace("Time allowed", "Time given")))
                .map(written -> written.inForce().digest())
                .toList();

        assertThat(digests).doesNotHaveDuplicates().allMatch(digest -> digest.matches("[0-9a-f]{64}"));
        assertThat(Written.in(folder).inForce().digest()).isEqualTo(digests.get(0));
    }
}
