package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Count;
import org.plumbline.rule.Judgement.State;
import org.plumbline.standard.Limit.Side;

/** Which limit is in force for a number, and that of a table. */
class NumbersInForceTest {
    private static final Instant THEN = at("2026-03-01T12:00Z");
    private static final Instant NOW = at("2026-04-09T00:00Z");
    private static final String VALUES =
            "always: { value: %s, source: the model }, 2026-04-01: { value: %s, source: the model }";

    private static Night night() {
        return Night.of(NOW)
                .declare("cases.number", "ratio", VALUES.formatted("3", "5"))
                .declare("cases.number-without", "ratio", "")
                .declare(table("cases.at", VALUES.formatted("{ high: 3 }", "{ high: 5, low: 9 }")))
                .declare(table("cases.at-without", ""));
    }

    private static String table(String name, String values) {
        return """
                %s: { title: A table, unit: table, of: ratio, keyed-by: the tier, element: core, stricter: lower,
                  values: { %s } }
                """.formatted(name, values);
    }

    private static Count count(String value) {
        return new Count(new BigDecimal(value), "cases", List.of(new FactId("case", "c2")), null, null, "case");
    }

    private static State judge(@Nullable Instant at, String value) {
        return Limits.count(night().about(), "cases.number", anchor(at), count(value), Side.AT_MOST)
                .state();
    }

    private static Verdict byTable(@Nullable String key, @Nullable Instant at, Count counted) {
        return Limits.count(night().about(), "cases.at", key, anchor(at), counted, Side.AT_MOST);
    }

    @Test
    void the_limit_in_force_at_the_time_of_the_matter_counts_and_where_it_has_none_the_one_now() {
        assertThat(judge(THEN, "3")).isEqualTo(State.MET);
        assertThat(judge(THEN, "4")).isEqualTo(State.BREACHED);
        assertThat(judge(null, "5")).isEqualTo(State.MET);
        assertThat(judge(null, "6")).isEqualTo(State.BREACHED);
    }

    @Test
    void so_does_that_of_a_table() {
        assertThat(byTable("high", THEN, count("3")).state()).isEqualTo(State.MET);
        assertThat(byTable("high", THEN, count("4")).state()).isEqualTo(State.BREACHED);
        assertThat(byTable("high", null, count("5")).state()).isEqualTo(State.MET);
        assertThat(byTable("high", null, count("6")).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void a_key_that_the_table_does_not_have_is_not_configured() {
        assertThat(byTable("low", null, count("9")).state()).isEqualTo(State.MET);
        assertThat(byTable("low", THEN, count("9")).cause()).isEqualTo("not configured: cases.at for low");
    }

    @Test
    void without_a_key_it_is_unknown_and_says_what_is_missing() {
        Count missing = new Count(BigDecimal.ONE, "cases", List.of(), "the tier of case c3", null, null);

        assertThat(byTable(null, THEN, count("1")).cause()).isEqualTo("missing: which value of `cases.at` applies");
        assertThat(byTable(null, THEN, missing).cause()).isEqualTo("missing: the tier of case c3");
    }

    @Test
    void a_table_without_a_value_is_not_configured_and_so_is_what_counts() {
        Count uncounted = new Count(BigDecimal.ZERO, "cases", List.of(), null, "cases.that-count", "case");

        assertThat(Limits.count(night().about(), "cases.at-without", "high", anchor(THEN), count("1"), Side.AT_MOST)
                        .cause())
                .isEqualTo("not configured: cases.at-without");
        assertThat(byTable("high", THEN, uncounted).cause()).isEqualTo("not configured: cases.that-count");
        assertThat(Limits.count(night().about(), "cases.number-without", anchor(THEN), uncounted, Side.AT_MOST)
                        .cause())
                .isEqualTo("not configured: cases.number-without");
    }

    @Test
    void a_ratio_of_numbers_that_records_say_needs_no_feed() {
        Count said = new Count(BigDecimal.ONE, "WTE", List.of(), null, null, null);

        assertThat(Limits.ratio(night().completeUntil(null).about(), "cases.number", anchor(NOW), said, said)
                        .state())
                .isEqualTo(State.MET);
    }
}
