package org.plumbline.example.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same host in three kinds of packaging, each in a Java of its own. */
class PackagingIT {
    private static final String EXPECTED = "the first of ";

    @Test
    void a_class_path_of_jars() throws Exception {
        try (Stream<Path> jars = Files.list(Path.of("target/jars"))) {
            String classPath = Stream.concat(
                            Stream.of(jar("")), jars.map(Path::toString).sorted())
                    .collect(Collectors.joining(File.pathSeparator));
            assertThat(run("-cp", classPath, FirstFinding.class.getName())).contains(EXPECTED);
        }
    }

    @Test
    void one_shaded_jar() throws Exception {
        assertThat(run("-jar", jar("-shaded"))).contains(EXPECTED);
    }

    @Test
    void a_nested_jar_of_spring_boot() throws Exception {
        assertThat(run("-jar", jar("-nested"))).contains(EXPECTED);
    }

    @Test
    void all_three_say_the_same() throws Exception {
        assertThat(run("-jar", jar("-shaded"))).isEqualTo(run("-jar", jar("-nested")));
    }

    private static String jar(String kind) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.map(Path::toString)
                    .filter(name -> name.matches(".*plumbline-example-embedding-[0-9.]+(-SNAPSHOT)?" + kind + "\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String run(String... how) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(how));
        command.add("../first-night/facts");
        command.add("2026-03-16T07:00:00Z");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
