package org.plumbline.internal.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TighteningTest {

    @TempDir
    Path folder;

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
}
