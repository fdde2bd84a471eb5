package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Detail;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Count;
import org.plumbline.rule.Judgement.State;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;
import org.plumbline.standard.Limit.Side;

/** A number, at most or at least. */
class NumbersTest {
    private static final String STANDARD = "cases.number";
    private static final Instant AS_OF = at("2026-04-09T00:00Z");

    private static Night three() {
        return Night.of(AS_OF)
                .standard("feeds.arrive-within", "elapsed-time", "PT24H")
                .standard(STANDARD, "ratio", "3");
    }

    private static Count count(String value) {
        return new Count(new BigDecimal(value), "cases", List.of(new FactId("case", "c2")), null, null, "case");
    }

    private static Count doubtful(String value) {
        return new Count(new BigDecimal(value), "cases", List.of(), "the tier of case c3", null, "case");
    }

    private static Verdict judge(Night night, Count counted, Side side) {
        return Limits.count(night.about(), STANDARD, anchor(AS_OF), counted, side);
    }

    @ParameterizedTest
    @CsvSource({
        "2, AT_MOST,  MET",
        "3, AT_MOST,  MET",
        "4, AT_MOST,  BREACHED",
        "2, AT_LEAST, BREACHED",
        "3, AT_LEAST, MET",
        "4, AT_LEAST, MET",
    })
    void a_number_at_its_limit_is_kept_and_one_beyond_it_is_not(String value, Side side, State state) {
        assertThat(judge(three(), count(value), side).state()).isEqualTo(state);
    }

    @Test
    void a_breach_says_what_was_counted_and_what_is_asked() {
        Verdict verdict = judge(three(), count("4"), Side.AT_MOST);

        assertThat(verdict.detail())
                .isEqualTo(new Detail.OutsideLimit(
                        new Amount(new BigDecimal("4"), BigDecimal.ONE, "cases"),
                        new Limit(new BigDecimal("3"), Side.AT_MOST)));
        assertThat(verdict.evidence()).containsExactly(Night.FACT, new FactId("case", "c2"));
        assertThat(verdict.authority()).extracting("value").isEqualTo("3");
    }

    @ParameterizedTest
    @CsvSource({"3, AT_MOST, UNKNOWN", "4, AT_MOST, BREACHED", "2, AT_LEAST, UNKNOWN", "3, AT_LEAST, MET"})
    void what_is_not_recorded_would_be_one_more_and_matters_only_where_one_more_would_turn_it(
            String value, Side side, State state) {
        assertThat(judge(three(), doubtful(value), side).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"3, AT_MOST, UNKNOWN", "4, AT_MOST, BREACHED", "2, AT_LEAST, UNKNOWN", "3, AT_LEAST, MET"})
    void a_feed_that_did_not_arrive_may_hold_one_more(String value, Side side, State state) {
        Night late = three().completeUntil("2026-04-07T00:00Z");

        assertThat(judge(late, count(value), side).state()).isEqualTo(state);
    }

    @Test
    void a_limit_without_a_value_is_not_configured_and_so_is_what_counts() {
        Night unset = Night.of(AS_OF).unset(STANDARD, "ratio");
        Count uncounted = new Count(BigDecimal.ZERO, "cases", List.of(), null, "cases.that-count", "case");

        assertThat(judge(unset, count("1"), Side.AT_MOST).state()).isEqualTo(State.NOT_CONFIGURED);
        assertThat(judge(three(), uncounted, Side.AT_MOST).detail())
                .extracting("standards")
                .asString()
                .contains("cases.that-count");
    }
}
