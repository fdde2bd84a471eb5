package org.plumbline.io;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.plumbline.fuzz.Held;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;

/** What holds for every file in YAML, whatever it is for. */
public final class Yamls {
    /** What makes YAML difficult. */
    public static final List<String> WORDS = List.of(
            ": ",
            "- ",
            "? ",
            "{ ",
            " }",
            "[",
            "]",
            ", ",
            "\n  ",
            "\n    ",
            "#",
            "---\n",
            "...\n",
            "%YAML 1.1\n",
            "%TAG ! x\n",
            "&a ",
            "*a",
            "<<: ",
            "!!int ",
            "!x ",
            "!<tag:x> ",
            "|\n",
            ">-\n",
            "|9\n",
            "'",
            "\"",
            "\"\\x41\"",
            "\"\\uD83D\"",
            "\"\\UFFFFFFFF\"",
            "\t",
            "\r",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u202E",
            "@",
            "`",
            "~",
            "null",
            "always",
            "2026-01-01",
            "-999999999-01-01",
            "1e999999999",
            "1e2147483647%",
            "P99999999999D",
            "every P1M",
            "9999999999");

    private Yamls() {}

    /**
     * Reads the bytes as YAML and hands over the root. There are problems, each with its place, or every scalar of the
     * file is in what was read.
     */
    public static void check(byte[] bytes, String file, BiConsumer<Yaml.Entries, Problems> reader) {
        Problems problems = new Problems();
        Optional<Yaml.Entries> root = Yaml.read(bytes, file, problems);
        Held.that(root.isPresent() || !problems.isEmpty(), "read, or said why not", file);
        if (problems.isEmpty()) {
            Held.same(
                    "scalars",
                    scalars(root.orElseThrow()),
                    scalars(new String(bytes, java.nio.charset.StandardCharsets.UTF_8)));
        }
        root.ifPresent(entries -> reader.accept(entries, problems));
        Places.check(problems.all(), file);
    }

    private static int scalars(String yaml) {
        int scalars = 0;
        for (Event event : new Parse(LoadSettings.builder().build()).parseString(yaml)) {
            scalars += event.getEventId() == Event.ID.Scalar || event.getEventId() == Event.ID.Alias ? 1 : 0;
        }
        return scalars;
    }

    private static int scalars(Yaml.Value value) {
        if (value instanceof Yaml.Entries entries) {
            return entries.entries().size()
                    + entries.entries().values().stream()
                            .mapToInt(Yamls::scalars)
                            .sum();
        }
        return value instanceof Yaml.Items items
                ? items.items().stream().mapToInt(Yamls::scalars).sum()
                : 1;
    }
}
