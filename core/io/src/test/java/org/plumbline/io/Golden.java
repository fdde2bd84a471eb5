package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that say what is written; with {@code -Dplumbline.write=true} they are written first. */
final class Golden {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "plumbline", "io");

    private Golden() {}

    static void check(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if (Boolean.getBoolean("plumbline.write")) {
            Files.writeString(file, text);
        }
        assertThat(text)
                .as("%s; maybe run this test with -Dplumbline.write=true", name)
                .isEqualTo(Files.readString(file).replace("\r\n", "\n"));
    }
}
