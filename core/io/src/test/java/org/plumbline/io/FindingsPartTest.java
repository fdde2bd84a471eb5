package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FindingsPartTest {
    @Test
    void findings_of_one_rule_stand_together_and_name_it_once() throws IOException {
        SampleFinding one = SampleNight.followUp("c1", null).at("north");
        SampleFinding other = SampleNight.followUp("c2", null).at("north").on("contact k2");

        assertThat(text(one, other)).containsOnlyOnce("rule: After a missed");
    }

    @Test
    void findings_with_one_cause_stand_under_one_line_and_a_single_one_stands_alone() throws IOException {
        SampleFinding one = SampleNight.followUp("c1", null).at("north").because("missing: tier of case c1");
        SampleFinding other = SampleNight.followUp("c2", null).at("north").because("missing: tier of case c1");
        SampleFinding alone = SampleNight.followUp("c3", null).at("north").because("missing: tier of case c3");

        assertThat(text(one, alone, other))
                .contains(
                        "2 findings with one cause – missing: tier of case c1\n  OVERDUE         WF-03 CRITICAL  case c1")
                .doesNotContain("missing: tier of case c3");
    }

    @Test
    void the_team_with_the_gravest_finding_is_first_and_of_the_same_what_is_overdue() throws IOException {
        SampleFinding late = SampleNight.followUp("c1", "2026-02-27T16:00:00Z").at("north", "a-late");
        SampleFinding overdue = SampleNight.followUp("c2", null).at("north", "b-overdue");
        SampleFinding high = SampleNight.ratio().at("north", "a-high");

        assertThat(text(late, overdue, high)).containsSubsequence("Team b-overdue", "Team a-late", "Team a-high");
    }

    @Test
    void what_is_of_no_team_stands_where_its_gravest_finding_belongs() throws IOException {
        SampleFinding critical = SampleNight.followUp("c2", null);
        SampleFinding high = SampleNight.ratio();

        assertThat(text(critical.at("north", "a"), high.at("north")))
                .containsSubsequence("Team a", "case c2", "\nWithout a team\n", "team north-a");
        assertThat(text(critical.at("north"), high.at("north", "a")))
                .containsSubsequence("case c2", "Team a", "team north-a")
                .doesNotContain("Without a team");
    }

    @Test
    void in_a_team_the_breach_comes_before_the_unknown_of_its_severity() throws IOException {
        assertThat(text(
                        SampleNight.noTier("c9"),
                        SampleNight.followUp("c1", null).at("north", "north-a"),
                        SampleNight.ratio()))
                .containsSubsequence("OVERDUE         WF-03 CRITICAL", "UNKNOWN         WF-03 CRITICAL", "SV-05 HIGH");
    }

    @Test
    void standards_without_a_value_end_their_site_under_one_heading() throws IOException {
        SampleFinding one = SampleNight.noValue("SV-02", "supervision.interval", 20);
        SampleFinding other = SampleNight.noValue("SV-05", "supervision.staff-per-supervisor", 1);

        assertThat(text(one, other, SampleNight.escalation()))
                .containsSubsequence(
                        "ES-05 MEDIUM",
                        "\nNo value set for 2 standards, which would decide 21 judgements\n",
                        "NOT CONFIGURED  SV-02 HIGH  supervision.interval: holds up 20 judgements\n",
                        "NOT CONFIGURED  SV-05 HIGH  supervision.staff-per-supervisor: holds up 1 judgement\n");
    }

    @Test
    void a_standard_that_two_rules_read_is_counted_once() throws IOException {
        SampleFinding one = SampleNight.noValue("SV-02", "supervision.interval", 20);
        SampleFinding other = SampleNight.noValue("SV-03", "supervision.interval", 2);

        assertThat(text(one, other)).contains("No value set for 1 standard, which would decide 22 judgements\n");
    }

    @Test
    void breaches_are_other_breaches_only_beside_what_is_overdue_or_late() throws IOException {
        assertThat(text(SampleNight.ratio(), SampleNight.escalation()))
                .contains("Site north: 2 findings, 2 breaches\n");
        assertThat(text(SampleNight.ratio(), SampleNight.followUp("c1", null).at("north")))
                .contains("Site north: 2 findings, 1 overdue, 1 other breach\n");
    }

    private static String text(SampleFinding... findings) throws IOException {
        return TextReportTest.text(TextReport.of(SampleAssessment.of(findings)));
    }
}
