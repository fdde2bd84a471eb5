package org.plumbline.example.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.Assessment;
import org.plumbline.Detail;
import org.plumbline.Facts;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.Plumbline;
import org.plumbline.io.FactFolder;
import org.plumbline.rules.CorePack;
import org.plumbline.standard.StandardValues;

/** Rule by rule, on three mornings: what is found is what the manifest names. Nothing more, nothing less. */
class DischargeNetworkTest {
    private static final Path FOLDER = Path.of("target", "network");
    private static final Set<String> LOADED = CorePack.load().rules().stream()
            .map(rule -> rule.code().toString())
            .collect(Collectors.toCollection(TreeSet::new));

    private static List<Expected> manifest = List.of();
    private static Map<Instant, List<String>> found = Map.of();
    private static final Plumbline PLUMBLINE = Plumbline.builder(CorePack.load())
            .standards(StandardValues.read(Path.of("standards.yaml")))
            .build();

    @BeforeAll
    static void judgeEachMorning() throws IOException {
        manifest = DischargeNetwork.write(FOLDER);
        found = new TreeMap<>();
        for (Instant morning : Calendar.MORNINGS) {
            found.put(morning, lines(PLUMBLINE.assess(arrived(morning), morning)));
        }
    }

    private static Facts arrived(Instant morning) {
        return FactFolder.read(FOLDER.resolve(morning.toString().substring(0, 10)))
                .strict();
    }

    /** Those of the core, and those for which something waits. */
    static Stream<String> rules() {
        Set<String> rules = new TreeSet<>(LOADED);
        manifest.forEach(line -> rules.add(line.rule()));
        return rules.stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void what_is_found_is_what_was_planted(String rule) {
        List<String> expected = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (Instant morning : Calendar.MORNINGS) {
            String when = morning + " " + rule + " ";
            manifest.stream()
                    .filter(line -> line.rule().equals(rule) && isExpected(line, morning))
                    .forEach(line -> expected.add(when + inWords(line.subject(), line.outcome(), line.due())));
            Objects.requireNonNull(found.get(morning)).stream()
                    .filter(line -> line.startsWith(rule))
                    .forEach(line -> seen.add(morning + " " + line));
        }

        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_rule_has_something_planted_and_a_near_miss() {
        Set<String> planted = new TreeSet<>();
        Set<String> missed = new TreeSet<>();
        manifest.forEach(line -> (line.outcome().equals("SILENT") ? missed : planted).add(line.rule()));

        assertThat(planted).isEqualTo(LOADED).isEqualTo(missed);
        assertThat(planted).hasSizeGreaterThan(55);
    }

    @Test
    void what_was_known_then_is_what_had_arrived_by_then() {
        Facts all = arrived(Calendar.LAST);

        assertThat(lines(PLUMBLINE.assess(all.knownAt(Calendar.MIDDLE), Calendar.MIDDLE)))
                .isEqualTo(found.get(Calendar.MIDDLE));
    }

    @Test
    void it_is_the_same_network_every_time() {
        assertThat(Network.planted().records.rows())
                .isEqualTo(Network.planted().records.rows());
    }

    @Test
    void it_is_as_large_as_it_says() {
        Facts all = arrived(Calendar.LAST);

        assertThat(all.size()).isBetween(60_000, 120_000);
    }

    private static boolean isExpected(Expected line, Instant morning) {
        return !line.outcome().equals("SILENT")
                && !morning.isBefore(line.from())
                && (line.until() == null || morning.isBefore(line.until()));
    }

    private static List<String> lines(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.rule() + " "
                        + inWords(
                                finding.subject().toString(),
                                outcome(finding),
                                finding.dueAt().orElse(null)))
                .toList();
    }

    private static String inWords(String subject, String outcome, @Nullable Instant due) {
        return subject + " " + outcome + (due == null ? "" : " due " + due);
    }

    private static String outcome(Finding finding) {
        if (finding.detail() instanceof Detail.Late late) {
            return late.overdue() ? "OVERDUE" : "LATE";
        }
        return finding.outcome() == Outcome.BREACH
                ? "BREACH"
                : finding.outcome().toString();
    }
}
