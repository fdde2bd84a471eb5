package org.plumbline.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.organisation.ServiceCalendar;

class ServiceCalendarTest {
    private static Reading read(List<Map<String, String>> open) {
        Map<String, Object> row = Map.of(
                "id", "k1",
                "site", "north",
                "duty", "service",
                "open", open,
                "holidays", List.of("2026-12-25"),
                "peaks", List.of(Map.of("day", "FRIDAY", "from", "15:00", "to", "18:00", "staff", "3")),
                "from", "2026-01-01");
        return FactType.of(ServiceCalendar.class).bind(row);
    }

    @Test
    void windows_and_peaks_are_local_times_of_a_week() {
        Reading reading = read(List.of(
                Map.of("day", "FRIDAY", "from", "09:00", "to", "17:30"), Map.of("day", "MONDAY", "from", "20:00")));
        ServiceCalendar calendar = (ServiceCalendar) ((Reading.Kept) reading).fact();

        assertThat(reading.faults()).isEmpty();
        assertThat(calendar.open())
                .containsExactly(
                        new ServiceCalendar.Window(DayOfWeek.FRIDAY, LocalTime.of(9, 0), LocalTime.of(17, 30)),
                        new ServiceCalendar.Window(DayOfWeek.MONDAY, LocalTime.of(20, 0), null));
        assertThat(calendar.holidays()).containsExactly(LocalDate.of(2026, 12, 25));
        assertThat(calendar.peaks())
                .containsExactly(
                        new ServiceCalendar.Peak(DayOfWeek.FRIDAY, LocalTime.of(15, 0), LocalTime.of(18, 0), 3));
        assertThat(calendar.to()).isNull();
    }

    @Test
    void a_time_of_day_that_is_none_is_said() {
        assertThat(read(List.of(Map.of("day", "FRIDAY", "from", "9am", "to", "24:00")))
                        .faults())
                .extracting(Fault::what)
                .containsExactly(
                        "`open[0].from` is not a time of day: `9am`", "`open[0].to` is not a time of day: `24:00`");
    }
}
