package org.plumbline.io;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.fact.FactType;

/** Small files of every type, and the words in them, for the targets that read facts. */
final class FactWords {
    private static final List<String> NASTY = List.of(
            "\r",
            "\r\n",
            "\n\n",
            "\"\"",
            "\uFEFF",
            "\\u0000",
            "\\u202e",
            "\\ud83d",
            "1e99999999999",
            "1e2147483648",
            ":1e99999999999,",
            "[\"a\"]");

    private FactWords() {}

    /** For each type a file with one row, and one with rows of two facts and a correction. */
    static List<String> files(BiFunction<FactType, List<Map<String, Object>>, String> file) {
        return FactType.all().stream()
                .flatMap(type -> Stream.of(file.apply(type, rows(type).subList(0, 1)), file.apply(type, rows(type))))
                .toList();
    }

    private static List<Map<String, Object>> rows(FactType type) {
        Map<String, Object> one = ExampleRow.of(type);
        Map<String, Object> other = new LinkedHashMap<>(one);
        other.put("id", type.name() + "-2");
        Map<String, Object> corrected = new LinkedHashMap<>(one);
        corrected.computeIfPresent("recordedAt", (field, at) -> "2027-03-02T08:00:00+01:00");
        return List.of(one, other, corrected);
    }

    static String file(FactType type, List<Map<String, Object>> rows, boolean csv) {
        String header = csv ? ExampleRow.header(type) + "\n" : "";
        return rows.stream()
                .map(row -> csv ? ExampleRow.csv(row) : ExampleRow.json(row))
                .collect(Collectors.joining("\n", header, "\n"));
    }

    /** The names of fields and their values, and about as often what no system ought to write. */
    static List<String> all() {
        Set<String> names = new LinkedHashSet<>();
        for (FactType type : FactType.all()) {
            names.add(type.name());
            names.add(type.plural());
            type.fields().forEach(field -> add(field, names));
        }
        List<String> words = new ArrayList<>(names);
        while (words.size() < 2 * names.size()) {
            words.addAll(NASTY);
            words.addAll(Mutations.TEXTS);
            words.addAll(Mutations.JSON_SCRAPS);
            words.addAll(Mutations.CSV_SCRAPS);
        }
        return words;
    }

    private static void add(FactType.Field field, Set<String> words) {
        words.add(field.name());
        words.add("\"" + field.name() + "\":");
        if (field.form().startsWith("one of ")) {
            words.addAll(List.of(field.form().substring("one of ".length()).split(", ", -1)));
        }
        field.inner().forEach(inner -> add(inner, words));
    }
}
