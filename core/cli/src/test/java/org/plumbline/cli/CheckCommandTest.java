package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.pack.Pack;

class CheckCommandTest {
    private static final Path ACME = Path.of("src/test/resources/packs/acme");

    @TempDir
    private Path folder;

    @Test
    void a_right_pack_is_named_with_its_rules() {
        Run run = Run.of("check", ACME);

        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("acme 1.0.0: 1 rule\nnothing is wrong\n");
    }

    @Test
    void problems_name_the_path_as_it_was_typed() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("wrong"));
        Files.writeString(pack.resolve("pack.yaml"), "name: wrong\n");

        Run run = Run.of("check", pack);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(pack + "/pack.yaml:1: `version` is missing\n")
                .endsWith(" problems\n");
    }

    @Test
    void two_packs_with_one_name_and_prefix_are_told_apart_by_nobody() {
        Run run = Run.of("check", ACME, ACME);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("has the prefix `ACME` of the pack `acme`", "`acme` is the name of another pack");
    }

    @Test
    void sarif_has_a_rule_for_each_kind_and_a_line_for_each_problem() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("wrong"));
        Files.writeString(pack.resolve("pack.yaml"), "name: wrong\n");

        String sarif = Run.of("check", pack, "--format", "sarif").out();

        assertThat(sarif)
                .contains("\"version\" : \"2.1.0\"", "\"id\" : \"is-missing\"", "\"startLine\" : 1")
                .contains("wrong/pack.yaml");
    }

    @Test
    void a_built_pack_is_read_without_its_folder_and_is_the_same_to_the_byte_when_it_is_built_again()
            throws IOException {
        Path jar = folder.resolve("acme.jar");
        Path again = folder.resolve("again.jar");

        Run run = Run.of("build", ACME, "--out", jar);
        Run.of("build", ACME, "--out", again);

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("acme 1.0.0: 1 compiled, in " + jar + "\n");
        assertThat(Files.mismatch(jar, again)).isEqualTo(-1);
        assertThat(Pack.read(jar).rules()).isEqualTo(Pack.read(ACME).rules());
    }
}
