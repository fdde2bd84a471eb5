package org.plumbline.benchmark.run;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class path as a service has it: jars alone. A class-data archive takes classes from nothing else. */
final class Jars {
    private Jars() {}

    /**
     * Puts every folder into a jar.
     *
     * @param more a folder that comes last
     * @param target where the jars go
     */
    static String of(String classPath, Path more, Path target) {
        List<Path> entries = new ArrayList<>();
        for (String entry : classPath.split(File.pathSeparator, -1)) {
            entries.add(Path.of(entry));
        }
        entries.add(more);
        return entries.stream()
                .filter(Files::exists)
                .map(entry -> Files.isDirectory(entry) ? jar(entry, target) : entry)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path jar(Path folder, Path target) {
        try {
            Path jar = Files.createTempFile(target, "classes-", ".jar");
            try (OutputStream file = Files.newOutputStream(jar);
                    JarOutputStream out = new JarOutputStream(file);
                    Stream<Path> walk = Files.walk(folder)) {
                for (Path path : walk.filter(Files::isRegularFile).sorted().toList()) {
                    out.putNextEntry(
                            new JarEntry(folder.relativize(path).toString().replace(File.separatorChar, '/')));
                    Files.copy(path, out);
                    out.closeEntry();
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
