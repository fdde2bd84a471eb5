package org.plumbline.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;

/** Rows as no system ought to write them. None has a line end in it, so that a row is a line. */
final class Mutations {
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "|",
            "a|b||",
            "null",
            "0000-00-00",
            "9999-99-99T99:99:99Z",
            "+999999999-12-31T23:59:59.999999999Z",
            "-999999999-01-01T00:00:00+18:00",
            "2026-02-30T08:00:00Z",
            "2026-03-02 08:00",
            "24:00",
            "1e999999999",
            "-1",
            "9".repeat(90),
            "0x1F",
            "\u202Eright to left",
            "e\u0301\u0000\u0007",
            "\uD83D\uDE00 \u2028 \u0085",
            "İstanbul ıI",
            "\uFEFFid",
            "a\\b'`${x}",
            "{\"a\":",
            "[[[[",
            "x".repeat(500));

    private static final List<@Nullable Object> VALUES = Arrays.asList(
            null,
            true,
            -1,
            0,
            Long.MAX_VALUE,
            1e308,
            List.of(),
            List.of("a", List.of()),
            Arrays.asList(null, null),
            Map.of(),
            Map.of("a", Map.of("b", List.of(1))),
            Map.of("", ""),
            List.of(Map.of("from", 1, "to", "x", "y", Map.of())));

    static final List<String> JSON_SCRAPS = List.of(
            "\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\\",
            "\\ud800",
            "1e",
            "-",
            "\u0000",
            "NaN",
            "\"id\":\"again\",",
            "tru");
    /** A quote with a letter behind it closes nothing, so that no row goes on in the next one. */
    static final List<String> CSV_SCRAPS =
            List.of("\"x", "x\"x", ",", ",,", "{x", "[x", "\u0000", "\u2028", "|", "\\", "'");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    String json(FactType type) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>(ExampleRow.of(type));
        for (int n = random.nextInt(3); n > 0; n--) {
            change(row);
        }
        String text = ExampleRow.json(row);
        return random.nextInt(4) == 0 ? withScrap(text, JSON_SCRAPS) : text;
    }

    private void change(Map<String, @Nullable Object> row) {
        String field = any(List.copyOf(row.keySet()));
        switch (random.nextInt(6)) {
            case 0 -> row.remove(field);
            case 1 -> row.put(field, any(TEXTS));
            case 2 -> row.put(field, any(VALUES));
            case 3 -> row.put(field, row.get(any(List.copyOf(row.keySet()))));
            case 4 -> row.put(field + any(List.of("s", " ", "\u0301")), row.get(field));
            default -> row.put(field, deep(row.get(field)));
        }
    }

    private @Nullable Object deep(@Nullable Object value) {
        Object nested = value;
        for (int n = 1 + random.nextInt(30); n > 0; n--) {
            nested = random.nextBoolean() ? Arrays.asList(nested) : new LinkedHashMap<>(Map.of("a", List.of(n)));
        }
        return nested;
    }

    /** The first cell stays as it is, or longer: an empty row is none. */
    String csv(FactType type) {
        List<String> cells = ExampleRow.of(type).values().stream()
                .map(ExampleRow::cell)
                .collect(Collectors.toCollection(ArrayList::new));
        for (int n = random.nextInt(3); n > 0; n--) {
            int at = 1 + random.nextInt(cells.size() - 1);
            switch (random.nextInt(5)) {
                case 0 -> cells.set(at, "");
                case 1 -> cells.set(at, ExampleRow.cell(any(TEXTS)));
                case 2 -> cells.set(at, cells.get(random.nextInt(cells.size())));
                case 3 -> cells.add(at, cells.get(at));
                default -> cells.set(at, broken(cells.get(at)));
            }
        }
        return String.join(",", cells);
    }

    /** Inside a cell with quotes no scrap is put, which could make one of them close a cell of the row before. */
    private String broken(String cell) {
        return cell.contains("\"") ? "\"x" + cell : withScrap(cell, CSV_SCRAPS);
    }

    private String withScrap(String text, List<String> scraps) {
        int at = random.nextInt(text.length() + 1);
        int rest = Math.min(text.length(), at + random.nextInt(3));
        return text.substring(0, at) + any(scraps) + text.substring(rest);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
