package org.plumbline.internal.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.Problems;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Coverage;
import org.plumbline.internal.judge.LeftOutRows;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.internal.standard.Layers;
import org.plumbline.pack.Rule;
import org.plumbline.rule.Tally;

/** What sites and teams are measured by, with made-up measures. */
class EndedMonthsTest {
    private static final Subject NORTH = Subject.of(Subject.Type.SITE, "north");
    private static final Site SITE =
            Site.builder().id("north").zone(ZoneId.of("Europe/London")).build();
    private static final List<RuleInfo> RULES =
            List.of(rule("WF-01", "complete"), rule("WF-02", "within"), rule("WF-03", "within"));

    private static RuleInfo rule(String code, String shape) {
        Rule rule = new Rule(
                RuleCode.of(code),
                "a rule",
                Severity.LOW,
                shape,
                List.of(),
                List.of(),
                false,
                List.of(),
                "expectation 1");
        return new RuleInfo(rule, "core", Subject.Type.CASE, List.of());
    }

    private static Context context(String asOf) {
        return new Context(
                Instant.parse(asOf),
                new Layers(new Problems()).inForce(),
                Map.of("north", SITE),
                new Coverage(List.of(), Optional.empty(), List.of(), Set.of()),
                LeftOutRows.NONE);
    }

    private static Measure measure(String code, String month, long met, long late, long unknown, long notYetDue) {
        Measure.Key key = new Measure.Key(RuleCode.of(code), NORTH, YearMonth.parse(month));
        return new Measure(key, met, late, 0, 0, unknown, 0, notYetDue, 0);
    }

    private static DefaultSiteMeasures site(String asOf, Measure... measures) {
        return new DefaultSiteMeasures(context(asOf), SITE, RULES, List.of(measures));
    }

    @Test
    void a_month_of_one_rule_is_that_rules_alone() {
        DefaultSiteMeasures site = site(
                "2026-03-01T00:00:00Z",
                measure("WF-01", "2026-02", 3, 1, 2, 0),
                measure("WF-02", "2026-02", 9, 9, 0, 0));

        List<Tally> months = site.endedMonthsOf("WF-01");

        assertThat(months).hasSize(1);
        assertThat(months.get(0).met()).isEqualTo(BigDecimal.valueOf(3));
        assertThat(months.get(0).judged()).isEqualTo(BigDecimal.valueOf(4));
        assertThat(months.get(0).unknown()).isEqualTo(BigDecimal.valueOf(2));
        assertThat(site.endedMonthsOf("WF-09")).isEmpty();
    }

    @Test
    void rules_of_one_group_and_shape_are_added_up() {
        DefaultSiteMeasures site = site(
                "2026-03-01T00:00:00Z",
                measure("WF-01", "2026-02", 50, 50, 0, 0),
                measure("WF-02", "2026-02", 3, 1, 0, 0),
                measure("WF-03", "2026-02", 2, 2, 0, 0));

        assertThat(site.endedMonths("WF", "within").get(0).judged()).isEqualTo(BigDecimal.valueOf(8));
        assertThat(site.endedMonths("ES", "within")).isEmpty();
    }

    @Test
    void a_month_has_ended_at_the_first_instant_after_it_at_the_site() {
        Measure march = measure("WF-01", "2026-03", 1, 0, 0, 0);

        assertThat(site("2026-03-31T22:59:59Z", march).endedMonthsOf("WF-01")).isEmpty();
        assertThat(site("2026-03-31T23:00:00Z", march).endedMonthsOf("WF-01")).hasSize(1);
    }

    @Test
    void a_month_in_which_nothing_was_decided_is_none() {
        Measure open = measure("WF-01", "2026-02", 0, 0, 0, 5);

        assertThat(site("2026-03-01T00:00:00Z", open).endedMonthsOf("WF-01")).isEmpty();
    }

    @Test
    void a_team_has_the_months_of_its_site() {
        Measure.Key key =
                new Measure.Key(RuleCode.of("WF-01"), Subject.of(Subject.Type.TEAM, "t1"), YearMonth.of(2026, 3));
        Measure march = new Measure(key, 1, 0, 0, 0, 0, 0, 0, 0);
        DefaultTeamMeasures team =
                new DefaultTeamMeasures(context("2026-03-31T23:00:00Z"), "t1", "north", false, RULES, List.of(march));

        assertThat(team.subject()).isEqualTo(Subject.of(Subject.Type.TEAM, "t1"));
        assertThat(team.teamAt(null)).isEqualTo("t1");
        assertThat(team.endedMonthsOf("WF-01").get(0).anchor().site()).isEqualTo("north");
    }
}
