package org.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.fact.FactId;
import org.plumbline.fact.organisation.Team;

class AnchorTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final FactId FACT = new FactId("contact", "k1");
    private static final Anchor MATTER = new Anchor("visit k1", "north", NINE, "the hour", FACT);
    private static final Anchor OF_FACT = new Anchor(null, "north", NINE, null, FACT);

    static List<Anchor> others() {
        FactId other = new FactId("contact", "k2");
        return List.of(
                new Anchor("visit k2", "north", NINE, "the hour", FACT),
                new Anchor("visit k1", "south", NINE, "the hour", FACT),
                new Anchor("visit k1", "north", NINE.plusNanos(1), "the hour", FACT),
                new Anchor("visit k1", "north", NINE, "the day", FACT),
                new Anchor("visit k1", "north", NINE, "the hour", other),
                MATTER.withoutStops());
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_matter_that_differs_in_anything_is_another_one(Anchor other) {
        assertThat(MATTER).isNotEqualTo(other);
        assertThat(MATTER).isNotEqualTo(null);
        assertThat(MATTER).isNotEqualTo("visit k1");
    }

    @Test
    void matters_that_differ_in_nothing_are_the_same_and_so_is_one_whose_key_is_that_of_its_fact() {
        assertThat(new Anchor("visit k1", "north", NINE, "the hour", FACT))
                .isEqualTo(MATTER)
                .hasSameHashCodeAs(MATTER);
        assertThat(new Anchor("contact k1", "north", NINE, "the time of contact k1", FACT))
                .isEqualTo(OF_FACT)
                .hasSameHashCodeAs(OF_FACT);
    }

    @Test
    void two_facts_at_one_time_and_one_fact_at_two_times_are_told_apart_by_their_hash() {
        Anchor otherFact = new Anchor(null, "north", NINE, null, new FactId("contact", "k2"));

        assertThat(OF_FACT).doesNotHaveSameHashCodeAs(otherFact);
        assertThat(OF_FACT).doesNotHaveSameHashCodeAs(OF_FACT.startingAt(NINE.plusNanos(1)));
    }

    @Test
    void without_a_key_or_words_of_its_own_the_fact_gives_them() {
        assertThat(MATTER.key()).isEqualTo("visit k1");
        assertThat(MATTER.what()).isEqualTo("the hour");
        assertThat(OF_FACT.key()).isEqualTo("contact k1");
        assertThat(OF_FACT.what()).isEqualTo("the time of contact k1");
        assertThat(OF_FACT).hasToString("Anchor[contact k1, north, 2026-03-02T09:00:00Z]");
    }

    @Test
    void a_fact_starts_a_matter_at_its_site() {
        Team team = Team.builder().id("t1").site("north").build();

        assertThat(Anchor.of(team, NINE)).isEqualTo(new Anchor(null, "north", NINE, null, team.factId()));
    }

    @Test
    void a_clock_that_never_stops_goes_on_from_any_other_start() {
        assertThat(MATTER.neverStops()).isFalse();
        assertThat(MATTER.startingAt(NINE.plusNanos(1)).neverStops()).isFalse();
        assertThat(MATTER.withoutStops().neverStops()).isTrue();
        assertThat(MATTER.withoutStops().startingAt(NINE.plusNanos(1)))
                .isEqualTo(new Anchor("visit k1", "north", NINE.plusNanos(1), "the hour", FACT).withoutStops());
    }
}
