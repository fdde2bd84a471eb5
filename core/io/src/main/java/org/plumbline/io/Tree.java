package org.plumbline.io;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of named values in the order in which they are put, as JSON writes it. */
final class Tree {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

    /** Takes a number, a truth, a tree, a collection of these, an optional of these; anything else is text; no value is null. */
    Tree put(String name, @Nullable Object value) {
        fields.put(name, value);
        return this;
    }

    void writeTo(JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, @Nullable Object> field : fields.entrySet()) {
            json.writeFieldName(field.getKey());
            write(field.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void write(@Nullable Object value, JsonGenerator json) throws IOException {
        if (value == null || value.equals(Optional.empty()) || value.equals(Instant.MAX)) {
            json.writeNull();
        } else if (value instanceof Optional<?> optional) {
            write(optional.get(), json);
        } else if (value instanceof Tree tree) {
            tree.writeTo(json);
        } else if (value instanceof Collection<?> values) {
            writeArray(values, json);
        } else {
            writeScalar(value, json);
        }
    }

    private static void writeArray(Collection<?> values, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Object value : values) {
            write(value, json);
        }
        json.writeEndArray();
    }

    private static void writeScalar(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }
}
