package org.plumbline.internal.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.plumbline.internal.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** A YAML file as plain texts, lists and maps that know their line. No tags, no anchors: what is written is what it says. */
public final class Yaml {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final int LONGEST = 1 << 20;
    /** Enough to see that a file is too long, in whatever script. */
    private static final int MOST_BYTES = 4 * LONGEST + 1;

    private static final String NOT_YAML = "is not YAML: ";

    private Yaml() {}

    /** One value, with its place. */
    public sealed interface Value permits Text, Items, Entries {
        /** {@code file:line} */
        String where();
    }

    /** A scalar, as it is written; null and an empty one are the empty text. */
    public record Text(String where, String text) implements Value {}

    /** A list. */
    public record Items(String where, List<Value> items) implements Value {}

    /** A map, in the order of the file. */
    public record Entries(String where, Map<String, Value> entries) implements Value {
        public Optional<Value> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }
    }

    /** Reads a file whose root is a map. Empty if it could not be read; the problems say why. */
    public static Optional<Entries> read(Path path, String name, Problems problems) {
        try {
            try (InputStream in = Files.newInputStream(path)) {
                return read(in.readNBytes(MOST_BYTES), name, problems);
            }
        } catch (IOException e) {
            problems.add(name, "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Reads the bytes of a file whose root is a map. */
    public static Optional<Entries> read(byte[] bytes, String name, Problems problems) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            return parse(StandardCharsets.UTF_8.newDecoder().decode(in).toString(), name, problems);
        } catch (CharacterCodingException e) {
            problems.add(name, "is not UTF-8", "save it as UTF-8");
            return Optional.empty();
        }
    }

    /** Parses a text whose root is a map. */
    public static Optional<Entries> parse(String text, String name, Problems problems) {
        if (text.length() > LONGEST) {
            problems.add(name, "is larger than 1 MB, which no file of this kind is", "another file was meant");
            return Optional.empty();
        }
        OptionalInt misplaced = IntStream.range(0, text.length())
                .filter(i -> !isPrintable(text, i))
                .findFirst();
        if (misplaced.isPresent()) {
            int place = misplaced.getAsInt();
            String character = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(place));
            problems.add(name + ":" + line(text, place), NOT_YAML + "it holds the character " + character);
            return Optional.empty();
        }
        return root(text, name, problems);
    }

    private static Optional<Entries> root(String text, String name, Problems problems) {
        YamlTree tree = new YamlTree(new Parse(SETTINGS).parseString(text).iterator(), name, problems);
        try {
            Value value = tree.root().orElseGet(() -> new Entries(name + ":1", Map.of()));
            if (value instanceof Entries entries) {
                return Optional.of(entries);
            }
            problems.add(value.where(), "must be a map of names to values");
        } catch (YamlTree.TooDeep e) {
            problems.add(name + ":" + tree.line(), String.valueOf(e.getMessage()));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(tree.line());
            String context = e.getContext() == null || e.getContext().isBlank() ? "" : e.getContext() + " ";
            problems.add(name + ":" + line, NOT_YAML + context + e.getProblem());
        } catch (YamlEngineException e) {
            String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            problems.add(name + ":" + tree.line(), NOT_YAML + message);
        } catch (IllegalArgumentException e) {
            problems.add(name + ":" + tree.line(), NOT_YAML + "an escape that stands for no character");
        }
        return Optional.empty();
    }

    /** Whether YAML allows a character to stand in a file; both halves of a pair may. */
    private static boolean isPrintable(String text, int place) {
        char c = text.charAt(place);
        return Character.isSurrogate(c) || StreamReader.isPrintable(c);
    }

    private static long line(String text, int place) {
        return text.substring(0, place)
                        .replace("\r\n", "\n")
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count()
                + 1;
    }
}
