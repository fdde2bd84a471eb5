package org.plumbline.benchmark.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;

/** Writes facts as CSV, one file a type, in the order in which they come: site by site. */
public final class FactFiles implements AutoCloseable {
    private final Path folder;
    private final Map<Class<?>, Writer> writers = new HashMap<>();

    private FactFiles(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** A network in a folder, as a source that merges sorted files reads it; returns how many facts it has. */
    public static long write(Network network, Path folder) {
        long written = 0;
        try (FactFiles shared = new FactFiles(folder.resolve("network"));
                FactFiles sites = new FactFiles(folder)) {
            for (Fact fact : network.shared()) {
                shared.write(fact);
                written++;
            }
            for (int i = 0; i < network.sites(); i++) {
                for (Fact fact : network.ownOf(i)) {
                    sites.write(fact);
                    written++;
                }
            }
            return written;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Fact fact) throws IOException {
        RecordComponent[] components = fact.getClass().getRecordComponents();
        Writer writer = writers.get(fact.getClass());
        if (writer == null) {
            String name = FactType.of(fact.getClass()).plural() + ".csv";
            writer = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
            writers.put(fact.getClass(), writer);
            writer.write(
                    List.of(components).stream().map(RecordComponent::getName).collect(Collectors.joining(",")) + "\n");
        }
        for (int i = 0; i < components.length; i++) {
            writer.write(i == 0 ? "" : ",");
            writer.write(cell(value(components[i], fact)));
        }
        writer.write('\n');
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null || value.equals(List.of()) || (value instanceof Boolean yes && !yes)) {
            return "";
        }
        if (value instanceof List<?> records) {
            String json = records.stream().map(FactFiles::json).collect(Collectors.joining(",", "[", "]"));
            return '"' + json.replace("\"", "\"\"") + '"';
        }
        if (value instanceof Collection<?> members) {
            return members.stream().map(String::valueOf).collect(Collectors.joining("|"));
        }
        return value.toString();
    }

    private static String json(Object record) {
        return List.of(record.getClass().getRecordComponents()).stream()
                .filter(component -> value(component, record) != null)
                .map(component -> '"' + component.getName() + "\":\"" + value(component, record) + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    @Override
    public void close() throws IOException {
        for (Writer writer : writers.values()) {
            writer.close();
        }
    }
}
