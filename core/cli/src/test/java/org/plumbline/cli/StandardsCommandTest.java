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
}
