package org.plumbline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.RuleCode;

/**
 * The file that a rule stands in, named by its code and a few words: {@code workflow/wf-03-missed-contact-followed-up.drl}.
 *
 * @param group the folder, with slashes; empty where there is none
 * @param words what follows the code in the name
 */
record RuleFile(RuleCode code, Path path, String group, String words) {
    private static final String ENDING = ".drl";

    static Optional<RuleFile> of(RuleCode code, Path folder) {
        String start = code.value().toLowerCase(Locale.ROOT) + "-";
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(
                            file -> name(file).startsWith(start) && name(file).endsWith(ENDING))
                    .sorted()
                    .findFirst()
                    .map(file -> new RuleFile(code, file, group(folder, file), words(file, start)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String group(Path folder, Path file) {
        Path parent = folder.relativize(file).getParent();
        return parent == null ? "" : parent.toString().replace('\\', '/');
    }

    private static String words(Path file, String start) {
        return name(file).substring(start.length(), name(file).length() - ENDING.length());
    }

    /** Where its page stands below the folder of all pages. */
    String page() {
        return (group.isEmpty() ? "" : group + "/") + code + "-" + words + ".md";
    }

    String text() {
        try {
            return Files.readString(path).replace("\r\n", "\n").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
