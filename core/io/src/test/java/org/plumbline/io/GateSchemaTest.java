package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.plumbline.Action;
import org.plumbline.Change;
import org.plumbline.Finding;
import org.plumbline.GateAnswer;
import org.plumbline.Interval;
import org.plumbline.Remedy;
import org.plumbline.RuleCode;
import org.plumbline.fact.FactId;
import org.plumbline.pack.PackFailure;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Limit;
import org.plumbline.standard.StandardId;

/** As with the report's: open for fields to come where it is published, closed here. */
class GateSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final Interval OPEN = new Interval(NOW, Instant.MAX);

    private record Answer(
            List<Change> proposed,
            Kind kind,
            List<Reason> reasons,
            List<Finding> waived,
            SortedSet<RuleCode> asked,
            SortedSet<Action> unguarded,
            List<PackFailure> failures)
            implements GateAnswer {}

    private static final List<Remedy> REMEDIES = List.of(
            new Remedy.Hold(
                    "sign-off for wound-care",
                    OPEN,
                    List.of(OPEN),
                    List.of(new Authority(
                            new StandardId("competence.stages-signed-off"),
                            "[INDEPENDENT]",
                            "model",
                            Optional.empty()))),
            new Remedy.Complete(SampleNight.set("tools-configured")),
            new Remedy.StayWithin(
                    new Amount(new BigDecimal(6), BigDecimal.ONE, "cases"),
                    new Limit(new BigDecimal(5), Limit.Side.AT_MOST)),
            new Remedy.End("delivery during a pause", Optional.of(OPEN)),
            new Remedy.End("delivery", Optional.empty()),
            new Remedy.Do("recheck", Optional.of(NOW)),
            new Remedy.Do("recheck", Optional.empty()),
            new Remedy.Match("intake-form", "2"),
            new Remedy.Evidence(SampleNight.set("sign-off of kim")),
            new Remedy.Configure(new TreeSet<>(Set.of(new StandardId("caseload.high-risk")))));

    private static GateAnswer answer() {
        List<GateAnswer.Reason> reasons = REMEDIES.stream()
                .map(remedy -> new GateAnswer.Reason(SampleNight.followUp("c1", null), remedy))
                .toList();
        return new Answer(
                List.of(Change.withdraw(new FactId("shift", "s9"))),
                GateAnswer.Kind.REFUSED,
                reasons,
                List.of(SampleNight.ratio()),
                new TreeSet<>(Set.of(RuleCode.of("WF-03"))),
                new TreeSet<>(Arrays.asList(Action.values())),
                List.of(new PackFailure(
                        "acme 1.0.0", Optional.empty(), PackFailure.Kind.THREW, "it threw an exception")));
    }

    @Test
    void aRefusalWithEveryKindOfRemedyIsAsTheSchemaSays() throws IOException {
        assertThat(PublishedSchema.errors("gate", written(answer()))).isEmpty();
    }

    @Test
    void everyRemedyIsThereInItsOrder() throws IOException {
        assertThat(StreamSupport.stream(
                                written(answer()).at("/answers/0/reasons").spliterator(), false)
                        .map(reason -> reason.at("/remedy/kind").asText())
                        .distinct())
                .containsExactly("hold", "complete", "stay-within", "end", "do", "match", "evidence", "configure");
    }

    @Test
    void aFieldThatIsNotThereOrHasAnotherNameIsAnError() throws IOException {
        JsonNode written = written(answer());
        ObjectNode first = (ObjectNode) written.at("/answers/0");
        first.set("rules", first.remove("asked"));

        assertThat(PublishedSchema.errors("gate", written)).hasSize(2);
    }

    @Test
    void theDetailsOfAFindingAreThoseOfTheReport() throws IOException {
        ObjectNode ofReport = (ObjectNode) PublishedSchema.read("report").at("/$defs/detail");

        assertThat(PublishedSchema.read("gate").at("/$defs/detail")).isEqualTo(ofReport);
    }

    @Test
    void itIsTheVersionThatIsWritten() throws IOException {
        assertThat(PublishedSchema.read("gate").at("/properties/schema/const").asInt())
                .isEqualTo(GateJson.SCHEMA);
    }

    private static JsonNode written(GateAnswer... answers) throws IOException {
        StringWriter out = new StringWriter();
        GateJson.write(NOW, List.of(answers), out);
        return JSON.readTree(out.toString());
    }
}
