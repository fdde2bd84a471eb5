package org.plumbline.io;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** As much of JSON Schema as the schemas of facts use. */
final class SchemaCheck {
    private SchemaCheck() {}

    static boolean matches(Map<?, ?> schema, @Nullable Object value) {
        return isOfType(schema.get("type"), value)
                && (!(schema.get("enum") instanceof List<?> names) || names.contains(value))
                && (!(schema.get("pattern") instanceof String pattern) || finds(pattern, value))
                && (!(schema.get("minimum") instanceof Number least) || isAtLeast(least, value))
                && (!(value instanceof List<?> list) || areItems(schema, list))
                && (!(value instanceof Map<?, ?> object) || isObject(schema, object))
                && (!(schema.get("anyOf") instanceof List<?> any)
                        || any.stream().anyMatch(one -> matches((Map<?, ?>) one, value)));
    }

    private static boolean isOfType(@Nullable Object types, @Nullable Object value) {
        if (types instanceof Collection<?> any) {
            return any.stream().anyMatch(type -> isOfType(type, value));
        }
        return types == null
                || switch ((String) types) {
                    case "null" -> value == null;
                    case "string" -> value instanceof String;
                    case "boolean" -> value instanceof Boolean;
                    case "number" -> value instanceof Number;
                    case "integer" -> value instanceof Number number && isWhole(number);
                    case "array" -> value instanceof List;
                    case "object" -> value instanceof Map;
                    default -> throw new IllegalStateException("unknown type " + types);
                };
    }

    private static boolean isWhole(Number number) {
        return new BigDecimal(number.toString()).stripTrailingZeros().scale() <= 0;
    }

    private static boolean finds(String pattern, @Nullable Object value) {
        return !(value instanceof String text)
                || Pattern.compile(pattern).matcher(text).find();
    }

    private static boolean isAtLeast(Number least, @Nullable Object value) {
        return !(value instanceof Number number) || number.doubleValue() >= least.doubleValue();
    }

    private static boolean areItems(Map<?, ?> schema, List<?> list) {
        return !(schema.get("items") instanceof Map<?, ?> item) || list.stream().allMatch(one -> matches(item, one));
    }

    private static boolean isObject(Map<?, ?> schema, Map<?, ?> object) {
        if (schema.get("required") instanceof List<?> required
                && !object.keySet().containsAll(required)) {
            return false;
        }
        return object.entrySet().stream().allMatch(entry -> isProperty(schema, entry.getKey(), entry.getValue()));
    }

    private static boolean isProperty(Map<?, ?> schema, @Nullable Object key, @Nullable Object value) {
        if (schema.get("propertyNames") instanceof Map<?, ?> names && !matches(names, key)) {
            return false;
        }
        if (schema.get("properties") instanceof Map<?, ?> known && known.get(key) instanceof Map<?, ?> property) {
            return matches(property, value);
        }
        Object others = schema.get("additionalProperties");
        return !Boolean.FALSE.equals(others) && (!(others instanceof Map<?, ?> other) || matches(other, value));
    }
}
