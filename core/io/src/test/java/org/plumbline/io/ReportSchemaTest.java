package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.Severity.HIGH;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Subject;
import org.plumbline.standard.TimeLimit;

/** The published schema is open for fields to come; here it is closed, so that it names every field that is written. */
class ReportSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aNightWithEveryKindOfDetailIsAsTheSchemaSays() throws IOException {
        assertThat(PublishedSchema.errors("report", report(SampleReport.night())))
                .isEmpty();
    }

    @Test
    void aQuietNightIsAsTheSchemaSays() throws IOException {
        assertThat(PublishedSchema.errors("report", report(Report.of(SampleAssessment.of()))))
                .isEmpty();
    }

    @Test
    void aDeadlineInOperatingDaysIsAsTheSchemaSays() throws IOException {
        Instant start = Instant.parse("2026-02-26T14:30:00Z");
        TimeLimit limit = new TimeLimit.OperatingDays(2, "duty-lead");
        Detail late = new Detail.Late("review", start, start.plus(Duration.ofDays(2)), null, limit);
        Finding finding = SampleFinding.of("WF-03", HIGH, Subject.of(Subject.Type.CASE, "c1"), "A title", late);

        assertThat(PublishedSchema.errors("report", report(Report.of(SampleAssessment.of(finding)))))
                .isEmpty();
    }

    @Test
    void aFieldThatIsNotThereOrHasAnotherNameIsAnError() throws IOException {
        ObjectNode renamed = (ObjectNode) report(SampleReport.night());
        ObjectNode finding = (ObjectNode) renamed.at("/findings/0");
        finding.set("ruleCode", finding.remove("rule"));

        assertThat(PublishedSchema.errors("report", renamed)).hasSize(2);
    }

    @Test
    void itIsTheVersionThatIsWritten() throws IOException {
        assertThat(PublishedSchema.read("report").at("/properties/schema/const").asInt())
                .isEqualTo(FindingsJson.SCHEMA);
    }

    private static JsonNode report(Report report) throws IOException {
        StringWriter out = new StringWriter();
        FindingsJson.write(report, out);
        return JSON.readTree(out.toString());
    }
}
