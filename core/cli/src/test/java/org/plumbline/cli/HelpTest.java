package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {
    @Test
    void help_names_every_command_and_shows_examples() {
        Run run = Run.of("--help");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "\n  assess ",
                        "\n  gate ",
                        "\n  facts ",
                        "\n  rules ",
                        "\n  standards ",
                        "\n  check ",
                        "\n  build ",
                        "\nExamples:\n",
                        "java -jar");
    }

    @Test
    void help_of_assess_tells_the_call_the_examples_and_the_exit_status() {
        assertThat(Run.of("assess", "--help").out())
                .contains("""
                        plumbline assess FACTS --as-of INSTANT [--complete-until INSTANT] [--pack FOLDER]...
                                         [--network-standards FILE] [--standards FILE]...
                                         [--adaptations FILE]... [--strict]
                                         [--budget-firings N] [--budget-time TIME] [--budget-findings N]
                                         [--format text|json|csv] [--out FILE] [--fail-on SEVERITY]
                                         [--site SITE] [--team TEAM] [--open] [--summary] [--limit N]
                                         [--width COLUMNS] [--color auto|always|never]
                        """)
                .contains("""
                        Exit status:
                          0   no breach and nothing unknown at or above --fail-on, hidden or not
                          1   there is some; what is not configured or waived never counts
                          2   the call is wrong, or a pack or standards file is; with --strict, or the facts are
                          3   Plumbline or a local pack failed
                        """)
                .contains("  plumbline assess facts/ --as-of 2026-03-02T07:00:00Z\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assess", "gate", "what-if", "facts", "rules", "standards", "check", "build"})
    void every_command_helps_within_a_hundred_columns(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\nExamples:\n  plumbline " + command);
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void the_version_is_the_one_of_the_build() {
        assertThat(Run.of("--version").out()).matches("plumbline [0-9]+\\.[0-9]+\\.[0-9]+\\S*\n");
    }
}
