package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.detail;
import static org.plumbline.internal.judge.Night.span;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Need;
import org.plumbline.rule.Need.When;
import org.plumbline.rule.Window;
import org.plumbline.standard.StandardId;

class CoveredTest {
    private static final String FEED = "competency-sign-off";
    private static final Interval SHIFT = span("2026-03-02T08:00Z", "2026-03-02T16:00Z");
    private static final Instant START = SHIFT.from();
    private static final Instant AFTERWARDS = at("2026-03-05T00:00Z");

    private static Cover.Spell spell(String id, Instant from, Instant to) {
        return new Cover.Spell(new Interval(from, to), List.of(new FactId(FEED, id)));
    }

    private static Cover.Spell hours(String id, int from, int to) {
        Instant midnight = at("2026-03-02T00:00Z");
        return spell(id, midnight.plusSeconds(from * 3600L), midnight.plusSeconds(to * 3600L));
    }

    private static Cover cover(Cover.Spell... spells) {
        return Cover.of("sign-off", FEED, Arrays.asList(spells));
    }

    private static Need need(Interval during, When judged) {
        return new Need(anchor(during.from()), during, judged);
    }

    private static Verdict afterwards(Cover.Spell... spells) {
        return Covered.judge(Night.of(AFTERWARDS).about(), need(SHIFT, When.AFTERWARDS), cover(spells));
    }

    @Test
    void cover_for_exactly_the_whole_time_is_enough() {
        Verdict verdict = afterwards(hours("s1", 8, 16));

        assertThat(verdict.state()).isEqualTo(State.MET);
        assertThat(verdict.closedAt()).isEqualTo(SHIFT.to());
        assertThat(verdict.evidence()).containsExactly(Night.FACT, new FactId(FEED, "s1"));
    }

    @Test
    void two_halves_that_touch_are_enough_and_a_nanosecond_between_them_is_a_gap() {
        Instant noon = at("2026-03-02T12:00Z");

        assertThat(afterwards(hours("s1", 8, 12), hours("s2", 12, 16)).state()).isEqualTo(State.MET);
        Verdict verdict = afterwards(hours("s1", 8, 12), spell("s2", noon.plusNanos(1), SHIFT.to()));
        assertThat(verdict.state()).isEqualTo(State.BREACHED);
        assertThat(verdict.detail())
                .isEqualTo(new Detail.Uncovered("sign-off", SHIFT, List.of(new Interval(noon, noon.plusNanos(1)))));
    }

    @Test
    void a_gap_is_a_breach_that_names_every_gap_and_rests_on_the_cover_that_there_was() {
        Verdict verdict = afterwards(hours("s2", 9, 12), hours("s1", 13, 15), hours("s3", 16, 20));

        assertThat(verdict.detail())
                .isEqualTo(new Detail.Uncovered(
                        "sign-off",
                        SHIFT,
                        List.of(
                                span("2026-03-02T08:00Z", "2026-03-02T09:00Z"),
                                span("2026-03-02T12:00Z", "2026-03-02T13:00Z"),
                                span("2026-03-02T15:00Z", "2026-03-02T16:00Z"))));
        assertThat(verdict.evidence()).containsExactly(Night.FACT, new FactId(FEED, "s1"), new FactId(FEED, "s2"));
        assertThat(verdict.closedAt()).isEqualTo(SHIFT.to());
    }

    @Test
    void where_nothing_holds_it_rests_on_what_ended_last_before_and_what_began_first_after() {
        Verdict verdict = afterwards(hours("s1", 2, 4), hours("s2", 5, 8), hours("s4", 16, 17), hours("s5", 18, 20));

        assertThat(verdict.state()).isEqualTo(State.BREACHED);
        assertThat(verdict.evidence()).containsExactly(Night.FACT, new FactId(FEED, "s2"), new FactId(FEED, "s4"));
        assertThat(afterwards().evidence()).containsExactly(Night.FACT);
    }

    @Test
    void a_spell_that_two_facts_show_rests_on_both() {
        List<FactId> two = List.of(new FactId("shift", "h1"), new FactId(FEED, "s1"));
        Verdict verdict = afterwards(new Cover.Spell(SHIFT, two), hours("s1", 8, 9));

        assertThat(verdict.evidence()).containsExactly(Night.FACT, two.get(1), two.get(0));
    }

