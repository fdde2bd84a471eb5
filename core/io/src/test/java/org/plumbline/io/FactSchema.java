package org.plumbline.io;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.fact.FactType;

/** The JSON Schema (2020-12) of a row of a type, made from the forms of its fields. */
final class FactSchema {
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String CLOCK = "[0-9]{2}:[0-9]{2}(:[0-9]{2}";
    private static final String SOMETHING = "\\S";
    private static final List<String> TEXT = List.of("string", "integer");

    private FactSchema() {}

    static Map<String, Object> of(FactType type) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:plumbline:fact:" + type.name() + ":1.0");
        schema.put("title", type.name());
        schema.put("description", type.meaning() + ".");
        schema.putAll(object(type.fields()));
        if (!type.anyOf().isEmpty()) {
            schema.put("anyOf", type.anyOf().stream().map(FactSchema::there).toList());
        }
        return schema;
    }

    private static Map<String, Object> there(String field) {
        return ordered("required", List.of(field), "properties", Map.of(field, Map.of("type", TEXT)));
    }

    private static Map<String, Object> object(List<FactType.Field> fields) {
        var properties = new LinkedHashMap<String, Object>();
        fields.forEach(field -> properties.put(field.name(), property(field)));
        List<String> required = fields.stream()
                .filter(FactType.Field::required)
                .map(FactType.Field::name)
                .toList();
        return ordered("type", "object", "properties", properties, "required", required, "additionalProperties", false);
    }

    private static Map<String, Object> property(FactType.Field field) {
        var schema = new LinkedHashMap<String, Object>();
        if (!field.meaning().isEmpty()) {
            schema.put("description", field.meaning());
        }
        Map<String, Object> value = value(field.form(), field.inner());
        schema.putAll(field.required() ? value : orNull(value));
        field.byDefault().ifPresent(name -> schema.put("default", byDefault(name, value)));
        field.refersTo().ifPresent(name -> schema.put("x-refers-to", name));
        return schema;
    }

    private static Object byDefault(String name, Map<String, Object> value) {
        return switch (name) {
            case "no" -> false;
            case "empty" -> "array".equals(value.get("type")) ? List.of() : Map.of();
            default -> name;
        };
    }

    private static Map<String, Object> orNull(Map<String, Object> value) {
        var schema = new LinkedHashMap<>(value);
        schema.computeIfPresent("type", (key, types) -> plusNull(types instanceof List<?> all ? all : List.of(types)));
        schema.computeIfPresent("enum", (key, names) -> withNull((List<?>) names));
        return schema;
    }

    private static List<Object> plusNull(List<?> types) {
        var all = new ArrayList<Object>(types);
        all.add("null");
        return all;
    }

    private static List<Object> withNull(List<?> names) {
        var all = new ArrayList<Object>(names);
        all.add(null);
        return all;
    }

    private static Map<String, Object> value(String form, List<FactType.Field> inner) {
        if (form.startsWith("list of ")) {
            return ordered("type", "array", "items", value(form.substring("list of ".length()), inner));
        }
        if (form.startsWith("for each code ")) {
            return ordered(
                    "type",
                    "object",
                    "propertyNames",
                    Map.of("pattern", SOMETHING),
                    "additionalProperties",
                    value(form.substring("for each code ".length()), inner));
        }
        if (form.startsWith("{")) {
            return object(inner);
        }
        if (form.startsWith("one of ")) {
            return ordered(
                    "enum", Arrays.asList(form.substring("one of ".length()).split(", ", -1)));
        }
        return plain(form);
    }

    private static Map<String, Object> plain(String form) {
        return switch (form) {
            case "text" -> text();
            case "set of texts" -> ordered("type", "array", "items", text());
            case "time with offset" -> pattern(DAY + "T" + CLOCK + "(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})");
            case "date" -> pattern(DAY);
            case "time of day" -> pattern(CLOCK + ")?");
            case "time zone" -> pattern("\\S+");
            case "yes or no" -> ordered("type", "boolean");
            case "number" -> ordered("type", "number", "minimum", 0);
            case "whole number" -> ordered("type", "integer", "minimum", 0);
            default -> throw new IllegalStateException("no schema of " + form);
        };
    }

    private static Map<String, Object> text() {
        return ordered("type", TEXT, "pattern", SOMETHING);
    }

    private static Map<String, Object> pattern(String whole) {
        return ordered("type", "string", "pattern", "^" + whole + "$");
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
