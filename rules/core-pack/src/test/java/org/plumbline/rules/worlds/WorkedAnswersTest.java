package org.plumbline.rules.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.rules.CorePack;
import org.plumbline.rules.reference.CoreReference;
import org.plumbline.rules.reference.Reference;
import org.plumbline.rules.reference.Setting;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The third oracle: rules and reference give the answers that were worked out by hand. */
class WorkedAnswersTest {
    private static final Map<?, ?> BY_SHAPE = read();

    private static Map<?, ?> read() {
        try {
            String text = Files.readString(Path.of("src/test/resources/worked-answers/answers.yaml"));
            return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicContainer> answers() {
        return BY_SHAPE.entrySet().stream()
                .map(shape -> DynamicContainer.dynamicContainer(
                        String.valueOf(shape.getKey()),
                        ((List<?>) Objects.requireNonNull(shape.getValue()))
                                .stream().map(answer -> test((Map<?, ?>) answer))));
    }

    @Test
    void each_shape_has_three() {
        Set<String> shapes = CorePack.load().rules().stream()
                .map(org.plumbline.pack.Rule::shape)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(BY_SHAPE.keySet().stream().map(String::valueOf)).containsExactlyInAnyOrderElementsOf(shapes);
        assertThat(BY_SHAPE.values())
                .allSatisfy(answers -> assertThat((List<?>) answers).hasSizeGreaterThanOrEqualTo(3));
    }

    private static DynamicTest test(Map<?, ?> answer) {
        return DynamicTest.dynamicTest(text(answer, "question"), () -> {
            String rule = text(answer, "rule");
            String expected = text(answer, "answer");
            World world = world(answer);

            assertThat(Answer.of(world.configuration().plumbline(1).assess(world.fed(), world.asOf()), rule))
                    .as("the rules: %s", text(answer, "arithmetic"))
                    .isEqualTo(expected);
            if (CoreReference.WITHOUT.contains(rule)) {
                return;
            }
            assertThat(Answer.of(Reference.judge(world.given(), CoreReference.RULES), rule))
                    .as("the reference: %s", text(answer, "arithmetic"))
                    .isEqualTo(expected);
        });
    }

    private static String text(Map<?, ?> answer, String key) {
        return String.valueOf(answer.get(key));
    }

    private static World world(Map<?, ?> answer) {
        List<WorldRow> rows = new ArrayList<>();
        rows.add(row("partner p1 kind=PARTNER"));
        Object zone = answer.get("zone");
        rows.add(row("site s1 partnerId=p1 zone=" + (zone == null ? "Europe/London" : zone)));
        for (Object fact : (List<?>) Objects.requireNonNull(answer.get("facts"))) {
            rows.add(row(String.valueOf(fact)));
        }
        Instant asOf = Instant.parse(text(answer, "at"));
        return new World(0, configuration(answer), rows, asOf, Optional.of(asOf));
    }

    private static Configuration configuration(Map<?, ?> answer) {
        List<Setting> settings = new ArrayList<>();
        if (answer.get("standards") instanceof Map<?, ?> standards) {
            standards.forEach((name, value) -> settings.add(new Setting(
                    String.valueOf(name),
                    Setting.Level.NETWORK,
                    Optional.empty(),
                    Optional.empty(),
                    Objects.requireNonNull(value),
                    "a worked answer")));
        }
        return new Configuration(settings);
    }

    /** {@code contact k1 outcome=MISSED}, as a row of CSV says it; or an object with the type as its first key. */
    private static WorldRow row(String text) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (text.startsWith("{")) {
            Map<?, ?> read = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(text);
            String type = String.valueOf(read.keySet().iterator().next());
            read.forEach((key, value) ->
                    fields.put(key.equals(type) ? "id" : String.valueOf(key), Objects.requireNonNull(value)));
            return new WorldRow(type, fields);
        }
        String[] words = text.split(" ", -1);
        fields.put("id", words[1]);
        for (int i = 2; i < words.length; i++) {
            String[] field = words[i].split("=", 2);
            fields.put(field[0], field[1]);
        }
        return new WorldRow(words[0], fields);
    }
}