    @Test
    void a_sign_off_that_expires_at_an_instant_does_not_hold_then() {
        Interval then = new Interval(START, START);

        assertThat(covered(then, spell("s1", START, START.plusNanos(1))).state())
                .isEqualTo(State.MET);
        assertThat(covered(then, spell("s1", START.minusSeconds(1), START)).state())
                .isEqualTo(State.BREACHED);
    }

    private static Verdict covered(Interval during, Cover.Spell spell) {
        return Covered.judge(Night.of(AFTERWARDS).about(), need(during, When.AFTERWARDS), cover(spell));
    }

    @Test
    void a_standard_without_a_value_that_says_what_counts_is_not_configured() {
        Cover unset = Cover.unset("sign-off", "competence.stages");
        Verdict verdict = Covered.judge(Night.of(AFTERWARDS).about(), need(SHIFT, When.AFTERWARDS), unset);

        assertThat(verdict.state()).isEqualTo(State.NOT_CONFIGURED);
        assertThat(detail(verdict, Detail.Undecided.class).standards())
                .containsExactly(new StandardId("competence.stages"));
    }

    @Test
    void what_is_judged_once_it_has_started_is_not_yet_due_at_its_start_and_breached_after_it() {
        Need once = need(new Interval(START, START), When.ONCE_STARTED);

        Verdict before = Covered.judge(Night.of(START).about(), once, cover());
        assertThat(before.state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(before.dueAt()).isEqualTo(START);
        assertThat(before.turnsAt()).isEqualTo(START.plusNanos(1));
        assertThat(Covered.judge(Night.of(START.plusNanos(1)).about(), once, cover())
                        .state())
                .isEqualTo(State.BREACHED);
    }

    @Test
    void what_is_judged_ahead_is_a_breach_as_soon_as_it_is_planned_and_stays_open_until_it_is_over() {
        Need ahead = need(SHIFT, When.AHEAD);
        Instant before = START.minusSeconds(86_400);

        Verdict planned = Covered.judge(
                Night.of(before).completeUntil("2026-03-02T00:00Z").about(), ahead, cover());
        assertThat(planned.state()).isEqualTo(State.BREACHED);
        assertThat(planned.closedAt()).isNull();
        assertThat(closed(ahead, SHIFT.to().minusNanos(1))).isNull();
        assertThat(closed(ahead, SHIFT.to())).isEqualTo(SHIFT.to());
    }

    private static @Nullable Instant closed(Need need, Instant asOf) {
        Night night = Night.of(asOf).completeUntil("2026-03-03T00:00Z");
        return Covered.judge(night.about(), need, cover()).closedAt();
    }

    @Test
    void a_plan_is_judged_on_what_should_have_arrived_by_now() {
        Night night = Night.of("2026-03-01T12:00Z").standard("feeds.arrive-within", "elapsed-time", "PT24H");
        Need ahead = need(SHIFT, When.AHEAD);

        assertThat(Covered.judge(night.completeUntil("2026-02-28T12:00Z").about(), ahead, cover())
                        .state())
                .isEqualTo(State.BREACHED);
        Verdict held = Covered.judge(
                night.completeUntil("2026-02-28T11:59:59.999999999Z").about(), ahead, cover());
        assertThat(held.state()).isEqualTo(State.UNKNOWN);
        assertThat(held.heldUpBy())
                .isEqualTo(new Window(
                        FEED, "north", span("2026-02-28T11:59:59.999999999Z", "2026-02-28T11:59:59.999999999Z")));
    }

    @Test
    void a_plan_that_is_under_way_is_judged_until_what_should_have_arrived() {
        Night night = Night.of("2026-03-03T12:00Z").standard("feeds.arrive-within", "elapsed-time", "PT24H");
        Need ahead = need(SHIFT, When.AHEAD);

        assertThat(Covered.judge(night.completeUntil("2026-03-02T12:00Z").about(), ahead, cover())
                        .state())
                .isEqualTo(State.BREACHED);
        assertThat(Covered.judge(night.completeUntil("2026-03-02T11:59:59Z").about(), ahead, cover())
                        .heldUpBy())
                .isEqualTo(new Window(FEED, "north", span("2026-03-02T08:00Z", "2026-03-02T11:59:59.999999999Z")));
    }

    @ParameterizedTest
    @EnumSource(When.class)
    void a_gap_is_held_up_where_the_feed_was_not_complete(When judged) {
        Verdict verdict = Covered.judge(Night.of(AFTERWARDS).completeUntil(null).about(), need(SHIFT, judged), cover());

        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.heldUpBy()).isEqualTo(new Window(FEED, "north", SHIFT));
        assertThat(verdict.closedAt()).isEqualTo(judged == When.ONCE_STARTED ? null : SHIFT.to());
    }

