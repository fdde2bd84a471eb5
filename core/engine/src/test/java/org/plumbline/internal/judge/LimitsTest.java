package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.detail;
import static org.plumbline.internal.judge.Night.span;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Count;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Tally;
import org.plumbline.rule.Window;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;
import org.plumbline.standard.StandardId;

class LimitsTest {
    private static final String RATIO = "staff.per-supervisor";
    private static final String SHARE = "timeliness.share";
    private static final Instant AS_OF = at("2026-04-09T00:00Z");
    private static final Interval MARCH = span("2026-03-01T00:00Z", "2026-04-01T00:00+01:00");

    private static Night limit(String value) {
        return Night.of(AS_OF)
                .standard("feeds.arrive-within", "elapsed-time", "PT24H")
                .standard(RATIO, "ratio", value);
    }

    private static Count count(String value, String feed, String id) {
        return new Count(new BigDecimal(value), "WTE", List.of(new FactId(feed, id)), null, null, feed);
    }

    private static Verdict ratio(Night night, Count counted, Count to) {
        return Limits.ratio(night.about(), RATIO, anchor(AS_OF), counted, to);
    }

    private static Verdict ratio(String limit, String counted, String to) {
        return ratio(limit(limit), count(counted, "post", "p1"), count(to, "supervisor-assignment", "v1"));
    }

    @ParameterizedTest
    @CsvSource({
        "8,   8,    1,   MET",
        "8,   8.01, 1,   BREACHED",
        "7.5, 15.0, 2,   MET",
        "7.5, 15.1, 2.0, BREACHED",
        "8,   0,    1,   MET",
        "0,   0,    1,   MET",
        "0,   0.1,  1,   BREACHED",
    })
    void at_most_so_many_to_each_one_is_kept_at_the_limit_and_broken_above_it(
            String limit, String counted, String to, State state) {
        assertThat(ratio(limit, counted, to).state()).isEqualTo(state);
    }

    @Test
    void any_number_to_nobody_is_too_many_and_none_to_nobody_is_not() {
        Verdict verdict = ratio("8", "0.1", "0");

        assertThat(verdict.state()).isEqualTo(State.BREACHED);
        assertThat(verdict.detail())
                .isEqualTo(new Detail.OutsideLimit(
                        new Amount(new BigDecimal("0.1"), new BigDecimal("0"), "WTE to each supervisor WTE"),
                        new Limit(new BigDecimal("8"), Limit.Side.AT_MOST)));
        assertThat(ratio("8", "0", "0").state()).isEqualTo(State.MET);
        assertThat(ratio("8", "0", "0.0").state()).isEqualTo(State.MET);
    }

    @Test
    void a_ratio_that_no_decimal_can_write_is_compared_as_it_is() {
        // 1 to 3 is more than 0.3333333333333333333333333333333333 and less than that with a 4 at its end
        assertThat(ratio("0.3333333333333333333333333333333333", "1", "3").state())
                .isEqualTo(State.BREACHED);
        assertThat(ratio("0.3333333333333333333333333333333334", "1", "3").state())
                .isEqualTo(State.MET);
    }

    @Test
    void a_ratio_rests_on_all_that_was_counted() {
        assertThat(ratio("8", "9", "1").evidence())
                .containsExactly(Night.FACT, new FactId("post", "p1"), new FactId("supervisor-assignment", "v1"));
        assertThat(ratio("8", "9", "1").closedAt()).isNull();
        assertThat(ratio("8", "9", "1").authority()).extracting("value").isEqualTo("8");
    }

    @Test
    void a_ratio_without_a_limit_is_not_configured_even_where_nobody_supervises() {
        Night unset = Night.of(AS_OF).unset(RATIO, "ratio");

        assertThat(ratio(unset, count("9", "post", "p1"), count("0", "post", "p2"))
                        .state())
                .isEqualTo(State.NOT_CONFIGURED);
    }

    @Test
    void a_count_with_something_missing_is_unknown_and_says_what() {
        Count missing =
                new Count(BigDecimal.ONE, "WTE", List.of(new FactId("post", "p2")), "staff-member m9", null, "post");

        for (Verdict verdict : List.of(
                ratio(limit("8"), missing, count("1", "post", "p1")),
                ratio(limit("8"), count("1", "post", "p1"), missing))) {
            assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
            assertThat(verdict.detail())
                    .isEqualTo(new Detail.Undecided(new TreeSet<>(List.of("staff-member m9")), new TreeSet<>()));
            assertThat(verdict.evidence()).contains(new FactId("post", "p2"));
        }
    }

