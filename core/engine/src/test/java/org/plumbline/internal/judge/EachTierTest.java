package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.rule.Done;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.RiskAt;
import org.plumbline.rule.Round;
import org.plumbline.rule.Window;

/** Something is done in each period of a tier, while the clock runs. */
class EachTierTest {
    private static final Interval WEEK = span("2026-03-02T00:00Z", "2026-03-09T00:00Z");
    private static final Instant LAST = WEEK.to().minusNanos(1);
    private static final FactId CALL = new FactId("contact", "k2");
    private static final Done NONE = new Done("contact", List.of(), null);
    private static final Done MADE = new Done("contact", List.of(CALL), null);
    private static final RiskAt LOW = new RiskAt(RiskTier.LOW, null, null);
    private static final RiskAt NO_TIER = new RiskAt(null, "risk tier of case c1", null);

    private static Round round(@Nullable Instant at, Instant to) {
        return new Round(
                anchor(at),
                "touchpoint",
                "LOW",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 9),
                new Interval(WEEK.from(), to),
                "touchpoint.timetable",
                List.of(new FactId("case", "c1")));
    }

    private static Night night(Instant asOf) {
        return Night.of(asOf).declare("""
                touchpoint.timetable: { title: A table, unit: table, of: cadence, keyed-by: the tier, element: core,
                  stricter: lower, values: { always: { value: { LOW: every P7D }, source: the model } } }""");
    }

    private static Verdict judge(Night night, RiskAt risk, Done done) {
        return Each.judge(night.about(), round(WEEK.from(), WEEK.to()), risk, done);
    }

    @Test
    void what_was_done_in_the_period_of_a_tier_is_met_and_else_missed_once_it_is_over() {
        assertThat(judge(night(WEEK.to()), LOW, MADE).state()).isEqualTo(State.MET);
        assertThat(judge(night(LAST), LOW, NONE))
                .returns(State.NOT_YET_DUE, Verdict::state)
                .returns(WEEK.to(), Verdict::turnsAt);
        assertThat(judge(night(WEEK.to()), LOW, NONE))
                .returns(State.BREACHED, Verdict::state)
                .returns(LAST, Verdict::dueAt)
                .returns(WEEK.to(), Verdict::closedAt)
                .returns(List.of(Night.FACT, new FactId("case", "c1")), Verdict::evidence)
                .extracting(Verdict::authority)
                .isNotNull();
    }

    @Test
    void a_tier_of_which_the_table_says_nothing_is_not_configured_whatever_was_done() {
        Verdict verdict = judge(night(WEEK.to()), new RiskAt(RiskTier.HIGH, null, null), MADE);

        assertThat(verdict)
                .returns(State.NOT_CONFIGURED, Verdict::state)
                .returns("not configured: touchpoint.timetable for HIGH", Verdict::cause)
                .returns(WEEK.to(), Verdict::closedAt);
    }

    @Test
    void without_a_table_it_is_not_configured() {
        Night night = Night.of(LAST).declare("""
                touchpoint.timetable: { title: A table, unit: table, of: cadence, keyed-by: the tier, element: core,
                  stricter: lower, values: {} }""");

        assertThat(judge(night, NO_TIER, MADE))
                .returns(State.NOT_CONFIGURED, Verdict::state)
                .returns("not configured: touchpoint.timetable", Verdict::cause)
                .returns(null, Verdict::closedAt);
    }

    @Test
    void without_a_tier_it_is_not_yet_due_until_the_period_is_over_then_unknown_whatever_was_done() {
        assertThat(judge(night(LAST), NO_TIER, MADE)).returns(State.NOT_YET_DUE, Verdict::state);
        assertThat(judge(night(WEEK.to()), NO_TIER, MADE))
                .returns(State.UNKNOWN, Verdict::state)
                .returns("missing: risk tier of case c1", Verdict::cause)
                .returns(WEEK.to(), Verdict::closedAt);
    }

    @Test
    void without_a_tier_a_period_that_has_no_end_is_unknown_at_once_and_open() {
        Verdict verdict = Each.judge(night(LAST).about(), round(WEEK.from(), Instant.MAX), NO_TIER, NONE);

        assertThat(verdict).returns(State.UNKNOWN, Verdict::state).returns(null, Verdict::closedAt);
    }

    @Test
    void a_feed_in_which_the_tier_was_sought_holds_it_up() {
        Window window = new Window("risk-assessment", "north", WEEK);
        Verdict verdict = judge(night(WEEK.to()), new RiskAt(null, "risk tier of case c1", window), NONE);

        assertThat(verdict).returns(State.UNKNOWN, Verdict::state).returns(window, Verdict::heldUpBy);
    }

    @Test
    void a_tier_that_may_have_been_another_leaves_a_miss_unknown_and_nothing_else() {
        RiskAt perhaps = new RiskAt(RiskTier.LOW, "a row that was left out", null);

        assertThat(judge(night(WEEK.to()), perhaps, NONE)).returns(State.UNKNOWN, Verdict::state);
        assertThat(judge(night(WEEK.to()), perhaps, MADE)).returns(State.MET, Verdict::state);
    }

    @Test
    void without_the_start_of_the_clock_it_is_unknown() {
        Verdict verdict = Each.judge(night(LAST).about(), round(null, Instant.MAX), LOW, MADE);

        assertThat(verdict)
                .returns(State.UNKNOWN, Verdict::state)
                .returns("missing: the time of contact k1", Verdict::cause)
                .returns(null, Verdict::closedAt);
    }

    @Test
    void a_clock_that_stands_still_as_the_period_ends_makes_it_not_applicable_unless_it_was_done() {
        Night last = night(WEEK.to()).stop("2026-03-08T23:59:59.999999999Z", "2026-03-20T00:00Z");
        Night before = night(WEEK.to()).stop("2026-03-03T00:00Z", "2026-03-08T23:59:59.999999999Z");
        Night after = night(WEEK.to()).stop("2026-03-09T00:00Z", "2026-03-20T00:00Z");

        assertThat(judge(last, LOW, NONE).state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(judge(last, NO_TIER, NONE).state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(judge(last, LOW, MADE).state()).isEqualTo(State.MET);
        assertThat(judge(before, LOW, NONE).state()).isEqualTo(State.BREACHED);
        assertThat(judge(after, LOW, NONE).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void what_is_not_asked_for_any_more_before_the_period_ends_is_not_applicable() {
        assertThat(judge(night(WEEK.to()), LOW, NONE.until(LAST)).state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(judge(night(WEEK.to()), LOW, NONE.until(WEEK.to())).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void where_nobody_knows_whether_the_clock_stood_still_a_miss_is_held_up() {
        Night night = night(WEEK.to()).stopFeed("case-status").broken(new Window("case-status", "north", WEEK));

        assertThat(judge(night, LOW, NONE))
                .returns(State.UNKNOWN, Verdict::state)
                .returns(new Window("case-status", "north", new Interval(LAST, LAST)), Verdict::heldUpBy)
                .returns(WEEK.to(), Verdict::closedAt);
        assertThat(judge(night, LOW, MADE)).returns(State.MET, Verdict::state);
    }
}
