package org.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.pack.Pack;
import org.plumbline.rules.CorePack;

/** Each kind of mistake in a pack, with everything that is said of it. */
class LoadErrorsTest {
    private static final Pack CORE = CorePack.load();
    private static final WrongPacks PACKS = new WrongPacks("load-errors.txt");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> each_is_said_by_file_and_line_with_what_to_write_instead() {
        return PACKS.sections.stream().map(section -> DynamicTest.dynamicTest(section.sentence, () -> check(section)));
    }

    private void check(WrongPacks.Section section) throws IOException {
        Path own = Files.createTempDirectory(folder, "pack");
        String found = Pack.check(section.write(own), CORE).stream()
                .map(String::valueOf)
                .collect(Collectors.joining("\n"))
                .replace(own.toString(), "…");
        if (WrongPacks.writes()) {
            PACKS.found(section, found);
        } else {
            assertThat(found).isEqualTo(section.expected());
        }
    }

    @AfterAll
    static void write() {
        if (WrongPacks.writes()) {
            PACKS.write();
        }
    }
}
