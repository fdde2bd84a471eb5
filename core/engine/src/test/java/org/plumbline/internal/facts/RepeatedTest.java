package org.plumbline.internal.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Team;

class RepeatedTest {
    private static Fact team(String id) {
        return Team.builder().id(id).site("north").build();
    }

    private static Fact partner(String id) {
        return Partner.builder().id(id).kind(Partner.Kind.PARTNER).build();
    }

    @Test
    void one_id_of_two_types_is_no_repetition() {
        assertThat(Repeated.among(List.of(team("a"), partner("a"), team("b")))).isEmpty();
    }

    @Test
    void ids_that_only_share_a_hash_are_no_repetition() {
        assertThat("AaAa").hasSameHashCodeAs("BBBB").hasSameHashCodeAs("AaBB");

        assertThat(Repeated.among(List.of(team("AaAa"), team("BBBB"), team("AaBB"))))
                .isEmpty();
    }

    @Test
    void an_id_that_comes_again_is_found_among_those_that_share_its_hash() {
        assertThat(Repeated.among(List.of(team("AaAa"), team("BBBB"), team("AaBB"), team("BBBB"))))
                .containsExactly(new FactId("team", "BBBB"));
    }

    @Test
    void among_many_each_that_comes_again_is_found_once_and_no_other() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            facts.add(team("t" + i));
            facts.add(partner("p" + i));
        }
        facts.add(team("t17"));
        facts.add(team("t17"));
        facts.add(partner("p4999"));

        assertThat(Repeated.among(facts))
                .containsExactlyInAnyOrder(new FactId("team", "t17"), new FactId("partner", "p4999"));
    }

    @Test
    void an_id_without_a_hash_is_found_too() {
        assertThat(Repeated.among(List.of(team(""), team("")))).containsExactly(new FactId("team", ""));
    }

    @Test
    void among_no_facts_none_is_repeated() {
        assertThat(Repeated.among(List.of())).isEmpty();
    }
}
