package org.plumbline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes of a section what no text can hold: large files, links, jars. */
final class HostileFiles {
    private final Path folder;

    HostileFiles(Path folder) {
        this.folder = folder;
    }

    /** The folder or jar that is to be read. */
    Path write(WrongPacks.Section section) throws IOException {
        Path pack = section.write(folder);
        Path read = pack;
        for (String line : section.changes) {
            int space = line.indexOf(' ');
            String rest = line.substring(space + 1);
            if (line.startsWith("repeat ")) {
                repeat(pack, rest);
            } else if (line.startsWith("many ")) {
                many(pack, rest);
            } else if (line.startsWith("link ")) {
                link(pack, rest.split(" -> ", -1));
            } else if (line.startsWith("name ")) {
                Files.writeString(pack.resolve(rest.replace("\\n", "\n")), "package acme");
            } else if (line.startsWith("jar ")) {
                read = jar(pack, rest, "package acme".getBytes(StandardCharsets.UTF_8));
            } else if (line.startsWith("jarbomb ")) {
                read = jar(pack, rest, new byte[100_000_000]);
            } else if (line.equals("nojar")) {
                read = Files.writeString(folder.resolve("acme.jar"), "no jar");
            }
        }
        return read;
    }

    private static void repeat(Path pack, String line) throws IOException {
        String[] words = line.split(" ", 3);
        try (Writer out = Files.newBufferedWriter(pack.resolve(words[0]))) {
            for (int i = 0; i < Integer.parseInt(words[1].replace(":", "")); i++) {
                out.write(words[2] + "\n");
            }
        }
    }

    private static void many(Path pack, String line) throws IOException {
        String[] words = line.split(" ", 3);
        for (int i = 0; i < Integer.parseInt(words[1].replace(":", "")); i++) {
            Files.writeString(pack.resolve(words[0].replace("N", String.valueOf(i))), words[2]);
        }
    }

    private void link(Path pack, String[] both) throws IOException {
        Path target = folder.resolve(both[1]);
        if (both[1].endsWith(".drl")) {
            Files.writeString(target, "package acme");
        } else {
            Files.createDirectories(target);
        }
        Files.createSymbolicLink(pack.resolve(both[0]), target);
    }

    private Path jar(Path pack, String more, byte[] content) throws IOException {
        Path jar = folder.resolve("acme.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.walk(pack)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : all) {
                zip.putNextEntry(new ZipEntry(pack.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
            }
            zip.putNextEntry(new ZipEntry(more));
            zip.write(content);
        }
        return jar;
    }
}
