package org.plumbline.example.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.example.network.Records.Row;
import org.plumbline.fact.FactType;

/** Writes facts as Plumbline reads them: CSV, or JSON Lines for types that hold lists, maps or records. */
final class FactFiles {
    private FactFiles() {}

    /** What had arrived by then. */
    static void write(Path folder, List<Row> rows, Instant by) throws IOException {
        Files.createDirectories(folder);
        Map<String, BufferedWriter> files = new TreeMap<>();
        try {
            for (Row row : rows) {
                if (row.recordedAt() == null || !row.recordedAt().isAfter(by)) {
                    write(folder, files, row);
                }
            }
        } finally {
            for (BufferedWriter file : files.values()) {
                file.close();
            }
        }
    }

    private static void write(Path folder, Map<String, BufferedWriter> files, Row row) throws IOException {
        Class<?> type = row.fact().getClass();
        boolean flat = Arrays.stream(type.getRecordComponents()).allMatch(FactFiles::isFlat);
        String name = FactType.of(type).plural() + (flat ? ".csv" : ".jsonl");
        BufferedWriter file = files.get(name);
        if (file == null) {
            file = Files.newBufferedWriter(folder.resolve(name));
            files.put(name, file);
            if (flat) {
                file.write(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.joining(",", "", "\n")));
            }
        }
        file.write((flat ? csv(row) : json(row)) + "\n");
    }

    private static boolean isFlat(RecordComponent component) {
        Class<?> type = component.getType();
        return !Map.class.isAssignableFrom(type) && !List.class.isAssignableFrom(type) && !type.isRecord();
    }

    private static String csv(Row row) {
        return Arrays.stream(row.fact().getClass().getRecordComponents())
                .map(component -> cell(value(row, component)))
                .collect(Collectors.joining(","));
    }

    /** None of the texts here holds a comma or a quote. The empty set is a bar alone. */
    private static String cell(@Nullable Object value) {
        if (value instanceof Set<?> set) {
            return set.isEmpty() ? "|" : set.stream().map(String::valueOf).collect(Collectors.joining("|"));
        }
        return value == null ? "" : value.toString();
    }

    private static String json(Row row) {
        return Arrays.stream(row.fact().getClass().getRecordComponents())
                .filter(component -> value(row, component) != null)
                .map(component -> quoted(component.getName()) + ":" + tree(value(row, component)))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static @Nullable Object value(Row row, RecordComponent component) {
        return component.getName().equals("recordedAt") ? row.recordedAt() : value(row.fact(), component);
    }

    private static @Nullable Object value(Object record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    private static String tree(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return String.valueOf(value);
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> quoted(String.valueOf(entry.getKey())) + ":" + tree(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> members) {
            return members.stream().map(FactFiles::tree).collect(Collectors.joining(",", "[", "]"));
        }
        if (value.getClass().isRecord()) {
            return Arrays.stream(value.getClass().getRecordComponents())
                    .filter(component -> value(value, component) != null)
                    .map(component -> quoted(component.getName()) + ":" + tree(value(value, component)))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return quoted(value.toString());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
