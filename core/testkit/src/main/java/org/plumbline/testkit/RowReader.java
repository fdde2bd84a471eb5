package org.plumbline.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.internal.Nearest;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;

/**
 * Reads {@code { contact: k1, case: c1, outcome: MISSED }}: first the type and the id, then fields. {@code case} is short
 * for {@code caseId}, {@code recorded} for {@code recordedAt}.
 */
final class RowReader {
    private static final String EXAMPLE = "`{ contact: k1, case: c1, outcome: MISSED }`";

    private final Problems problems;
    private final List<FactType> types;

    /** With the types of fact that the local packs declare. */
    RowReader(List<FactType> local, Problems problems) {
        this.problems = problems;
        this.types = Stream.concat(FactType.all().stream(), local.stream()).toList();
    }

    List<Row> rows(Yaml.Value value) {
        return items(value, EXAMPLE).stream()
                .flatMap(item -> row(item).stream())
                .toList();
    }

    Optional<Row> row(Yaml.Value value) {
        if (!(value instanceof Yaml.Entries entries) || entries.entries().isEmpty()) {
            problems.add(value.where(), "is not a fact", EXAMPLE);
            return Optional.empty();
        }
        Map.Entry<String, Yaml.Value> first =
                entries.entries().entrySet().iterator().next();
        Optional<FactType> type = type(first.getKey(), value.where());
        return type.map(found -> new Row(found, values(found, entries), value.where()));
    }

    /** Reads {@code contact k1}. */
    List<FactId> names(Yaml.Value value) {
        List<FactId> names = new ArrayList<>();
        for (Yaml.Value item : items(value, "`[contact k1]`")) {
            String[] words = item instanceof Yaml.Text text ? text.text().split(" ", 2) : new String[0];
            if (words.length == 2) {
                type(words[0], item.where()).ifPresent(type -> names.add(new FactId(type.name(), words[1])));
            } else {
                problems.add(item.where(), "does not name a fact", "`contact k1`");
            }
        }
        return names;
    }

    List<Yaml.Value> items(Yaml.Value value, String example) {
        if (value instanceof Yaml.Items items) {
            return items.items();
        }
        problems.add(value.where(), "must be a list", "`[ " + example.replace("`", "") + " ]`");
        return List.of();
    }

    Optional<FactType> type(String name, String where) {
        Optional<FactType> type =
                types.stream().filter(found -> found.name().equals(name)).findFirst();
        if (type.isEmpty()) {
            List<String> known = types.stream().map(FactType::name).toList();
            String near = types.stream()
                    .filter(found -> found.plural().equals(name))
                    .findFirst()
                    .map(FactType::name)
                    .or(() -> Nearest.to(name, known))
                    .map(right -> "`" + right + "`")
                    .orElseGet(() -> "one of " + String.join(", ", known) + ", before the other fields");
            problems.add(where, "`" + name + "` is no type of fact", near);
        }
        return type;
    }

    private Map<String, Object> values(FactType type, Yaml.Entries entries) {
        Map<String, Object> values = new LinkedHashMap<>();
        String typeName = type.name();
        entries.entries().forEach((key, value) -> {
            boolean first = values.isEmpty() && key.equals(typeName);
            String field = first ? "id" : field(type, key);
            if (values.put(field, plain(value)) != null) {
                problems.add(value.where(), "`" + key + "` says `" + field + "` a second time");
            }
        });
        return values;
    }

    private static String field(FactType type, String key) {
        return Stream.of(key, key + "Id", key + "At")
                .filter(name -> type.fields().stream().map(FactType.Field::name).anyMatch(name::equals))
                .findFirst()
                .orElse(key);
    }

    private static Object plain(Yaml.Value value) {
        if (value instanceof Yaml.Text text) {
            return text.text();
        }
        if (value instanceof Yaml.Items items) {
            return items.items().stream().map(RowReader::plain).toList();
        }
        return ((Yaml.Entries) value)
                .entries().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> plain(entry.getValue()),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }
}
