package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Assessment;

class FindingsJsonTest {
    @Test
    void without_findings_every_list_is_there_and_empty() throws IOException {
        assertThat(json(SampleAssessment.of())).isEqualTo("""
                        {
                        "plumbline":"1.0.0",
                        "schema":1,
                        "asOf":"2026-03-02T07:00:00Z",
                        "basis":{"plumblineVersion":"1.0.0","packVersions":{"core":"1.0.0"},"standardsDigest":"5a","factsDigest":"fa"},
                        "zones":{},
                        "shown":{"site":null,"team":null,"openOnly":false,"hiddenFindings":0,"hiddenUpcoming":0},
                        "findings":[],
                        "upcoming":[],
                        "measures":[],
                        "waivers":[],
                        "failures":[],
                        "problems":[]
                        }
                        """);
    }

    @Test
    void one_line_holds_one_finding_with_its_fields_in_the_order_of_the_api() throws IOException {
        SampleFinding finding = SampleNight.followUp("c17", null).at("north").on("contact k7");

        assertThat(json(SampleAssessment.of(finding)).lines())
                .contains("{\"rule\":\"WF-03\",\"pack\":\"core 1.0.0\","
                        + "\"title\":\"After a missed contact in the high-risk tier, follow-up happens within 24 hours\","
                        + "\"severity\":\"CRITICAL\",\"outcome\":\"BREACH\",\"subject\":{\"type\":\"CASE\",\"id\":\"c17\"},"
                        + "\"site\":\"north\",\"team\":null,\"dueAt\":\"2026-02-27T14:30:00Z\","
                        + "\"detail\":{\"kind\":\"late\",\"what\":\"follow-up\",\"from\":\"2026-02-26T14:30:00Z\","
                        + "\"due\":\"2026-02-27T14:30:00Z\",\"done\":null,\"limit\":{\"elapsed\":\"PT24H\"}},"
                        + "\"authority\":{\"standard\":\"missed-contact.follow-up-within\",\"value\":\"PT24H\","
                        + "\"source\":\"The model: workflow and time standards\",\"since\":\"2026-01-01\",\"adaptation\":null},"
                        + "\"evidence\":[{\"type\":\"contact\",\"id\":\"k7\"}],\"cause\":null,\"heldUp\":{},"
                        + "\"open\":true,\"attested\":false,\"matter\":\"" + finding.fingerprint() + "\","
                        + "\"fingerprint\":\"" + finding.fingerprint() + "\"}");
    }

    @Test
    void each_kind_of_detail_has_its_values_as_values() throws IOException {
        assertThat(details())
                .contains(
                        "{\"kind\":\"late\",\"what\":\"intake\",\"from\":\"2026-02-10T09:15:00Z\","
                                + "\"due\":\"2026-02-12T23:59:59.999999999Z\",\"done\":null,\"limit\":{\"dates\":\"P2D\"}}",
                        "{\"kind\":\"missed\",\"what\":\"spot-check of wound-care\",\"from\":\"2026-02-01\","
                                + "\"to\":\"2026-03-01\",\"asked\":1,\"done\":0}",
                        "{\"kind\":\"missing\",\"asked\":[\"learning-theme\",\"outcome\",\"reason\",\"response-time\"],"
                                + "\"missing\":[\"learning-theme\",\"outcome\"]}",
                        "{\"kind\":\"uncovered\",\"asked\":\"signed-off colleague beside them\","
                                + "\"needed\":{\"from\":\"2026-03-03T17:00:00Z\",\"to\":\"2026-03-03T22:00:00Z\"},"
                                + "\"gaps\":[{\"from\":\"2026-03-03T20:00:00Z\",\"to\":\"2026-03-03T22:00:00Z\"}]}",
                        "{\"kind\":\"outside-limit\",\"seen\":{\"numerator\":19.0,\"denominator\":2,"
                                + "\"measuredIn\":\"WTE to each supervisor WTE\"},"
                                + "\"limit\":{\"value\":8.0,\"side\":\"AT_MOST\"}}",
                        "{\"kind\":\"signal\",\"measure\":{\"rule\":\"WF-02\",\"scope\":{\"type\":\"SITE\","
                                + "\"id\":\"south\"},\"month\":\"2026-02\"},\"test\":\"8 points below the centre line\","
                                + "\"seen\":71.5,\"centre\":88,\"lower\":75.0,\"upper\":100,\"since\":\"2025-07-01\"}",
                        "{\"kind\":\"differs\",\"element\":\"escalation-criteria\",\"asked\":\"2026-a\","
                                + "\"seen\":\"2025-b\"}",
                        "{\"kind\":\"prohibited\",\"act\":\"wound-care done while delegation is paused\","
                                + "\"by\":[{\"type\":\"task-record\",\"id\":\"t88\"}],"
                                + "\"during\":{\"from\":\"2026-02-25T09:00:00Z\",\"to\":null}}",
                        "{\"kind\":\"undecided\",\"evidence\":[],\"standards\":[\"supervision.interval\"]}");
    }

