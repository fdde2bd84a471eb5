package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatIfCommandTest {
    private static final Path EXAMPLE = Path.of("..", "..", "examples", "first-night");
    private static final String AS_OF = "2026-03-16T07:00:00Z";

    @TempDir
    private Path folder;

    private static Run whatIf(Object... more) {
        List<Object> call = new ArrayList<>(List.of("what-if", EXAMPLE.resolve("facts"), "--as-of", AS_OF));
        call.addAll(List.of("--standards", EXAMPLE.resolve("standards.yaml")));
        call.addAll(List.of(more));
        return Run.of(call.toArray());
    }

    /** The example's own standards, but for one that asks for something else. */
    private Path supervisionEvery(String period) throws IOException {
        String standards = Files.readString(EXAMPLE.resolve("standards.yaml"));
        assertThat(standards).contains("{ value: P28D,");
        return Files.writeString(
                folder.resolve("proposed.yaml"), standards.replace("{ value: P28D,", "{ value: " + period + ","));
    }

    @Test
    void a_looser_standard_says_what_is_seen_later_or_not_at_all() throws IOException {
        Run run = whatIf("--proposed-standards", supervisionEvery("P42D"));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("WHAT IF       1 breach would no longer be seen, 1 breach would be seen later.\n")
                .contains("LOOSER             supervision.interval")
                .contains("\n                   14 d later\n");
    }

    @Test
    void a_stricter_one_loses_nothing() throws IOException {
        Run run = whatIf("--proposed-standards", supervisionEvery("P21D"));

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("WHAT IF       Every breach that is found now would be found, and none of them later.\n")
                .contains("STRICTER           supervision.interval");
    }

    @Test
    void what_is_in_force_set_against_itself_changes_nothing() throws IOException {
        Run run = whatIf("--proposed-standards", EXAMPLE.resolve("standards.yaml"), "--nights", "7");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("WHAT IF       Nothing would be different.\nNIGHTS        7, from 2026-03-10 07:00Z to ");
    }

    @Test
    void a_dossier_is_a_page_of_html_in_a_file() throws IOException {
        Path out = folder.resolve("dossier.html");

        Run run = whatIf("--proposed-standards", supervisionEvery("P42D"), "--format", "dossier", "--out", out);

        assertThat(run.out()).isEmpty();
        assertThat(Files.readString(out))
                .startsWith("<!DOCTYPE html>")
                .contains("14 d later")
                .endsWith("</html>\n");
    }

    @Test
    void json_has_one_effect_a_line() throws IOException {
        Run run = whatIf("--proposed-standards", supervisionEvery("P42D"), "--format", "json");

        assertThat(run.out()).startsWith("{\n\"schema\":1,");
        assertThat(run.out().lines().filter(line -> line.startsWith("{\"kind\":\"LATER\"")))
                .hasSize(1);
    }

    @Test
    void a_call_that_cannot_mean_anything_is_refused() throws IOException {
        assertThat(whatIf().err()).contains("nothing is proposed").contains("`--proposed-adaptations`");
        assertThat(whatIf().status()).isEqualTo(2);
        assertThat(whatIf("--proposed-standards", supervisionEvery("P42D"), "--nights", "0")
                        .err())
                .contains("--nights: not from 1 to 366: `0`");
        assertThat(whatIf("--proposed-standards", supervisionEvery("P42D"), "--nights", "367")
                        .status())
                .isEqualTo(2);
        assertThat(whatIf("--proposed-standards", supervisionEvery("P42D"), "--format", "json", "--limit", "3")
                        .err())
                .contains("--limit: shortens text alone");
        assertThat(whatIf("--proposed-standards", folder.resolve("missing.yaml"))
                        .status())
                .isEqualTo(2);
    }
}
