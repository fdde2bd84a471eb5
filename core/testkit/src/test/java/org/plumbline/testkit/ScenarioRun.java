package org.plumbline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

/** One scenario of TINY-01, whose case c1 has the missed contact k1 of 2 March, 9 o'clock, as on 4 March. */
final class ScenarioRun {
    private static final String SENTENCE = "it holds";

    private static final String FILE = """
            rule: TINY-01
            given: [ { contact: k1, case: c1, outcome: MISSED, at: 2026-03-02T09:00Z } ]
            at: 2026-03-04T09:00Z
            scenarios:
              it holds:
                category: any
            """;

    private ScenarioRun() {}

    /** The lines after its category, without their indentation. */
    static String of(Path folder, String lines) {
        Tiny.write(folder, "tiny-01.yaml", FILE + lines.indent(4));
        Map<String, String> outcomes = Tiny.run(Scenarios.of(Tiny.CORE, folder).tests());
        return outcomes.getOrDefault(SENTENCE, outcomes.getOrDefault("tiny-01.yaml can be read", "did not run"));
    }

    static void holds(Path folder, String lines) {
        assertThat(of(folder, lines)).isEmpty();
    }

    /** What it found, where that is not what it expected. */
    static String found(Path folder, String lines) {
        String message = of(folder, lines + "\nexpect: [ { late: case of-nobody } ]");
        int from = message.indexOf("found:\n");
        return from < 0 ? message : message.substring(from + 7, message.indexOf("facts:\n"));
    }
}
