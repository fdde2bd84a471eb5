package org.plumbline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A file of packs that are wrong: each section changes a right one, and says what has to be said of it. */
final class WrongPacks {
    private static final Path PACKS = Path.of("src/test/resources/packs");
    private static final boolean WRITE = Boolean.getBoolean("plumbline.write");

    /** One section: what it is called, what it changes, what is expected. */
    static final class Section {
        final String sentence;
        final List<String> changes = new ArrayList<>();
        final List<String> expected = new ArrayList<>();

        Section(String sentence) {
            this.sentence = sentence;
        }

        String expected() {
            return String.join("\n", expected).strip();
        }

        boolean says(String word) {
            return changes.contains(word);
        }

        /** The right pack with the section's changes, in a folder. */
        Path write(Path folder) throws IOException {
            Path pack = folder.resolve("acme");
            copy(PACKS.resolve("acme"), pack);
            for (int i = 0; i < changes.size(); i++) {
                String line = changes.get(i);
                if (line.startsWith("change ")) {
                    change(pack, line.substring("change ".length()));
                } else if (line.startsWith("remove ")) {
                    Files.delete(pack.resolve(line.substring("remove ".length())));
                } else if (line.startsWith("file ")) {
                    String name = line.substring("file ".length(), line.length() - 1);
                    StringBuilder text = new StringBuilder();
                    while (i + 1 < changes.size() && changes.get(i + 1).startsWith("|")) {
                        i++;
                        text.append(changes.get(i).replaceFirst("^\\| ?", "")).append('\n');
                    }
                    Path file = pack.resolve(name);
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text);
                }
            }
            return pack;
        }

        private static void change(Path pack, String line) throws IOException {
            int colon = line.indexOf(": ");
            Path file = pack.resolve(line.substring(0, colon));
            String[] both = (line.substring(colon + 2) + " ").split(" -> ", 2);
            String text = Files.readString(file);
            if (!text.contains(both[0].strip())) {
                throw new IllegalStateException("`" + both[0] + "` is not in " + file);
            }
            int at = both[0].strip().equals("end") || both[0].strip().equals("then")
                    ? text.lastIndexOf("\n" + both[0].strip()) + 1
                    : text.indexOf(both[0].strip());
            String changed = text.substring(0, at)
                    + both[1].strip().replace("\\n", "\n")
                    + text.substring(at + both[0].strip().length());
            Files.writeString(file, changed);
        }
    }

    private final Path file;
    private final List<String> head = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();

    WrongPacks(String name) {
        file = PACKS.resolve(name);
        boolean expecting = false;
        for (String line : lines()) {
            if (line.startsWith("=== ")) {
                sections.add(new Section(line.substring(4)));
                expecting = false;
            } else if (sections.isEmpty()) {
                head.add(line);
            } else if (!expecting && line.equals("expect:")) {
                expecting = true;
            } else if (!expecting) {
                last().changes.add(line);
            } else {
                last().expected.add(line);
            }
        }
    }

    private Section last() {
        return sections.get(sections.size() - 1);
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was said is what has to be said from now on, where somebody asked for that. */
    void found(Section section, String found) {
        section.expected.clear();
        section.expected.addAll(found.strip().lines().toList());
    }

    static boolean writes() {
        return WRITE;
    }

    void write() {
        StringBuilder text = new StringBuilder(String.join("\n", head)).append('\n');
        for (Section section : sections) {
            text.append("=== ").append(section.sentence).append('\n');
            section.changes.forEach(line -> text.append(line).append('\n'));
            text.append("expect:\n");
            if (!section.expected().isEmpty()) {
                text.append(section.expected()).append('\n');
            }
            text.append('\n');
        }
        try {
            Files.writeString(file, text.toString().strip() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path one : files.toList()) {
                Path target = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(one, target);
                }
            }
        }
    }
}