    @Test
    void a_count_by_a_standard_without_a_value_is_not_configured_and_names_that_one() {
        Count unset = new Count(BigDecimal.ZERO, "WTE", List.of(), null, "supervision.kinds", "post");

        assertThat(detail(ratio(limit("8"), count("1", "post", "p1"), unset), Detail.Undecided.class)
                        .standards())
                .containsExactly(new StandardId("supervision.kinds"));
    }

    @Test
    void what_stands_is_known_if_the_feed_is_complete_until_it_should_have_arrived() {
        String expected = "2026-04-08T00:00Z";
        String early = "2026-04-07T23:59:59.999999999Z";
        Count posts = count("9", "post", "p1");
        Count supervisors = count("1", "supervisor-assignment", "v1");

        assertThat(ratio(limit("8").completeUntil(expected), posts, supervisors).state())
                .isEqualTo(State.BREACHED);
        assertThat(ratio(limit("8").completeUntil(early), posts, supervisors).heldUpBy())
                .isEqualTo(new Window("post", "north", span(early, early)));
    }

    @Test
    void a_ratio_is_judged_by_the_value_in_force_now() {
        String values = "always: { value: 8, source: then }, %s: { value: 9, source: now }";
        Count nine = count("9", "post", "p1");
        Count one = count("1", "post", "p2");

        assertThat(ratio(
                                Night.of(AS_OF)
                                        .completeUntil("2026-05-01T00:00Z")
                                        .declare(RATIO, "ratio", values.formatted("2026-04-09")),
                                nine,
                                one)
                        .state())
                .isEqualTo(State.MET);
        assertThat(ratio(
                                Night.of(AS_OF)
                                        .completeUntil("2026-05-01T00:00Z")
                                        .declare(RATIO, "ratio", values.formatted("2026-04-10")),
                                nine,
                                one)
                        .state())
                .isEqualTo(State.BREACHED);
    }

    private static Verdict share(String limit, String met, String judged, String unknown) {
        Anchor month = new Anchor("2026-03", "north", MARCH.from(), "2026-03", null);
        Tally tally = new Tally(month, MARCH, new BigDecimal(met), new BigDecimal(judged), new BigDecimal(unknown));
        Night night = Night.of(AS_OF);
        return Limits.share(
                (limit.isEmpty() ? night.unset(SHARE, "share") : night.standard(SHARE, "share", limit)).about(),
                SHARE,
                tally);
    }

    @ParameterizedTest
    @CsvSource({
        "90 %,    9,  10, MET",
        "90 %,    8,  9,  BREACHED",
        "100 %,   10, 10, MET",
        "100 %,   9,  10, BREACHED",
        "0 %,     0,  10, MET",
        "33.3 %,  1,  3,  MET",
        "33.34 %, 1,  3,  BREACHED",
    })
    void at_least_such_a_share_is_kept_at_the_limit_and_broken_below_it(
            String limit, String met, String judged, State state) {
        assertThat(share(limit, met, judged, "0").state()).isEqualTo(state);
    }

    @Test
    void a_share_below_the_limit_says_the_fraction_and_is_over_with_its_month() {
        Verdict verdict = share("90 %", "8", "9", "3");

        assertThat(verdict.detail())
                .isEqualTo(new Detail.OutsideLimit(
                        new Amount(new BigDecimal("800"), new BigDecimal("9"), "% met in 2026-03, 8 of 9"),
                        new Limit(new BigDecimal("90"), Limit.Side.AT_LEAST)));
        assertThat(verdict.authority()).extracting("value").isEqualTo("90 %");
        assertThat(verdict.closedAt()).isEqualTo(MARCH.to());
    }

    @Test
    void a_share_of_nothing_is_unknown_and_never_divided() {
        Verdict verdict = share("90 %", "0", "0", "7");

        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.detail())
                .isEqualTo(new Detail.Undecided(new TreeSet<>(List.of("any judgement of 2026-03")), new TreeSet<>()));
        assertThat(verdict.authority()).extracting("value").isEqualTo("90 %");
        assertThat(verdict.closedAt()).isEqualTo(MARCH.to());
    }

    @Test
    void a_share_without_a_limit_is_not_configured() {
        Verdict verdict = share("", "8", "9", "0");

        assertThat(verdict.state()).isEqualTo(State.NOT_CONFIGURED);
        assertThat(verdict.closedAt()).isEqualTo(MARCH.to());
    }
}
