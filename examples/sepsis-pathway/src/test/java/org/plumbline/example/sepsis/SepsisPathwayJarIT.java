package org.plumbline.example.sepsis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.example.sepsis.AuthoredLog.ANTIBIOTICS;
import static org.plumbline.example.sepsis.AuthoredLog.LACTIC_ACID;
import static org.plumbline.example.sepsis.AuthoredLog.TRIAGE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started: one jar, in a process of its own, in whatever folder. */
class SepsisPathwayJarIT {
    @TempDir
    private Path folder;

    @Test
    void the_jar_is_all_it_takes() throws Exception {
        Path log = new AuthoredLog()
                .event("A", TRIAGE, "2014-10-22T11:34:00Z")
                .event("A", ANTIBIOTICS, "2014-10-22T12:34:01Z")
                .event("A", LACTIC_ACID, "2014-10-22T14:34:00Z")
                .in(folder);
        assertThat(run(0, log.toString())).isEqualTo("""
                        triage  antibiotics  lactic-acid  together
                        11 UTC            1            0         1

                        antibiotics met=0 late=1 missing=0 unknown=0
                        lactic-acid met=1 late=0 missing=0 unknown=0
                        """);
    }

    @Test
    void a_call_without_a_log_says_what_is_needed() throws Exception {
        assertThat(run(2)).isEqualTo("one event log is needed\n  Maybe java -jar sepsis-pathway.jar sepsis.csv\n");
        assertThat(run(2, "nowhere.csv")).startsWith("one event log is needed");
    }

    @Test
    void a_log_that_cannot_be_judged_is_refused_by_file_and_line() throws Exception {
        Path log = new AuthoredLog().event("A", TRIAGE, "yesterday").in(folder);
        assertThat(run(2, log.toString()))
                .isEqualTo("log.csv:2: `yesterday` is not a time\n  Maybe `2014-10-22T11:34:00Z`\n");
    }

    private String run(int status, String... args) throws IOException, InterruptedException {
        List<String> call = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("sepsis.jar")));
        call.addAll(List.of(args));
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(call)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(process.waitFor()).isEqualTo(status);
        return Files.readString(said, StandardCharsets.UTF_8);
    }
}
