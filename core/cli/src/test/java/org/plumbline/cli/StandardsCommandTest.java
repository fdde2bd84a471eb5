package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardsCommandTest {
    @TempDir
    private Path folder;

    @Test
    void values_in_force_stand_first_with_their_source_and_what_is_open_last() {
        Run run = Run.of("standards");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("In force\n").contains("""

                        intake.completed-within, core
                          Time allowed for the intake
                          PT48H: From pilot to operating model, operational example 1
                        """);
        assertThat(run.out().substring(run.out().indexOf("\nNot configured\n"))).contains("""

                supervision.interval, core
                  From one supervision session to the next
                  written as P28D or P1M
                """);
    }

    @Test
    void a_value_that_the_provider_sets_is_in_force_from_its_date_on() throws IOException {
        Path values = Files.writeString(folder.resolve("acme.yaml"), """
                supervision.interval:
                  2026-01-01: { value: P28D, source: "Acme supervision policy, 3.1" }
                """);

        Run run = Run.of("standards", "--standards", values);

        assertThat(run.out().substring(0, run.out().indexOf("\nNot configured\n")))
                .contains("\n  P28D since 2026-01-01: Acme supervision policy, 3.1\n");
    }

    @Test
    void at_a_site_and_date_only_what_is_in_force_there_is_shown() throws IOException {
        Path values = Files.writeString(folder.resolve("north.yaml"), """
                scope: { site: north }
                supervision.interval:
                  2026-01-01: { value: P28D, source: "North's policy" }
                  2026-03-02: { value: P21D, source: "North's new policy" }
                """);

        assertThat(Run.of("standards", "--standards", values, "--at", "2026-03-01", "--site", "north")
                        .out())
                .contains("\n  P28D since 2026-01-01: North's policy\n")
                .doesNotContain("P21D");
        assertThat(Run.of("standards", "--standards", values, "--at", "2026-03-02T00:30:00+01:00", "--site", "north")
                        .out())
                .contains("\n  P21D since 2026-03-02: North's new policy\n");
        String south = Run.of("standards", "--standards", values, "--at", "2026-03-02", "--site", "south")
                .out();
        assertThat(south.substring(south.indexOf("\nNot configured\n"))).contains("\nsupervision.interval, core\n");
    }

    @Test
    void at_a_site_and_date_it_says_which_values_were_passed_over_and_why() throws IOException {
        Path adaptations = Files.writeString(folder.resolve("adaptations.yaml"), """
                north-slower:
                  element: intake.completed-within
                  scope: { site: north }
                  value: PT72H
                  approver: s2
                  approved: 2026-02-20T10:00:00Z
                  start: 2026-03-01
                """);

        assertThat(Run.of("standards", "--adaptations", adaptations, "--at", "2026-03-02", "--site", "north")
                        .out())
                .contains("""

                        intake.completed-within, core
                          Time allowed for the intake
                          PT48H: From pilot to operating model, operational example 1
                          not PT72H of adaptation north-slower for site north since 2026-03-01 (adaptation""");
        assertThat(Run.of("standards", "--adaptations", adaptations, "--at", "2026-03-02", "--site", "south")
                        .out())
                .doesNotContain("north-slower");
    }

    @Test
    void a_site_without_a_date_is_a_wrong_call() {
        assertThat(Run.of("standards", "--site", "north"))
                .returns(2, Run::status)
                .returns(true, run -> run.err().contains("--at"));
        assertThat(Run.of("standards", "--at", "2 March").err()).contains("neither a date nor a time with offset");
    }

    @Test
    void the_template_says_of_each_what_it_is_who_reads_it_and_what_others_have_published() {
        assertThat(Run.of("standards", "--template").out()).contains("""

                # From one supervision session to the next
                # core, dates, lower asks for more
                # written as P28D or P1M
                # read by SV-02
                # published: P3M, NICE quality standard 123, statement 6: practice-based supervision
                # published: P14D, 42 CFR 484.80(h): supervision of home health aides
                # published: P90D, WAC 246-840-930: supervision of delegated nursing care
                supervision.interval:
                  always: { value: , source: "" }
                """);
    }

    @Test
    void a_template_that_is_not_filled_in_is_refused_line_by_line() throws IOException {
        Path file = Files.writeString(
                folder.resolve("acme.yaml"), Run.of("standards", "--template").out());
        long open = Files.readString(file)
                .lines()
                .filter(line -> line.contains("value: ,"))
                .count();

        assertThat(Run.of("standards", "--standards", file))
                .returns(2, Run::status)
                .returns(
                        open,
                        run -> run.err()
                                .lines()
                                .filter(l -> l.contains("`value` is missing"))
                                .count());
        assertThat(open).isPositive();
    }

    @Test
    void a_template_that_is_filled_in_reads_back_and_leaves_nothing_open() throws IOException {
        StringBuilder filled = new StringBuilder();
        String example = "";
        for (String line : Run.of("standards", "--template").out().split("\n", -1)) {
            if (line.startsWith("# written as ")) {
                example = line.substring("# written as ".length()).replaceAll(" or [^,]*|, …", "");
            }
            filled.append(line.replace("value: , source: \"\"", "value: " + example + ", source: Acme"))
                    .append('\n');
        }
        Path file = Files.writeString(folder.resolve("acme.yaml"), filled.toString());

        Run run = Run.of("standards", "--standards", file);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\nNothing is left open\n");
        assertThat(Run.of("standards", "--standards", file, "--template").out()).doesNotContain("value:");
    }
}
