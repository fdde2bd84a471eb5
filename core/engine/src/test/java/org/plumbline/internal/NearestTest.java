package org.plumbline.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    @ParameterizedTest
    @CsvSource({
        "'',     '',        0",
        "abc,    abc,       0",
        "abc,    '',        3",
        "'',     abc,       3",
        "abc,    abd,       1",
        "abc,    abcd,      1",
        "abc,    bc,        1",
        "ab,     ba,        2",
        "kitten, sitting,   3",
        "abc,    Abc,       1",
    })
    void the_distance_is_how_many_letters_have_to_change(String a, String b, int distance) {
        assertThat(Nearest.distance(a, b, distance)).isEqualTo(distance);
        assertThat(Nearest.distance(b, a, 9)).isEqualTo(distance);
        assertThat(Nearest.distance(a, b, distance - 1)).isGreaterThanOrEqualTo(distance);
    }

    @Test
    void the_nearest_candidate_is_found() {
        assertThat(Nearest.to("contactz", List.of("cases", "contacts", "escalations", "tasks")))
                .contains("contacts");
    }

    @Test
    void a_candidate_a_third_of_the_word_away_is_near_and_one_letter_further_is_not() {
        assertThat(Nearest.to("abcdef", List.of("abcdxx"))).contains("abcdxx");
        assertThat(Nearest.to("abcdef", List.of("abcxxx"))).isEmpty();
        assertThat(Nearest.to("abcde", List.of("abcdx"))).contains("abcdx");
        assertThat(Nearest.to("abcde", List.of("abcxx"))).isEmpty();
    }

    @Test
    void of_a_short_word_one_letter_may_be_wrong() {
        assertThat(Nearest.to("at", List.of("to"))).isEmpty();
        assertThat(Nearest.to("at", List.of("ot"))).contains("ot");
        assertThat(Nearest.to("", List.of("a"))).contains("a");
    }

    @Test
    void of_two_as_near_the_first_in_the_alphabet_is_taken_whatever_their_order() {
        assertThat(Nearest.to("cbse", List.of("cdse", "case"))).contains("case");
        assertThat(Nearest.to("cbse", List.of("case", "cdse"))).contains("case");
        assertThat(Nearest.to("contactz", List.of("contacts", "contact", "bontactz")))
                .contains("bontactz");
    }

    @Test
    void without_candidates_nothing_is_near() {
        assertThat(Nearest.to("case", List.of())).isEmpty();
    }

    @Test
    void a_word_of_a_million_letters_is_near_to_nothing_at_once() {
        assertThat(Nearest.to("x".repeat(1_000_000), List.of("contacts", "y".repeat(600_000))))
                .isEmpty();
    }
}
