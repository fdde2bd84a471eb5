package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.detail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Sought;
import org.plumbline.rule.Window;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.TimeLimit;

class WithinTest {
    private static final String STANDARD = "visit.within";
    private static final Instant START = at("2026-03-02T09:00Z");
    private static final Instant DUE = START.plus(Duration.ofDays(1));
    private static final FactId DONE = new FactId("contact", "k2");
    private static final Instant MUCH_LATER = at("2026-03-09T00:00Z");

    private static Night night(Instant asOf) {
        return Night.of(asOf).standard(STANDARD, "elapsed-time", "PT24H");
    }

    private static Sought done(Instant at) {
        return Sought.found("visit", "contact", at, DONE);
    }

    private static Sought notDone() {
        return Sought.absent("visit", "contact");
    }

    private static Verdict judge(Night night, Sought sought) {
        return Within.judge(night.about(), STANDARD, anchor(START), sought);
    }

    private static Detail.Late late(@Nullable Instant done) {
        return new Detail.Late("visit", START, DUE, done, new TimeLimit.Elapsed(Duration.ofDays(1)));
    }

    @Test
    void done_exactly_at_the_limit_is_in_time() {
        Verdict verdict = judge(night(MUCH_LATER), done(DUE));

        assertThat(verdict.state()).isEqualTo(State.MET);
        assertThat(verdict.closedAt()).isEqualTo(DUE);
        assertThat(verdict.dueAt()).isEqualTo(DUE);
        assertThat(verdict.detail()).isNull();
        assertThat(verdict.evidence()).containsExactly(Night.FACT, DONE);
    }

    @Test
    void done_a_nanosecond_after_the_limit_is_late_by_that_nanosecond() {
        Instant at = DUE.plusNanos(1);
        Verdict verdict = judge(night(MUCH_LATER), done(at));

        assertThat(verdict.state()).isEqualTo(State.BREACHED);
        assertThat(verdict.detail()).isEqualTo(late(at));
        assertThat(late(at).by()).contains(Duration.ofNanos(1));
        assertThat(verdict.closedAt()).isEqualTo(at);
        assertThat(verdict.dueAt()).isEqualTo(DUE);
        assertThat(verdict.evidence()).containsExactly(Night.FACT, DONE);
    }

    @Test
    void done_before_or_when_the_clock_starts_is_in_time() {
        assertThat(judge(night(MUCH_LATER), done(START)).state()).isEqualTo(State.MET);
        assertThat(judge(night(MUCH_LATER), done(START.minus(Duration.ofDays(9))))
                        .state())
                .isEqualTo(State.MET);
    }

    @Test
    void not_done_is_not_yet_due_at_the_limit_and_says_when_it_turns() {
        Verdict verdict = judge(night(DUE), notDone());

        assertThat(verdict.state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(verdict.dueAt()).isEqualTo(DUE);
        assertThat(verdict.turnsAt()).isEqualTo(DUE.plusNanos(1));
    }

    @Test
    void not_done_is_overdue_from_the_instant_at_which_it_turns() {
        Verdict verdict = judge(night(DUE.plusNanos(1)), notDone());

        assertThat(verdict.state()).isEqualTo(State.BREACHED);
        assertThat(verdict.detail()).isEqualTo(late(null));
        assertThat(late(null).overdue()).isTrue();
        assertThat(verdict.closedAt()).isNull();
        assertThat(verdict.turnsAt()).isNull();
        assertThat(verdict.evidence()).containsExactly(Night.FACT);
    }

    @Test
    void the_authority_is_that_of_the_value_in_force() {
        assertThat(judge(night(MUCH_LATER), notDone()).authority())
                .isEqualTo(new org.plumbline.standard.Authority(
                        new StandardId(STANDARD), "PT24H", "the model", Optional.empty()));
    }

    @Test
    void the_value_in_force_when_the_clock_started_counts_not_todays() {
        String values = "2026-01-01: { value: PT48H, source: then }, %s: { value: PT1H, source: now }";
        Night changedAfter = Night.of(MUCH_LATER).declare(STANDARD, "elapsed-time", values.formatted("2026-03-03"));
        Night changedThatDay = Night.of(MUCH_LATER).declare(STANDARD, "elapsed-time", values.formatted("2026-03-02"));

        assertThat(judge(changedAfter, notDone()).dueAt()).isEqualTo(START.plus(Duration.ofDays(2)));
        assertThat(judge(changedThatDay, notDone()).dueAt()).isEqualTo(START.plus(Duration.ofHours(1)));
    }

    @Test
    void without_a_start_it_is_unknown_and_says_what_is_missing() {
        Verdict verdict = Within.judge(night(MUCH_LATER).about(), STANDARD, anchor(null), done(DUE));

        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.detail()).isEqualTo(undecided("the time of contact k1"));
        assertThat(verdict.cause()).isEqualTo("missing: the time of contact k1");
        assertThat(verdict.closedAt()).isEqualTo(DUE);
    }

