package org.plumbline.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.fact.organisation.ServiceCalendar.Window;

class OpenDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final Window MORNING = window(DayOfWeek.MONDAY, 8);
    private static final Window EVENING = window(DayOfWeek.MONDAY, 18);
    private static final Window TUESDAY = window(DayOfWeek.TUESDAY, 8);

    private static Window window(DayOfWeek day, int hour) {
        return new Window(day, LocalTime.of(hour, 0), LocalTime.of(hour + 2, 0));
    }

    private static ServiceCalendar calendar(@Nullable LocalDate to, List<LocalDate> holidays, Window... open) {
        return ServiceCalendar.builder()
                .id("a")
                .site("north")
                .duty("service")
                .open(List.of(open))
                .holidays(holidays)
                .peaks(List.of())
                .from(MONDAY)
                .to(to)
                .build();
    }

    private static OpenDays days(ServiceCalendar... calendars) {
        return OpenDays.of(List.of(calendars));
    }

    @Test
    void a_calendar_speaks_from_its_first_date_to_its_last_excluded_and_on_and_on_where_it_has_none() {
        OpenDays twoWeeks = days(calendar(MONDAY.plusWeeks(2), List.of(), MORNING));
        OpenDays onAndOn = days(calendar(null, List.of(), MORNING));

        assertThat(twoWeeks.on(MONDAY.minusDays(1))).isEqualTo(OpenDays.Day.NOT_KNOWN);
        assertThat(twoWeeks.on(MONDAY)).isEqualTo(OpenDays.Day.OPEN);
        assertThat(twoWeeks.on(MONDAY.plusDays(13))).isEqualTo(OpenDays.Day.CLOSED);
        assertThat(twoWeeks.on(MONDAY.plusDays(14))).isEqualTo(OpenDays.Day.NOT_KNOWN);
        assertThat(onAndOn.on(MONDAY.plusWeeks(100))).isEqualTo(OpenDays.Day.OPEN);
        assertThat(onAndOn.on(MONDAY.minusWeeks(1))).isEqualTo(OpenDays.Day.NOT_KNOWN);
    }

    @Test
    void the_windows_of_a_date_are_those_that_begin_on_it_of_every_calendar() {
        OpenDays days = days(calendar(null, List.of(), MORNING, TUESDAY), calendar(null, List.of(), EVENING));

        assertThat(days.windows(MONDAY)).containsExactly(MORNING, EVENING);
        assertThat(days.windows(MONDAY.plusDays(1))).containsExactly(TUESDAY);
        assertThat(days.windows(MONDAY.plusDays(2))).isEmpty();
    }

    @Test
    void a_date_on_which_it_is_closed_or_of_which_no_calendar_speaks_has_no_windows() {
        OpenDays days = days(calendar(MONDAY.plusWeeks(2), List.of(MONDAY.plusWeeks(1)), MORNING));

        assertThat(days.windows(MONDAY)).containsExactly(MORNING);
        assertThat(days.windows(MONDAY.plusWeeks(1))).isEmpty();
        assertThat(days.windows(MONDAY.plusWeeks(2))).isEmpty();
        assertThat(days.windows(MONDAY.minusWeeks(1))).isEmpty();
    }

    @Test
    void the_next_open_date_is_waited_for_over_366_closed_ones_and_no_longer() {
        assertThat(afterClosed(366).last())
                .isEqualTo(Instant.parse("2027-06-04T00:00:00Z").minusNanos(1));
        assertThat(afterClosed(367)).isEqualTo(Due.notKnown(MONDAY.plusDays(367)));
    }

    /** The first open date after a Monday and so many closed ones. */
    private static Due afterClosed(int closed) {
        List<LocalDate> holidays = Stream.iterate(MONDAY.plusDays(1), date -> date.plusDays(1))
                .limit(closed)
                .toList();
        Window[] daily =
                Stream.of(DayOfWeek.values()).map(day -> window(day, 8)).toArray(Window[]::new);
        OpenDays open = days(calendar(null, holidays, daily));
        return new Clock.OperatingDays(1, ZoneOffset.UTC, open).from(Instant.parse("2026-06-01T12:00:00Z"));
    }

    @Test
    void days_that_are_closed_now_and_then_do_not_add_up_to_a_closure() {
        OpenDays mondays = days(calendar(null, List.of(), MORNING));

        assertThat(new Clock.OperatingDays(100, ZoneOffset.UTC, mondays)
                        .from(Instant.parse("2026-06-01T12:00:00Z"))
                        .last())
                .isEqualTo(MONDAY.plusWeeks(100)
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .minusNanos(1));
    }
}
