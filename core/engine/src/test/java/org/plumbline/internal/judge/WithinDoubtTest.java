package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.detail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Sought;
import org.plumbline.rule.Window;

/** What leaves it open whether something was done in time. */
class WithinDoubtTest {
    private static final String STANDARD = "visit.within";
    private static final Instant START = at("2026-03-02T09:00Z");
    private static final Instant DUE = START.plusSeconds(86_400);
    private static final Instant MUCH_LATER = at("2026-03-09T00:00Z");
    private static final Sought NONE = Sought.absent("visit", "contact");
    private static final String TABLE = """
            answer.within: { title: A table, unit: table, of: elapsed-time, keyed-by: the level, element: core,
              stricter: lower, values: { always: { value: { urgent: PT1H }, source: the model } } }
            """;

    private static Night night() {
        return Night.of(MUCH_LATER).standard(STANDARD, "elapsed-time", "PT24H").declare(TABLE);
    }

    private static Verdict judge(Night night, Sought sought) {
        return Within.judge(night.about(), STANDARD, anchor(START), sought);
    }

    private static Verdict byTable(@Nullable Instant start, Sought sought) {
        return Within.judge(night().about(), "answer.within", "urgent", anchor(start), sought);
    }

    @Test
    void a_stop_may_be_in_any_of_the_feeds_that_record_stops() {
        Window lost = new Window("discharge", "north", new Interval(DUE, DUE));
        Night night = night().stopFeed("case-status").stopFeed("discharge").broken(lost);

        assertThat(judge(night, NONE).heldUpBy()).isEqualTo(lost);
    }

    @Test
    void a_clock_without_stops_needs_no_feed_of_stops() {
        Window lost = new Window("case-status", "north", new Interval(DUE, DUE));
        Night night = night().stopFeed("case-status").broken(lost);

        assertThat(judge(night, NONE).heldUpBy()).isEqualTo(lost);
        assertThat(Within.judge(night.about(), STANDARD, anchor(START).withoutStops(), NONE)
                        .state())
                .isEqualTo(State.BREACHED);
    }

    @Test
    void a_row_left_out_that_names_the_subject_or_nobody_of_its_kind_leaves_it_unknown() {
        Night named = night().leftOut(Night.SUBJECT, "contact", "a contact of c1 that was left out");
        Night anybody = night().leftOut(Subject.Type.CASE, "north", "contact", "a contact of somebody");

        assertThat(judge(named, NONE).cause()).isEqualTo("missing: a contact of c1 that was left out");
        assertThat(judge(anybody, NONE).cause()).isEqualTo("missing: a contact of somebody");
    }

    @Test
    void a_visit_that_is_planned_for_later_is_not_done() {
        Verdict verdict =
                judge(night(), Sought.found("visit", "contact", MUCH_LATER.plusNanos(1), new FactId("contact", "k2")));

        assertThat(verdict.closedAt()).isNull();
        assertThat(detail(verdict, Detail.Late.class).overdue()).isTrue();
        Verdict now = judge(night(), Sought.found("visit", "contact", MUCH_LATER, new FactId("contact", "k2")));
        assertThat(now.closedAt()).isEqualTo(MUCH_LATER);
    }

    @Test
    void by_a_table_a_start_without_a_time_is_unknown_and_what_counts_may_not_be_configured() {
        assertThat(byTable(null, NONE).cause()).isEqualTo("missing: the time of contact k1");
        assertThat(byTable(START, NONE.unless("visit.counts")).cause()).isEqualTo("not configured: visit.counts");
    }

    @Test
    void what_cannot_be_done_any_more_after_an_instant_is_not_known_before_the_time_is() {
        Night night = Night.of(MUCH_LATER).declare("""
                visit.within: { title: A standard, unit: operating-days, calendar: duty, element: core, stricter: lower,
                  values: { always: { value: 2 operating days, source: the model } } }
                """);

        assertThat(Within.judge(night.about(), STANDARD, anchor(START), DUE, NONE)
                        .state())
                .isEqualTo(State.UNKNOWN);
    }

    @Test
    void a_record_without_a_date_of_its_own_is_judged_by_the_standard_and_by_its_date_where_it_has_one() {
        assertThat(Within.by(night().about(), STANDARD, anchor(START), null, NONE)
                        .dueAt())
                .isEqualTo(DUE);
        assertThat(Within.by(night().about(), STANDARD, anchor(START), DUE.minusNanos(1), NONE)
                        .dueAt())
                .isEqualTo(DUE.minusNanos(1));
    }

    @Test
    void without_a_start_or_a_date_of_its_own_it_says_which_is_missing() {
        assertThat(Within.by(night().about(), anchor(null), DUE, NONE).cause())
                .isEqualTo("missing: the time of contact k1");
        assertThat(Within.by(night().about(), anchor(START), null, NONE).cause())
                .isEqualTo("missing: the due date of contact k1");
    }
}
