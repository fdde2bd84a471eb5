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
 * A report as one JSON object: {@code plumbline} (the version), {@code schema}, {@code asOf}, {@code basis}, {@code zones} of
 * the sites, {@code shown}, {@code findings}, {@code upcoming}, {@code measures}, {@code waivers}, {@code failures}, {@code problems}. Names are
 * those of the Java types, in their order; a detail says its {@code kind}; what is absent is {@code null}; times, dates and
 * lengths of time are ISO 8601, instants in UTC. {@code docs/schema/report.schema.json} says it in full. One line holds one
 * finding, so that two nights can be compared by line. The same report gives the same bytes. Ids and texts are as they came:
 * a program that shows them has to make them harmless.
 */
public final class FindingsJson {
    /** The version of the schema; it rises when a field goes or changes its meaning, not when one comes. */
    public static final int SCHEMA = 1;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private FindingsJson() {}

    /**
     * Writes all of an assessment.
     *
     * @param assessment what was found
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(Assessment assessment, Writer out) throws IOException {
        write(Report.of(assessment), out);
    }

    /**
     * Writes a report.
     *
     * @param report what is shown
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(Report report, Writer out) throws IOException {
        Assessment assessment = report.assessment();
        Matters matters = Matters.of(report);
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.setPrettyPrinter(new LineByLine());
            json.writeStartObject();
            json.writeStringField("plumbline", assessment.basis().plumblineVersion());
            json.writeNumberField("schema", SCHEMA);
            json.writeStringField("asOf", assessment.asOf().toString());
            json.writeFieldName("basis");
            Trees.basis(assessment.basis()).writeTo(json);
            json.writeFieldName("zones");
            Trees.byName(report.zones()).writeTo(json);
            json.writeFieldName("shown");
            shown(report).writeTo(json);
            array("findings", report.findings(), finding -> Trees.finding(finding, report, matters), json);
            array("upcoming", report.upcoming(), Trees::upcoming, json);
            array("measures", report.measures(), Trees::measure, json);
            array("waivers", assessment.waivers(), Trees::waiver, json);
            array("failures", assessment.failures(), Trees::failure, json);
            array("problems", report.problems(), Trees::problem, json);
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static Tree shown(Report report) {
        Assessment all = report.assessment();
        return new Tree()
                .put("site", report.filter().site())
                .put("team", report.filter().team())
                .put("openOnly", report.filter().openOnly())
                .put("hiddenFindings", all.findings().size() - report.findings().size())
                .put("hiddenUpcoming", all.upcoming().size() - report.upcoming().size());
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