    @Test
    void without_a_value_it_is_not_configured_and_names_the_standard() {
        Verdict verdict = judge(Night.of(MUCH_LATER).unset(STANDARD, "elapsed-time"), notDone());

        assertThat(verdict.state()).isEqualTo(State.NOT_CONFIGURED);
        assertThat(detail(verdict, Detail.Undecided.class).standards()).containsExactly(new StandardId(STANDARD));
        assertThat(verdict.cause()).isEqualTo("not configured: visit.within");
        assertThat(verdict.closedAt()).isNull();
        assertThat(judge(Night.of(MUCH_LATER).unset(STANDARD, "elapsed-time"), done(DUE))
                        .closedAt())
                .isEqualTo(DUE);
    }

    @Test
    void before_the_first_value_begins_it_is_not_configured() {
        Night night = Night.of(MUCH_LATER)
                .declare(STANDARD, "elapsed-time", "2026-03-03: { value: PT48H, source: from then on }");

        assertThat(judge(night, notDone()).state()).isEqualTo(State.NOT_CONFIGURED);
    }

    @Test
    void a_standard_without_a_value_that_says_what_counts_is_named_instead() {
        Sought unset = notDone().unless("visit.counts");
        Verdict verdict = judge(night(MUCH_LATER), unset);

        assertThat(verdict.state()).isEqualTo(State.NOT_CONFIGURED);
        assertThat(detail(verdict, Detail.Undecided.class).standards()).containsExactly(new StandardId("visit.counts"));
    }

    @Test
    void an_event_without_a_time_leaves_it_open_once_it_is_due_and_not_before() {
        Sought undated = notDone().butUndated(DONE);

        assertThat(judge(night(DUE), undated).state()).isEqualTo(State.NOT_YET_DUE);
        Verdict verdict = judge(night(DUE.plusNanos(1)), undated);
        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.detail()).isEqualTo(undecided("the time of contact k2"));
        assertThat(verdict.evidence()).containsExactly(Night.FACT, DONE);
        assertThat(verdict.dueAt()).isEqualTo(DUE);
    }

    @Test
    void absence_is_evidence_only_if_the_feed_was_complete_until_after_the_limit() {
        String first = DUE.plusNanos(1).toString();

        assertThat(judge(night(MUCH_LATER).completeUntil(first), notDone()).state())
                .isEqualTo(State.BREACHED);
        Verdict held = judge(night(MUCH_LATER).completeUntil(DUE.toString()), notDone());
        assertThat(held.state()).isEqualTo(State.UNKNOWN);
        assertThat(held.heldUpBy()).isEqualTo(new Window("contact", "north", new Interval(START, DUE.plusNanos(1))));
        assertThat(held.detail()).isNull();
    }

    @Test
    void what_was_done_late_may_have_been_done_in_time_where_the_feed_was_not_complete() {
        Verdict verdict = judge(night(MUCH_LATER).completeUntil(null), done(DUE.plusNanos(1)));

        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.heldUpBy()).isNotNull();
        assertThat(verdict.closedAt()).isEqualTo(DUE.plusNanos(1));
    }

    @Test
    void what_was_done_in_time_or_is_not_yet_due_needs_no_complete_feed() {
        assertThat(judge(night(MUCH_LATER).completeUntil(null), done(DUE)).state())
                .isEqualTo(State.MET);
        assertThat(judge(night(DUE).completeUntil(null), notDone()).state()).isEqualTo(State.NOT_YET_DUE);
    }

    @Test
    void a_row_left_out_makes_the_subject_that_it_names_unknown_and_no_other() {
        Subject other = Subject.of(Subject.Type.CASE, "c2");
        Night named = night(MUCH_LATER).leftOut(Night.SUBJECT, "contact", "a contact that was left out: k.csv:7");

        Verdict verdict = judge(named, notDone());
        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.detail()).isEqualTo(undecided("a contact that was left out: k.csv:7"));
        assertThat(verdict.heldUpBy()).isNull();
        assertThat(judge(night(MUCH_LATER).leftOut(other, "contact", "x"), notDone())
                        .state())
                .isEqualTo(State.BREACHED);
        assertThat(judge(night(MUCH_LATER).leftOut(Night.SUBJECT, "referral", "x"), notDone())
                        .state())
                .isEqualTo(State.BREACHED);
    }

    @Test
    void what_may_be_done_at_several_sites_needs_the_feed_of_each() {
        Sought anywhere = notDone().atAnyOf(List.of("north", "south"));
        Interval whole = new Interval(START, DUE.plusNanos(1));
        Night south = night(MUCH_LATER).broken(new Window("contact", "south", whole));

        assertThat(judge(south, anywhere).heldUpBy()).isEqualTo(new Window("contact", "south", whole));
        assertThat(judge(south, notDone()).state()).isEqualTo(State.BREACHED);
    }

    @Test
    void a_matter_of_the_network_is_judged_by_the_clock_of_utc() {
        Anchor network = new Anchor("policy", null, at("2026-03-02T23:59-05:00"), "the policy", null);
        Night night = Night.of(MUCH_LATER).standard(STANDARD, "dates", "P1D");

        Verdict verdict = Within.judge(night.about(), STANDARD, network, notDone());
        assertThat(verdict.dueAt()).isEqualTo(at("2026-03-04T23:59:59.999999999Z"));
        assertThat(verdict.evidence()).isEmpty();
    }

    private static Detail.Undecided undecided(String missing) {
        return new Detail.Undecided(new TreeSet<>(List.of(missing)), new TreeSet<>());
    }
}
