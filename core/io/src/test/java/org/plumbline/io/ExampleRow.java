package org.plumbline.io;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.fact.FactType;

/** A row of a type with every field in it, made from the forms of its fields, in both formats. */
final class ExampleRow {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private final FactType type;

    private ExampleRow(FactType type) {
        this.type = type;
    }

    /** The row as a tree. Of two times the later field has the later one, so that no end comes before its start. */
    static Map<String, Object> of(FactType type) {
        return new ExampleRow(type).record(type.fields());
    }

    static String json(Map<String, Object> row) {
        return written(row);
    }

    static String header(FactType type) {
        return type.fields().stream().map(FactType.Field::name).collect(Collectors.joining(","));
    }

    static String csv(Map<String, Object> row) {
        return row.values().stream().map(ExampleRow::cell).collect(Collectors.joining(","));
    }

    /** What stands in one cell, in quotes where it has to. */
    static String cell(Object value) {
        String text = text(value);
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static String text(Object value) {
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        boolean set = value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
        if (set) {
            return ((List<?>) value).stream().map(Object::toString).collect(Collectors.joining("|"));
        }
        return value instanceof Map || value instanceof List ? written(value) : value.toString();
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Object> record(List<FactType.Field> fields) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < fields.size(); i++) {
            FactType.Field field = fields.get(i);
            row.put(field.name(), value(field, field.form(), i));
        }
        return row;
    }

    private Object value(FactType.Field field, String form, int place) {
        if (form.startsWith("list of ")) {
            return List.of(value(field, form.substring("list of ".length()), place));
        }
        if (form.startsWith("for each code ")) {
            List<String> codes = codes(field);
            String code = codes.isEmpty() ? "code-1" : codes.get(0);
            return Map.of(code, value(field, form.substring("for each code ".length()), place));
        }
        if (form.startsWith("{")) {
            return record(field.inner());
        }
        if (form.startsWith("one of ")) {
            return form.substring("one of ".length()).split(", ", -1)[0];
        }
        return switch (form) {
            case "text" -> text(field);
            case "set of texts" -> texts(field);
            case "time with offset" -> EIGHT.plusSeconds(600L * place).toString();
            case "date" -> LocalDate.of(2026, 3, 2).plusDays(place).toString();
            case "time of day" -> LocalTime.of(8, 0).plusMinutes(30L * place).toString();
            case "time zone" -> "Europe/London";
            case "yes or no" -> !field.name().equals("withdrawn");
            case "number" -> new BigDecimal("0.8");
            case "whole number" -> 12;
            default -> throw new IllegalStateException("no example of " + form);
        };
    }

    private List<String> texts(FactType.Field field) {
        List<String> codes = codes(field);
        boolean several = codes.size() > 1 && field.form().equals("set of texts");
        String one = text(field);
        String stem = one.replaceAll("-1$", "");
        return several ? codes.subList(0, 2) : List.of(one, stem + "-2");
    }

    private String text(FactType.Field field) {
        if (field.name().equals("id")) {
            return type.name() + "-1";
        }
        if (field.name().equals("site") || field.name().equals("aboutSite")) {
            return "north";
        }
        List<String> codes = codes(field);
        if (field.refersTo().isPresent() || codes.isEmpty()) {
            return field.refersTo().orElse(field.name().toLowerCase(Locale.ROOT)) + "-1";
        }
        return codes.get(codes.size() > 1 && field.form().startsWith("for each") ? 1 : 0);
    }

    /** The codes that the meaning gives as examples. */
    private static List<String> codes(FactType.Field field) {
        var codes = new ArrayList<String>();
        Matcher matcher = CODE.matcher(field.meaning());
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }
}
