package org.plumbline.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;

/** One JSON object as it is written: a field a line, and of lists an element a line. */
final class JsonObject {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final JsonGenerator json;

    private JsonObject(JsonGenerator json) {
        this.json = json;
    }

    /** The writer is flushed and stays open. */
    static void write(Writer out, Content content) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new LineByLine());
            json.writeStartObject();
            content.writeTo(new JsonObject(json));
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    void text(String name, Object value) throws IOException {
        json.writeStringField(name, value.toString());
    }

    void number(String name, int value) throws IOException {
        json.writeNumberField(name, value);
    }

    void tree(String name, Tree value) throws IOException {
        json.writeFieldName(name);
        value.writeTo(json);
    }

    <T> void list(String name, List<T> items, Function<T, Tree> asTree) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            asTree.apply(item).writeTo(json);
        }
        json.writeEndArray();
    }

    /** What stands in it. */
    interface Content {
        void writeTo(JsonObject object) throws IOException;
    }
}
