package org.plumbline.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there as a whole or not at all: whoever reads it while it is written reads the one before. */
final class OutFile {
    private final Path target;

    /** Refuses what cannot be written before any work is done. */
    OutFile(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new WrongCallException("--out", "there is no folder for `" + file + "`", "make it first");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new WrongCallException("--out", "`" + file + "` is not a file", "another name");
        }
        this.target = file.toAbsolutePath();
    }

    void write(Content content) throws IOException {
        Path part = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            try (Writer out = Files.newBufferedWriter(part)) {
                content.writeTo(out);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** What stands in the file. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }
}
