package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.pack.Pack;
import org.plumbline.pack.Rule;

class RatesPartTest {
    private static final Subject NORTH = Subject.of(Subject.Type.SITE, "north");

    @Test
    void a_rate_is_rounded_down_and_nothing_judged_has_none() throws IOException {
        SampleAssessment assessment = SampleAssessment.of()
                .measures(
                        SampleNight.measure("WF-02", Subject.network(), "2026-02", 1999, 1, 0),
                        SampleNight.measure("WF-02", Subject.network(), "2026-03", 0, 0, 0));

        assertThat(TextReportTest.text(TextReport.of(assessment)))
                .contains("network  2026-02   1999 of 2000  99.9 %")
                .contains("network  2026-03         0 of 0       -");
    }

    @Test
    void a_month_with_nothing_judged_unknown_or_not_configured_has_no_row() throws IOException {
        SampleAssessment assessment = SampleAssessment.of()
                .measures(undecided("2026-01", 0, 0, 4), undecided("2026-02", 1, 0, 4), undecided("2026-03", 0, 1, 4));

        assertThat(TextReportTest.text(TextReport.of(assessment)))
                .doesNotContain("2026-01")
                .contains("site north  2026-02", "site north  2026-03");
    }

    @Test
    void a_network_row_that_says_what_its_one_site_says_is_left_out() throws IOException {
        Measure north = SampleNight.measure("WF-02", NORTH, "2026-02", 9, 1, 0);
        Measure same = SampleNight.measure("WF-02", Subject.network(), "2026-02", 9, 1, 0);
        Measure more = SampleNight.measure("WF-02", Subject.network(), "2026-02", 10, 1, 0);

        assertThat(rates(north, same)).contains("site north").doesNotContain("network  2026-02");
        assertThat(rates(north, more)).contains("site north", "network     2026-02");
        assertThat(rates(same)).contains("network  2026-02");
    }

    @Test
    void a_network_of_two_sites_stands_below_them() throws IOException {
        Subject south = Subject.of(Subject.Type.SITE, "south");

        assertThat(rates(
                        SampleNight.measure("WF-02", NORTH, "2026-02", 9, 1, 0),
                        SampleNight.measure("WF-02", south, "2026-02", 0, 0, 0),
                        SampleNight.measure("WF-02", Subject.network(), "2026-02", 9, 1, 0)))
                .contains("network     2026-02");
    }

    @Test
    void rules_without_findings_get_their_titles_from_the_packs() throws IOException {
        SampleAssessment assessment =
                SampleAssessment.of().measures(SampleNight.measure("SV-02", Subject.network(), "2026-02", 3, 0, 0));

        assertThat(TextReportTest.text(TextReport.of(assessment))).contains("\nSV-02\n");
        assertThat(TextReportTest.text(TextReport.of(assessment).packs(List.of(pack()))))
                .contains("\nSV-02 Sessions happen at the required frequency\n");
    }

    private static String rates(Measure... measures) throws IOException {
        return TextReportTest.text(TextReport.of(SampleAssessment.of().measures(measures)));
    }

    private static Measure undecided(String month, long unknown, long notConfigured, long notYetDue) {
        Measure.Key key = new Measure.Key(RuleCode.of("WF-02"), NORTH, YearMonth.parse(month));
        return new Measure(key, 0, 0, 0, 0, unknown, notConfigured, notYetDue, 1);
    }

    private static Pack pack() {
        return new Pack() {
            @Override
            public String name() {
                return "core";
            }

            @Override
            public String version() {
                return "1.0.0";
            }

            @Override
            public List<Rule> rules() {
                return List.of(new Rule(
                        RuleCode.of("SV-02"),
                        "Sessions happen at the required frequency",
                        Severity.HIGH,
                        "cadence",
                        List.of(),
                        List.of(),
                        "Example 1"));
            }
        };
    }
}
