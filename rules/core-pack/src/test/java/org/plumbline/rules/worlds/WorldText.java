package org.plumbline.rules.worlds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.fact.FactType;

/** A world as files: those that the command line reads, or a scenario that can be kept. */
final class WorldText {
    private WorldText() {}

    /** Fact files by name, JSON Lines, and files of values. */
    static Map<String, String> files(World world) {
        Map<String, String> files = new TreeMap<>();
        for (WorldRow row : world.rows()) {
            String name = FactType.named(row.type()).orElseThrow().plural() + ".jsonl";
            files.merge("facts/" + name, json(row.fields()) + "\n", String::concat);
        }
        world.configuration().files().forEach((name, text) -> files.put(name, text));
        return files;
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach(
                    (key, entry) -> entries.add(Yaml.flow(key) + ": " + json(java.util.Objects.requireNonNull(entry))));
            return "{" + String.join(", ", entries) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(WorldText::json).toList()) + "]";
        }
        return value instanceof Boolean || value instanceof Number ? value.toString() : Yaml.flow(value);
    }

    /** In the notation of scenarios, but for what is expected, which nobody knows yet. */
    static String scenario(World world, List<String> differences) {
        StringBuilder text = new StringBuilder();
        text.append("# world ").append(world.seed()).append('\n');
        differences.forEach(line -> text.append("# ").append(line).append('\n'));
        text.append("at: ").append(world.asOf()).append('\n');
        text.append("complete-until: ")
                .append(world.completeUntil().map(Object::toString).orElse("never"))
                .append("\ngiven:\n");
        world.rows().stream()
                .sorted(Comparator.comparing(WorldRow::type).thenComparing(WorldRow::id))
                .forEach(row -> {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    fields.put(row.type(), row.id());
                    row.fields().forEach((name, value) -> {
                        if (!name.equals("id")) {
                            fields.put(name, value);
                        }
                    });
                    text.append("  - ").append(json(fields)).append('\n');
                });
        world.configuration()
                .files()
                .forEach((name, file) -> text.append("# ")
                        .append(name)
                        .append(":\n#   ")
                        .append(file.strip().replace("\n", "\n#   "))
                        .append('\n'));
        return text.toString();
    }
}
