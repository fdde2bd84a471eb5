package org.plumbline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.benchmark.handwritten.HandWritten;
import org.plumbline.benchmark.plumbline.Packs;
import org.plumbline.benchmark.run.BuiltPack;
import org.plumbline.benchmark.run.Entrant;

class AgreementTest {
    private static final long SEED = 7;

    @TempDir
    static Path folder;

    static BuiltPack pack;

    @BeforeAll
    static void compile_the_eight_rules() {
        pack = BuiltPack.in(folder, BuiltPack.EIGHT);
    }

    static Set<Entrant> all_but_hand_written() {
        Set<Entrant> all = EnumSet.allOf(Entrant.class);
        all.removeAll(List.of(Entrant.HAND_WRITTEN, Entrant.EXAMPLE, Entrant.ALL_RULES));
        return all;
    }

    @ParameterizedTest
    @MethodSource("all_but_hand_written")
    void a_contestant_answers_for_one_site_as_hand_written_java_does(Entrant entrant) {
        assertThat(differences(entrant, new Network(1, SEED))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all_but_hand_written")
    void a_contestant_answers_for_two_sites_as_hand_written_java_does(Entrant entrant) {
        assertThat(differences(entrant, new Network(2, SEED))).isEmpty();
    }

    @Test
    void the_made_up_network_has_something_to_judge_for_each_of_the_eight_rules() {
        assertThat(rules(answers(new HandWritten(), new Network(2, SEED))))
                .containsExactlyInAnyOrderElementsOf(Packs.EIGHT.keySet());
    }

    private static List<String> differences(Entrant entrant, Network network) {
        return answers(entrant.prepare(pack).get(), network).differencesFrom(answers(new HandWritten(), network));
    }

    private static Answers answers(Contestant toAsk, Network network) {
        try (Contestant contestant = toAsk) {
            contestant.load(network.facts());
            contestant.judge();
            return contestant.answers();
        }
    }

    private static Set<String> rules(Answers answers) {
        return answers.tallies().stream().map(Tallied::rule).collect(Collectors.toSet());
    }
}
