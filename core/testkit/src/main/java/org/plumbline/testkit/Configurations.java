package org.plumbline.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.Plumbline;
import org.plumbline.Problem;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.pack.LoadException;
import org.plumbline.pack.Pack;
import org.plumbline.standard.StandardValues;

/** The packs with the standards that a scenario states, if it states any. */
final class Configurations {
    private static final String SOURCE = "the scenario";

    private record Standards(Yaml.@Nullable Value network, Yaml.@Nullable Value provider) {}

    private final Pack core;
    private final Optional<Pack> local;
    private final Map<Standards, Optional<Plumbline>> built = new HashMap<>();

    Configurations(Pack core, Optional<Pack> local) {
        this.core = core;
        this.local = local;
    }

    /** Empty if the standards are wrong; the problems say how. */
    Optional<Plumbline> with(Optional<Yaml.Value> network, Optional<Yaml.Value> provider, Problems problems) {
        Standards standards = new Standards(network.orElse(null), provider.orElse(null));
        return built.computeIfAbsent(standards, key -> build(network, provider, problems));
    }

    private Optional<Plumbline> build(Optional<Yaml.Value> network, Optional<Yaml.Value> provider, Problems problems) {
        Plumbline.Builder builder = Plumbline.builder(core);
        local.ifPresent(builder::localPack);
        try {
            network.stream().flatMap(v -> blocks(v).stream()).map(this::values).forEach(builder::networkStandards);
            provider.stream().flatMap(v -> blocks(v).stream()).map(this::values).forEach(builder::standards);
            return Optional.of(builder.build());
        } catch (LoadException e) {
            String where = provider.or(() -> network).map(Yaml.Value::where).orElse("");
            e.problems().forEach(wrong -> problems.add(new Problem(where, wrong.what(), wrong.maybe())));
            return Optional.empty();
        }
    }

    private static List<Yaml.Value> blocks(Yaml.Value value) {
        return value instanceof Yaml.Items items ? items.items() : List.of(value);
    }

    private StandardValues values(Yaml.Value block) {
        try {
            Path file = Files.createTempFile("standards", ".yaml");
            try {
                Files.writeString(file, file(block));
                return StandardValues.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a provider's file would have it: {@code P28D} is short for a value that has always held. */
    private static String file(Yaml.Value block) {
        if (!(block instanceof Yaml.Entries entries)) {
            return inYaml(block);
        }
        return entries.entries().entrySet().stream()
                .map(entry -> quoted(entry.getKey()) + ": "
                        + inYaml(entry.getKey().equals("scope") ? entry.getValue() : dated(entry.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static Yaml.Value dated(Yaml.Value value) {
        if (!(value instanceof Yaml.Entries entries)) {
            return new Yaml.Entries(value.where(), Map.of("always", sourced(value)));
        }
        Map<String, Yaml.Value> dates = new LinkedHashMap<>();
        entries.entries().forEach((date, at) -> dates.put(date, sourced(at)));
        return new Yaml.Entries(value.where(), dates);
    }

    private static Yaml.Value sourced(Yaml.Value value) {
        if (value instanceof Yaml.Entries) {
            return value;
        }
        Map<String, Yaml.Value> sourced = new LinkedHashMap<>();
        sourced.put("value", value);
        sourced.put("source", new Yaml.Text(value.where(), SOURCE));
        return new Yaml.Entries(value.where(), sourced);
    }

    private static String inYaml(Yaml.Value value) {
        if (value instanceof Yaml.Text text) {
            return quoted(text.text());
        }
        List<String> parts = new ArrayList<>();
        if (value instanceof Yaml.Items items) {
            items.items().forEach(item -> parts.add(inYaml(item)));
            return "[" + String.join(", ", parts) + "]";
        }
        ((Yaml.Entries) value).entries().forEach((key, entry) -> parts.add(quoted(key) + ": " + inYaml(entry)));
        return "{" + String.join(", ", parts) + "}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
