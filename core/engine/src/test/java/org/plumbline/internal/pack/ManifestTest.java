package org.plumbline.internal.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.pack.LoadException;
import org.plumbline.pack.Pack;

class ManifestTest {
    private static List<String> said(String yaml) {
        Problems problems = new Problems();
        Manifest.of(Yaml.parse(yaml, "pack.yaml", problems).orElseThrow(), problems);
        return problems.all().stream().map(Object::toString).toList();
    }

    @Test
    void a_version_of_ten_digits_is_said_and_is_no_crash() {
        assertThat(said("{ name: a, version: 1.0.0, core: '>=999999999.0' }")).isEmpty();
        assertThat(said("{ name: a, version: 1.0.0, core: '>=9999999999.0' }"))
                .containsExactly("pack.yaml:1: `core` cannot be `>=9999999999.0`\n  Maybe `\">=1.0 <2.0\"`");
        assertThat(said("{ name: a, version: 9999999999.0.0 }"))
                .containsExactly("pack.yaml:1: `version` cannot be `9999999999.0.0`\n  Maybe `1.0.0`");
    }

    @Test
    void the_owner_is_a_text() {
        assertThat(said("{ name: a, version: 1.0.0, owner: [b] }"))
                .containsExactly("pack.yaml:1: `owner` must be a text");
    }

    @Test
    void a_rule_file_that_is_not_utf_8_is_named(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("pack.yaml"),
                "{ name: a, version: 1.0.0, prefix: ACME, owner: quality lead, core: \">=1.0 <2.0\" }");
        Files.createDirectory(folder.resolve("rules"));
        Files.write(folder.resolve("rules/a.drl"), "// \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        String name = String.valueOf(folder.getFileName());

        try {
            assertThat(Pack.read(folder)).isNull();
        } catch (LoadException e) {
            assertThat(e.problems())
                    .extracting(Object::toString)
                    .containsExactly(name + "/rules/a.drl: is not UTF-8\n  Maybe save it as UTF-8");
        }
    }
}
