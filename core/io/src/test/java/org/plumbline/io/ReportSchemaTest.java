package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.Severity.HIGH;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Subject;
import org.plumbline.standard.TimeLimit;

/** The published schema is open for fields to come; here it is closed, so that it names every field that is written. */
class ReportSchemaTest {
    private static final Path SCHEMA = Path.of("..", "..", "docs", "schema", "report.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aNightWithEveryKindOfDetailIsAsTheSchemaSays() throws IOException {
        assertThat(errors(report(SampleReport.night()))).isEmpty();
    }

    @Test
    void aQuietNightIsAsTheSchemaSays() throws IOException {
        assertThat(errors(report(Report.of(SampleAssessment.of())))).isEmpty();
    }

    @Test
    void aDeadlineInOperatingDaysIsAsTheSchemaSays() throws IOException {
        Instant start = Instant.parse("2026-02-26T14:30:00Z");
        TimeLimit limit = new TimeLimit.OperatingDays(2, "duty-lead");
        Detail late = new Detail.Late("review", start, start.plus(Duration.ofDays(2)), null, limit);
        Finding finding = SampleFinding.of("WF-03", HIGH, Subject.of(Subject.Type.CASE, "c1"), "A title", late);

        assertThat(errors(report(Report.of(SampleAssessment.of(finding))))).isEmpty();
    }

    @Test
    void aFieldThatIsNotThereOrHasAnotherNameIsAnError() throws IOException {
        ObjectNode renamed = (ObjectNode) report(SampleReport.night());
        ObjectNode finding = (ObjectNode) renamed.at("/findings/0");
        finding.set("ruleCode", finding.remove("rule"));

        assertThat(errors(renamed)).hasSize(2);
    }

    @Test
    void itIsTheVersionThatIsWritten() throws IOException {
        assertThat(JSON.readTree(Files.readString(SCHEMA))
                        .at("/properties/schema/const")
                        .asInt())
                .isEqualTo(FindingsJson.SCHEMA);
    }

    private static JsonNode report(Report report) throws IOException {
        StringWriter out = new StringWriter();
        FindingsJson.write(report, out);
        return JSON.readTree(out.toString());
    }

    private static Set<ValidationMessage> errors(JsonNode report) throws IOException {
        JsonNode schema = JSON.readTree(Files.readString(SCHEMA));
        close(schema);
        JsonSchema closed =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        return closed.validate(report, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static void close(JsonNode schema) {
        if (schema.isObject() && schema.has("properties") && schema.has("required")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        schema.forEach(ReportSchemaTest::close);
    }
}
