package org.plumbline.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.plumbline.Assessment;

/**
 * An assessment as one JSON object, schema 1: {@code plumbline} (the version), {@code schema}, {@code asOf},
 * {@code basis}, {@code findings}, {@code upcoming}, {@code measures}, {@code failures}. Names are those of the Java
 * types, in their order; a detail says its {@code kind}; what is absent is {@code null}; times, dates and lengths of time
 * are ISO 8601. One line holds one finding, so that two nights can be compared by line. The same assessment gives the same
 * bytes.
 */
public final class FindingsJson {
    private static final int SCHEMA = 1;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private FindingsJson() {}

    /**
     * Writes an assessment.
     *
     * @param assessment what was found
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(Assessment assessment, Writer out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new LineByLine());
            json.writeStartObject();
            json.writeStringField("plumbline", assessment.basis().plumblineVersion());
            json.writeNumberField("schema", SCHEMA);
            json.writeStringField("asOf", assessment.asOf().toString());
            json.writeFieldName("basis");
            Trees.basis(assessment.basis()).writeTo(json);
            array("findings", assessment.findings(), Trees::finding, json);
            array("upcoming", assessment.upcoming(), Trees::upcoming, json);
            array("measures", assessment.measures(), Trees::measure, json);
            array("failures", assessment.failures(), Trees::failure, json);
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static <T> void array(String name, List<T> items, Function<T, Tree> asTree, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            asTree.apply(item).writeTo(json);
        }
        json.writeEndArray();
    }
}
