package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutFileTest {
    @TempDir
    private Path folder;

    @Test
    void the_file_is_there_in_utf_8() throws IOException {
        Path file = folder.resolve("report.txt");

        new OutFile(file).write(out -> out.append("Müller – …\n"));

        assertThat(Files.readString(file, StandardCharsets.UTF_8)).isEqualTo("Müller – …\n");
        assertThat(names()).containsExactly("report.txt");
    }

    @Test
    void until_all_is_written_the_earlier_file_stands() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "last night");

        new OutFile(file).write(out -> {
            out.append("tonight");
            out.flush();
            assertThat(file).hasContent("last night");
        });

        assertThat(file).hasContent("tonight");
    }

    @Test
    void if_writing_fails_the_earlier_file_stays_and_nothing_is_left_behind() throws IOException {
        Path file = Files.writeString(folder.resolve("report.txt"), "last night");

        assertThatThrownBy(() -> new OutFile(file).write(out -> {
                    out.append("half");
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");

        assertThat(file).hasContent("last night");
        assertThat(names()).containsExactly("report.txt");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        }
    }
}
