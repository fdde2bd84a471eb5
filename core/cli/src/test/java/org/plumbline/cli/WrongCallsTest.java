package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongCallsTest {
    private static final String AS_OF = "--as-of=2026-03-02T07:00:00Z";

    @TempDir
    private Path folder;

    @Test
    void no_command_is_wrong() {
        assertThat(Run.of()).isEqualTo(wrong("""
                no command
                  Maybe `plumbline --help`
                """));
    }

    @Test
    void an_unknown_command_gets_the_nearest_one() {
        assertThat(Run.of("asess").err()).startsWith("unmatched argument at index 0: `asess`\n  Maybe `assess`");
        assertThat(Run.of("asess").status()).isEqualTo(2);
    }

    @Test
    void an_unknown_option_gets_the_nearest_one() {
        assertThat(Run.of("assess", folder, AS_OF, "--fail-onn=low")).isEqualTo(wrong("""
                unknown option: `--fail-onn=low`
                  Maybe `--fail-on`
                """));
    }

    @Test
    void the_instant_is_asked_for() {
        assertThat(Run.of("assess", folder)).isEqualTo(wrong("""
                missing required option: `--as-of=INSTANT`
                  Maybe `plumbline assess --help`
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-02T00:00:00Z",
        "2026-03-02T07:00, 2026-03-02T07:00Z",
        "2026-03-02 07:00:30, 2026-03-02T07:00:30Z",
        "2026-02-30T07:00:00Z, 2026-03-02T07:00:00Z",
        "yesterday, 2026-03-02T07:00:00Z"
    })
    void an_instant_needs_its_offset_and_the_right_form_is_shown(String typed, String maybe) {
        assertThat(Run.of("assess", folder, "--as-of", typed))
                .isEqualTo(wrong("--as-of: not a time with offset: `" + typed + "`\n  Maybe `" + maybe + "`\n"));
    }

    @Test
    void a_format_that_does_not_exist_gets_those_that_do() {
        assertThat(Run.of("assess", folder, AS_OF, "--format", "xml")).isEqualTo(wrong("""
                --format: there is no `xml`
                  Maybe `text`, `json` or `csv`
                """));
    }

    @ParameterizedTest
    @CsvSource({
        "--budget-firings, 0, not a number above zero, 100000",
        "--budget-findings, -1, not a number above zero, 100000",
        "--budget-findings, 99999999999999999999, not a number above zero, 100000",
        "--budget-time, ten, not a length of time, PT10M",
        "--budget-time, PT0S, not a length of time, PT10M"
    })
    void a_budget_is_more_than_nothing(String option, String typed, String what, String maybe) {
        assertThat(Run.of("assess", folder, AS_OF, option, typed))
                .isEqualTo(wrong(option + ": " + what + ": `" + typed + "`\n  Maybe `" + maybe + "`\n"));
    }

    @Test
    void a_severity_that_does_not_exist_gets_those_that_do() {
        assertThat(Run.of("assess", folder, AS_OF, "--fail-on", "grave")).isEqualTo(wrong("""
                --fail-on: there is no `grave`
                  Maybe `low`, `medium`, `high` or `critical`
                """));
    }

    @Test
    void an_unknown_type_of_fact_gets_those_that_exist() {
        Run run = Run.of("facts", "contactz");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith(
                        "TYPE: there is no type of fact `contactz`\n  Maybe one of adaptation, allocation, assurance-meeting, ");
    }

    @Test
    void a_report_needs_a_folder_to_stand_in() {
        Path file = folder.resolve("none").resolve("report.txt");

        assertThat(Run.of("assess", folder, AS_OF, "--out", file))
                .isEqualTo(wrong("--out: there is no folder for `" + file + "`\n  Maybe make it first\n"));
    }

    @Test
    void a_folder_is_not_overwritten_by_a_report() {
        assertThat(Run.of("assess", folder, AS_OF, "--out", folder))
                .isEqualTo(wrong("--out: `" + folder + "` is not a file\n  Maybe another name\n"));
    }

    private static Run wrong(String err) {
        return new Run(2, "", err);
    }
}