    @Test
    void what_had_to_hold_from_a_start_on_is_open_until_it_does() {
        Need once = need(new Interval(START, START), When.ONCE_STARTED);

        assertThat(Covered.judge(Night.of(AFTERWARDS).about(), once, cover()).closedAt())
                .isNull();
        Verdict late = Covered.judge(
                Night.of(AFTERWARDS).about(), once, cover(hours("s2", 20, 30), hours("s1", 18, 19), hours("s0", 1, 2)));
        assertThat(late.state()).isEqualTo(State.BREACHED);
        assertThat(late.closedAt()).isEqualTo(at("2026-03-02T18:00Z"));
        assertThat(late.evidence()).containsExactly(Night.FACT, new FactId(FEED, "s0"), new FactId(FEED, "s1"));
    }

    @Test
    void what_would_have_to_be_recorded_to_say_that_nothing_holds_leaves_it_unknown() {
        Cover open =
                new Cover("sign-off", List.of(FEED), null, false, List.of(hours("s1", 8, 9)), "who signed s2", null);

        Verdict verdict = Covered.judge(Night.of(AFTERWARDS).about(), need(SHIFT, When.AFTERWARDS), open);
        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.cause()).isEqualTo("missing: who signed s2");
        assertThat(verdict.evidence()).containsExactly(Night.FACT, new FactId(FEED, "s1"));
        Cover whole =
                new Cover("sign-off", List.of(FEED), null, false, List.of(hours("s1", 8, 16)), "who signed s2", null);
        assertThat(Covered.judge(Night.of(AFTERWARDS).about(), need(SHIFT, When.AFTERWARDS), whole)
                        .state())
                .isEqualTo(State.MET);
    }

    @Test
    void each_feed_in_which_it_was_looked_for_has_to_be_complete() {
        Cover inBoth = new Cover("sign-off", List.of("shift", FEED), null, false, List.of(), null, null);
        Night night = Night.of(AFTERWARDS).broken(new Window(FEED, "north", SHIFT));

        assertThat(Covered.judge(night.about(), need(SHIFT, When.AFTERWARDS), inBoth)
                        .heldUpBy())
                .isEqualTo(new Window(FEED, "north", SHIFT));
    }

    @Test
    void what_the_home_site_may_have_recorded_too_is_certain_once_its_feed_is_complete_as_well() {
        Need need = need(SHIFT, When.AFTERWARDS);
        Cover orAtHome = cover().orAtHome("south");
        Window there = new Window(FEED, "north", SHIFT);
        Window home = new Window(FEED, "south", SHIFT);

        assertThat(Covered.judge(twoSites().about(), need, orAtHome).state()).isEqualTo(State.BREACHED);
        assertThat(Covered.judge(twoSites().broken(home).about(), need, orAtHome)
                        .heldUpBy())
                .isEqualTo(home);
        assertThat(Covered.judge(twoSites().broken(home).broken(there).about(), need, orAtHome)
                        .heldUpBy())
                .isEqualTo(there);
        assertThat(Covered.judge(twoSites().broken(home).about(), need, cover()).state())
                .isEqualTo(State.BREACHED);
    }

    private static Night twoSites() {
        return Night.of(AFTERWARDS).site("south", "Asia/Kolkata");
    }

    @Test
    void where_anybody_may_hold_it_a_row_left_out_at_the_site_counts_whomever_it_names() {
        Night night = Night.of(AFTERWARDS).leftOutAt("north", FEED, "a sign-off that was left out");
        Cover ofAnybody = new Cover("sign-off", List.of(FEED), null, true, List.of(), null, null);

        Verdict verdict = Covered.judge(night.about(), need(SHIFT, When.AFTERWARDS), ofAnybody);
        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.cause()).isEqualTo("missing: a sign-off that was left out");
        assertThat(Covered.judge(night.about(), need(SHIFT, When.AFTERWARDS), cover())
                        .state())
                .isEqualTo(State.BREACHED);
    }

    @Test
    void whole_cover_needs_no_complete_feed() {
        Night night = Night.of(AFTERWARDS).completeUntil(null);

        assertThat(Covered.judge(night.about(), need(SHIFT, When.AFTERWARDS), cover(hours("s1", 8, 16)))
                        .state())
                .isEqualTo(State.MET);
    }
}
