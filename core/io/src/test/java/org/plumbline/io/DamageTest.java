package org.plumbline.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.io.Folder.HEADER;
import static org.plumbline.io.Folder.json;
import static org.plumbline.io.Folder.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.fact.FactType;

/** Files with bytes changed, put in, taken out and cut off. */
class DamageTest {
    private static final byte[] MEAN = "\",\n\r{}[]:\\|\0é\uFFFDx1".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private final Random random = new Random(20260301);

    private byte[] damaged(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            bytes[random.nextInt(bytes.length)] = MEAN[random.nextInt(MEAN.length)];
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    private Recorder read(String file, byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve(file), bytes);
        var facts = new Recorder();
        FileName name = FileName.of(file);
        new FactFile(name.type().orElseThrow(), name.isCsv(), file, facts).read(path);
        return facts;
    }

    @Test
    void no_damage_is_a_crash_and_every_problem_has_its_place() throws IOException {
        for (int i = 0; i < 1000; i++) {
            boolean csv = i % 2 == 0;
            String text = csv ? HEADER + row("k1", "c1") + row("k2", "c2") : json("k1", "c1") + json("k2", "c2");
            byte[] bytes = damaged(text);
            Recorder facts = read(csv ? "contacts.csv" : "contacts.jsonl", bytes);

            assertThat(facts.problems())
                    .as(new String(bytes, UTF_8))
                    .allSatisfy(problem -> assertThat(problem.where()).matches("contacts\\.(csv|jsonl)(:[1-9])?"));
            assertThat(facts.leftOut)
                    .allSatisfy(row -> assertThat(row.problems()).isNotEmpty());
        }
    }

    @Test
    void a_file_that_cannot_be_opened_leaves_its_type_unknown() throws IOException {
        Files.createSymbolicLink(folder.resolve("contacts.csv"), folder.resolve("gone"));
        var facts = new Recorder();
        new FactFile(FactType.named("contact").orElseThrow(), true, "contacts.csv", facts)
                .read(folder.resolve("contacts.csv"));

        assertThat(facts.leftOut)
                .singleElement()
                .satisfies(file -> assertThat(file.subjects()).isEmpty());
        assertThat(facts.problems())
                .extracting(Object::toString)
                .containsExactly("contacts.csv: the file cannot be read to its end\n  Maybe its permissions forbid it");
    }
}
