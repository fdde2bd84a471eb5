package org.plumbline.io;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;

/** Breaks the line between the fields of the outermost object and between the elements of their arrays, nowhere else. */
final class LineByLine extends MinimalPrettyPrinter {
    private static final long serialVersionUID = 1;

    private int depth;

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        super.writeStartObject(json);
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakAt(1, json);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        super.writeObjectEntrySeparator(json);
        breakAt(1, json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        breakAt(1, json);
        depth--;
        super.writeEndObject(json, entries);
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        super.writeStartArray(json);
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakAt(2, json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        super.writeArrayValueSeparator(json);
        breakAt(2, json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        if (values > 0) {
            breakAt(2, json);
        }
        depth--;
        super.writeEndArray(json, values);
    }

    private void breakAt(int level, JsonGenerator json) throws IOException {
        if (depth == level) {
            json.writeRaw('\n');
        }
    }
}
