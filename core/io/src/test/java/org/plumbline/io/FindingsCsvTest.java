package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Assessment;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;

class FindingsCsvTest {
    private static final String HEADER = "state,rule,severity,site,team,subjectType,subject,title,found,dueAt,standard,"
            + "value,source,since,evidence,cause,heldUp,pack,fingerprint,zone,basis,matter";

    @Test
    void without_findings_there_is_the_header() throws IOException {
        assertThat(csv(SampleAssessment.of())).isEqualTo(HEADER + "\n");
    }

    @Test
    void a_row_holds_a_finding_and_quotes_what_has_a_comma() throws IOException {
        SampleFinding finding = SampleNight.followUp("c17", null)
                .at("north", "north-a")
                .on("contact k7", "case c17")
                .because("missing: tier")
                .holdingUp("WF-03", 4)
                .holdingUp("WF-23", 1);

        assertThat(csv(SampleAssessment.of(finding)).lines())
                .containsExactly(
                        HEADER,
                        "overdue,WF-03,CRITICAL,north,north-a,CASE,c17,"
                                + "\"After a missed contact in the high-risk tier, follow-up happens within 24 hours\","
                                + "follow-up not done; asked within 24 h of 2026-02-26 14:30Z,2026-02-27T14:30:00Z,"
                                + "missed-contact.follow-up-within,PT24H,The model: workflow and time standards,"
                                + "2026-01-01,contact k7|case c17,missing: tier,WF-03 4|WF-23 1,core 1.0.0,"
                                + finding.fingerprint() + ",Z,operational," + finding.fingerprint());
    }

    @Test
    void every_finding_has_a_row_and_its_state() throws IOException {
        List<String> rows = csv(SampleNight.assessment()).lines().skip(1).toList();

        assertThat(rows.stream().map(row -> row.substring(0, row.indexOf(','))))
                .containsExactly(
                        "overdue",
                        "late",
                        "unknown",
                        "unknown",
                        "breach",
                        "breach",
                        "overdue",
                        "breach",
                        "breach",
                        "breach",
                        "not configured",
                        "breach",
                        "breach",
                        "breach");
    }

    @Test
    void a_night_is_written_as_in_the_sample() throws IOException {
        StringWriter out = new StringWriter();
        FindingsCsv.write(SampleReport.night(), out);

        Golden.check("sample-night.csv", out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\uff1d1", "\uff0b1", "\uff0d1", "\uff201"})
    void a_spreadsheet_runs_no_formula(String id) throws IOException {
        assertThat(csv(SampleAssessment.of(about(id)))).contains(",CASE,'" + id + ",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
    void a_blank_before_it_hides_no_formula(String id) throws IOException {
        assertThat(csv(SampleAssessment.of(about(id)))).contains(",CASE,' =1,");
    }

    @Test
    void where_semicolons_part_cells_no_formula_runs_either() throws IOException {
        assertThat(csv(SampleAssessment.of(about("a;=1; -2;b")))).contains(",CASE,a;'=1;' -2;b,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c-1", "a=b", "1", "2026-03-01", "a@b", "a;b", "1;2"})
    void an_id_or_a_number_stays_as_it_is(String id) throws IOException {
        assertThat(csv(SampleAssessment.of(about(id)))).contains(",CASE," + id + ",");
    }

    @Test
    void quotes_are_doubled_inside_their_cell() throws IOException {
        assertThat(csv(SampleAssessment.of(about("a\"b")))).contains(",CASE,\"a\"\"b\",");
    }

    private static SampleFinding about(String id) {
        return SampleFinding.of(
                "WF-02",
                Severity.HIGH,
                Subject.of(Subject.Type.CASE, id),
                "title",
                new Detail.Differs("element", "a", "b"));
    }

    private static String csv(Assessment assessment) throws IOException {
        StringWriter out = new StringWriter();
        FindingsCsv.write(assessment, out);
        return out.toString();
    }
}
