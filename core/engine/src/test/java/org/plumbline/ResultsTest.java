package org.plumbline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsTest {
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void a_problem_is_printed_with_its_place_and_the_way_out_on_a_line_of_its_own() {
        assertThat(Problem.at("contacts.csv:17", "`at` is missing")).hasToString("contacts.csv:17: `at` is missing");
        assertThat(Problem.at("contacts.csv:17", "`at` is missing", "add it"))
                .hasToString("contacts.csv:17: `at` is missing\n  Maybe add it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WF-02", "ACME-01", "ES-123", "ABCDEFGH-99"})
    void a_rule_code_is_two_to_eight_capitals_and_two_or_three_digits(String code) {
        assertThat(RuleCode.of(code)).hasToString(code);
        assertThat(RuleCode.of(code).group()).isEqualTo(code.split("-", -1)[0]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "W-02", "ABCDEFGHI-02", "wf-02", "WF02", "WF-2", "WF-0002", "WF-02 ", "W1-02", "WF-٠٢"})
    void anything_else_is_no_rule_code(String code) {
        assertThatThrownBy(() -> RuleCode.of(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a rule code must look like `WF-02`: `" + code + "`");
    }

    @Test
    void rule_codes_are_in_the_order_of_their_letters() {
        assertThat(Stream.of("WF-10", "DC-11", "WF-02", "DC-03")
                        .map(RuleCode::of)
                        .sorted())
                .extracting(RuleCode::value)
                .containsExactly("DC-03", "DC-11", "WF-02", "WF-10");
    }

    @Test
    void subjects_are_in_the_order_of_their_type_and_then_of_their_id() {
        List<Subject> subjects = Stream.of(
                        Subject.network(),
                        Subject.of(Subject.Type.SITE, "a"),
                        Subject.of(Subject.Type.CASE, "c2"),
                        Subject.of(Subject.Type.CASE, "c1"),
                        Subject.of(Subject.Type.REFERRAL, "z"))
                .sorted()
                .toList();

        assertThat(subjects).hasToString("[referral z, case c1, case c2, site a, network]");
    }

    @Test
    void an_interval_contains_its_first_instant_and_not_its_last() {
        Interval interval = new Interval(NINE, TEN);

        assertThat(interval.contains(NINE)).isTrue();
        assertThat(interval.contains(TEN.minusNanos(1))).isTrue();
        assertThat(interval.contains(TEN)).isFalse();
        assertThat(interval.contains(NINE.minusNanos(1))).isFalse();
        assertThat(interval).hasToString("2026-03-02T09:00:00Z/2026-03-02T10:00:00Z");
    }

    @Test
    void an_interval_may_end_where_it_starts_and_not_before() {
        assertThat(new Interval(NINE, NINE).contains(NINE)).isFalse();
        assertThatThrownBy(() -> new Interval(NINE, NINE.minusNanos(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an interval must not end before it starts: " + NINE + " to " + NINE.minusNanos(1));
    }

    private static Measure measure(long met, long late, long overdue, long otherBreach) {
        Measure.Key key = new Measure.Key(RuleCode.of("WF-02"), Subject.network(), YearMonth.of(2026, 3));
        return new Measure(key, met, late, overdue, otherBreach, 16, 32, 64, 128);
    }

    @Test
    void a_rate_is_what_was_met_of_all_that_was_judged() {
        Measure measure = measure(1, 2, 4, 8);

        assertThat(measure.judged()).isEqualTo(15);
        assertThat(measure.rate()).hasValue(1.0 / 15);
        assertThat(measure(3, 0, 0, 0).rate()).hasValue(1);
        assertThat(measure(0, 0, 0, 3).rate()).hasValue(0);
    }

    @Test
    void what_is_unknown_not_configured_or_not_yet_due_applies_and_what_does_not_apply_does_not() {
        assertThat(measure(1, 2, 4, 8).applicable()).isEqualTo(15 + 16 + 32 + 64);
    }

    @Test
    void a_rate_of_nothing_is_none() {
        assertThat(measure(0, 0, 0, 0).rate()).isEmpty();
    }

    @Test
    void measures_are_in_the_order_of_rule_scope_and_month() {
        Measure.Key one = new Measure.Key(RuleCode.of("DC-03"), Subject.network(), YearMonth.of(2026, 3));
        Measure.Key two =
                new Measure.Key(RuleCode.of("WF-02"), Subject.of(Subject.Type.SITE, "a"), YearMonth.of(2026, 3));
        Measure.Key three = new Measure.Key(RuleCode.of("WF-02"), Subject.network(), YearMonth.of(2025, 12));
        Measure.Key four = new Measure.Key(RuleCode.of("WF-02"), Subject.network(), YearMonth.of(2026, 3));

        assertThat(Stream.of(four, three, two, one).sorted()).containsExactly(one, two, three, four);
    }
}
