package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Subject;

class RatesPartTest {
    private static final Subject NORTH = Subject.of(Subject.Type.SITE, "north");

    @Test
    void a_rate_is_rounded_down_and_nothing_judged_has_none() throws IOException {
        assertThat(rates(
                        SampleNight.measure("WF-02", NORTH, "2026-02", 1999, 1, 0),
                        SampleNight.measure("WF-02", NORTH, "2026-03", 0, 0, 0)))
                .contains("  north   0 of 0     -        2      -  1999 of 2000  99.9%        2      -\n");
    }

    @Test
    void a_month_in_which_everything_is_not_yet_due_has_no_column() throws IOException {
        assertThat(rates(undecided("2026-01", 0, 0, 4), undecided("2026-02", 1, 0, 4), undecided("2026-03", 0, 1, 4)))
                .doesNotContain("2026-01")
                .contains("2026-02", "2026-03");
    }

    @Test
    void years_of_history_do_not_make_it_long() throws IOException {
        Measure[] history = IntStream.range(0, 120)
                .mapToObj(back -> SampleNight.measure(
                        "WF-02", NORTH, YearMonth.of(2026, 3).minusMonths(back).toString(), 9, 1, 0))
                .toArray(Measure[]::new);

        // 35 days before the 2nd of March is the 26th of January.
        assertThat(rates(history)).contains("2026-03", "2026-02", "2026-01").doesNotContain("2025-12");
    }

    @Test
    void the_look_back_reaches_the_month_of_its_last_instant() throws IOException {
        Measure january = SampleNight.measure("WF-02", NORTH, "2026-01", 9, 1, 0);
        Duration toFebruary = Duration.between(Instant.parse("2026-02-01T00:00:00Z"), SampleAssessment.AS_OF);

        assertThat(rates(toFebruary, january)).contains("Nothing was judged");
        assertThat(rates(toFebruary.plusNanos(1), january)).contains("2026-01");
    }

    @Test
    void months_that_do_not_fit_side_by_side_stand_below_each_other() throws IOException {
        Measure[] both = {
            SampleNight.measure("WF-02", NORTH, "2026-02", 9, 1, 0),
            SampleNight.measure("WF-02", NORTH, "2026-03", 9, 1, 0)
        };
        TextReport report = TextReport.of(SampleAssessment.of().measures(both));

        assertThat(SampleReport.text(report.width(100))).containsOnlyOnce("unknown  unset  ");
        assertThat(SampleReport.text(report.width(60)))
                .containsSubsequence("2026-03", "WF-02", "north", "2026-02", "WF-02", "north");
    }

    @Test
    void a_network_row_that_says_what_its_one_site_says_is_left_out() throws IOException {
        Measure north = SampleNight.measure("WF-02", NORTH, "2026-02", 9, 1, 0);
        Measure same = SampleNight.measure("WF-02", Subject.network(), "2026-02", 9, 1, 0);
        Measure more = SampleNight.measure("WF-02", Subject.network(), "2026-02", 10, 1, 0);

        assertThat(rates(north, same)).contains("  north").doesNotContain("  network");
        assertThat(rates(north, more)).contains("  north", "  network");
        assertThat(rates(same)).contains("  network");
    }

    @Test
    void a_network_of_two_sites_stands_below_them() throws IOException {
        Subject south = Subject.of(Subject.Type.SITE, "south");

        assertThat(rates(
                        SampleNight.measure("WF-02", NORTH, "2026-02", 9, 1, 0),
                        SampleNight.measure("WF-02", south, "2026-02", 0, 0, 0),
                        SampleNight.measure("WF-02", Subject.network(), "2026-02", 9, 1, 0)))
                .containsSubsequence("  north", "  south", "  network");
    }

    @Test
    void a_team_alone_has_its_own_rates() throws IOException {
        Report team = Report.builder(SampleNight.assessment()).team("north-a").build();

        assertThat(SampleReport.text(TextReport.of(team)))
                .contains("  north-a   7 of 8  87.5%")
                .doesNotContain("  network");
    }

    @Test
    void rules_without_findings_get_their_titles_from_the_packs() throws IOException {
        SampleAssessment assessment =
                SampleAssessment.of().measures(SampleNight.measure("SV-02", Subject.network(), "2026-02", 3, 0, 0));

        assertThat(SampleReport.text(assessment)).contains("\nSV-02\n");
        assertThat(SampleReport.text(TextReport.of(Report.builder(assessment)
                        .packs(List.of(SampleReport.pack()))
                        .build())))
                .contains("\nSV-02 Sessions happen at the required frequency\n");
    }

    private static String rates(Measure... measures) throws IOException {
        return rates(Duration.ofDays(35), measures);
    }

    private static String rates(Duration lookBack, Measure... measures) throws IOException {
        return SampleReport.text(
                TextReport.of(Report.builder(SampleAssessment.of().measures(measures))
                                .lookBack(lookBack)
                                .build())
                        .width(140));
    }

    private static Measure undecided(String month, long unknown, long notConfigured, long notYetDue) {
        Measure.Key key = new Measure.Key(RuleCode.of("WF-02"), NORTH, YearMonth.parse(month));
        return new Measure(key, 0, 0, 0, 0, unknown, notConfigured, notYetDue, 1);
    }
}
