package org.plumbline.internal.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.internal.judge.Night.anchor;
import static org.plumbline.internal.judge.Night.at;
import static org.plumbline.internal.judge.Night.detail;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.Detail;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Sought;
import org.plumbline.standard.StandardId;
import org.plumbline.standard.TimeLimit;

/** A deadline in operating days needs the calendar; one out of a table needs the key. */
class WithinUnitsTest {
    private static final Instant FRIDAY = at("2026-06-05T15:00+01:00");
    private static final Instant DUE = at("2026-06-09T23:59:59.999999999+01:00");
    private static final String TABLE = """
            answer.within:
              title: A table
              unit: table
              of: elapsed-time
              keyed-by: the level
              element: core
              stricter: lower
              values:
                always: { value: { urgent: PT1H, routine: PT24H }, source: the model }
            """;

    private static Night night(Instant asOf) {
        return Night.of(asOf).declare("""
                visit.within:
                  title: A standard
                  unit: operating-days
                  calendar: duty
                  element: core
                  stricter: lower
                  values:
                    always: { value: 2 operating days, source: the model }
                """);
    }

    private static ServiceCalendar calendar(String duty) {
        return ServiceCalendar.builder()
                .id(duty)
                .site("north")
                .duty(duty)
                .open(List.of(
                        new ServiceCalendar.Window(DayOfWeek.MONDAY, LocalTime.NOON, null),
                        new ServiceCalendar.Window(DayOfWeek.TUESDAY, LocalTime.NOON, null)))
                .holidays(List.of())
                .peaks(List.of())
                .from(LocalDate.of(2026, 1, 1))
                .build();
    }

    private static Verdict judge(Night night, @Nullable Instant done) {
        return Within.judge(night.about(), "visit.within", anchor(FRIDAY), sought(done));
    }

    private static Verdict judge(Night night, @Nullable String level, @Nullable Instant done) {
        return Within.judge(night.about(), "answer.within", level, anchor(FRIDAY), sought(done));
    }

    private static Sought sought(@Nullable Instant done) {
        return new Sought("visit", "contact", done, List.of(), null, List.of(), null, null);
    }

    @Test
    void two_operating_days_after_friday_end_with_tuesday() {
        Night night = night(DUE.plusNanos(1)).calendar(calendar("duty"));

        assertThat(judge(night, DUE)).returns(State.MET, Verdict::state).returns(DUE, Verdict::dueAt);
        assertThat(judge(night, DUE.plusNanos(1)).state()).isEqualTo(State.BREACHED);
        assertThat(judge(night, null).state()).isEqualTo(State.BREACHED);
        assertThat(judge(night(DUE).calendar(calendar("duty")), null).state()).isEqualTo(State.NOT_YET_DUE);
        assertThat(detail(judge(night, null), Detail.Late.class).limit())
                .isEqualTo(new TimeLimit.OperatingDays(2, "duty"));
    }

    @Test
    void without_the_calendar_of_that_function_it_is_not_known() {
        Night night = night(DUE.plusNanos(1)).calendar(calendar("another"));

        assertThat(judge(night, null).state()).isEqualTo(State.UNKNOWN);
        assertThat(detail(judge(night, DUE.minusNanos(1)), Detail.Undecided.class)
                        .evidence())
                .containsExactly("which days `duty` is open at `north`, from 2026-06-06 on");
    }

    @Test
    void without_the_feed_of_calendars_the_feed_holds_it_up() {
        Verdict verdict = judge(night(DUE.plusNanos(1)).completeUntil(null), null);

        assertThat(verdict.state()).isEqualTo(State.UNKNOWN);
        assertThat(verdict.heldUpBy()).isNotNull().returns("service-calendar", window -> window.feed());
    }

    @Test
    void the_value_of_a_table_is_that_of_the_key() {
        Instant hour = FRIDAY.plusSeconds(3600);
        Night night = night(DUE).declare(TABLE);

        assertThat(judge(night, "urgent", hour).state()).isEqualTo(State.MET);
        assertThat(judge(night, "urgent", hour.plusNanos(1)).state()).isEqualTo(State.BREACHED);
        assertThat(judge(night, "routine", hour.plusNanos(1)).state()).isEqualTo(State.MET);
    }

    @Test
    void a_key_that_is_not_in_the_table_is_not_configured_and_named() {
        Verdict verdict = judge(night(DUE).declare(TABLE), "crisis", null);

        assertThat(verdict.state()).isEqualTo(State.NOT_CONFIGURED);
        assertThat(detail(verdict, Detail.Undecided.class))
                .returns(Set.of("a value for `crisis`"), Detail.Undecided::evidence)
                .returns(Set.of(new StandardId("answer.within")), Detail.Undecided::standards);
        assertThat(verdict.cause()).isEqualTo("not configured: answer.within for crisis");
    }

    @Test
    void without_a_key_it_is_not_known_which_value_applies() {
        assertThat(judge(night(DUE).declare(TABLE), null, null).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void a_table_without_any_value_is_not_configured() {
        Night night = Night.of(DUE).declare(TABLE.substring(0, TABLE.indexOf("  values:")));

        assertThat(judge(night, "urgent", null))
                .returns(State.NOT_CONFIGURED, Verdict::state)
                .returns("not configured: answer.within", Verdict::cause);
    }
}
