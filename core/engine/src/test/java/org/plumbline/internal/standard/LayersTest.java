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
import org.plumbline.standard.Authority;
import org.plumbline.standard.Standard;
import org.plumbline.standard.StandardId;

class LayersTest {
    private static final StandardId INTAKE = new StandardId("intake.within");
    private static final StandardId LOOK_BACK = new StandardId("look.back");
    private static final StandardId INTERVAL = new StandardId("supervision.interval");
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
    void what_is_adaptable_may_be_loosened() {
        StandardsInForce standards = Written.in(folder)
                .provider("scope: { site: north }\nlook.back: { always: { value: PT24H, source: we } }")
                .inForce();

        assertThat(value(standards, LOOK_BACK, "north", null)).isEqualTo("PT24H");
        assertThat(value(standards, LOOK_BACK, "south", null)).isEqualTo("PT840H");
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