    @Test
    void upcoming_measures_and_failures_are_there() throws IOException {
        assertThat(json(SampleNight.assessment()).lines())
                .contains(
                        "{\"rule\":\"WF-02\",\"title\":\"Intake is completed within 48 hours\",\"severity\":\"HIGH\","
                                + "\"subject\":{\"type\":\"REFERRAL\",\"id\":\"f44\"},\"site\":\"north\","
                                + "\"team\":\"north-a\",\"turnsAt\":\"2026-03-02T14:30:00Z\","
                                + "\"fingerprint\":\"0123456789abcdef0123456789abcdef\"},",
                        "{\"rule\":\"WF-02\",\"scope\":{\"type\":\"SITE\",\"id\":\"north\"},\"month\":\"2026-02\","
                                + "\"met\":31,\"late\":5,\"overdue\":4,\"otherBreach\":0,\"unknown\":2,"
                                + "\"notConfigured\":0,\"waived\":0,\"notYetDue\":3,\"notApplicable\":1},",
                        "{\"pack\":\"acme 1.4.0\",\"rule\":\"ACME-03\",\"what\":\"its budget ran out\"}");
    }

    @Test
    void a_night_is_written_as_in_the_sample() throws IOException {
        StringWriter out = new StringWriter();
        FindingsJson.write(SampleReport.night(), out);

        Golden.check("sample-night.json", out.toString());
    }

    @Test
    void the_findings_of_one_matter_share_its_key() throws IOException {
        SampleFinding one = SampleNight.followUp("c1", null).at("north").on("contact k1");
        SampleFinding other =
                SampleNight.followUp("c2", null).at("north").on("contact k1").because("a tier");

        assertThat(matters(SampleAssessment.of(one, one)).stream().distinct()).hasSize(1);
        assertThat(matters(SampleAssessment.of(one, other)).stream().distinct()).hasSize(2);
    }

    @Test
    void ids_are_to_the_letter() throws IOException {
        String id = "=c\u001b\u202e\n1";

        assertThat(new ObjectMapper()
                        .readTree(json(SampleAssessment.of(SampleNight.followUp(id, null))))
                        .at("/findings/0/subject/id")
                        .asText())
                .isEqualTo(id);
    }

    @Test
    void it_reads_as_json_and_is_the_same_each_time() throws IOException {
        String once = json(SampleNight.assessment());

        assertThat(new ObjectMapper().readTree(once).get("findings")).hasSize(14);
        assertThat(json(SampleNight.assessment())).isEqualTo(once);
    }

    @Test
    void the_writer_stays_open_for_its_owner() throws IOException {
        boolean[] closed = {false};
        StringWriter out = new StringWriter() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        FindingsJson.write(SampleAssessment.of(), out);

        assertThat(closed[0]).isFalse();
    }

    private static List<String> matters(Assessment assessment) throws IOException {
        return new ObjectMapper().readTree(json(assessment)).findValuesAsText("matter");
    }

    private static List<String> details() throws IOException {
        JsonNode findings =
                new ObjectMapper().readTree(json(SampleNight.assessment())).get("findings");
        List<String> details = new ArrayList<>();
        findings.forEach(finding -> details.add(finding.get("detail").toString()));
        return details;
    }

    private static String json(Assessment assessment) throws IOException {
        StringWriter out = new StringWriter();
        FindingsJson.write(assessment, out);
        return out.toString();
    }
}
