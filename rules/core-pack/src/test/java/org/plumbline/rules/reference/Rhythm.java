package org.plumbline.rules.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Days, weeks and months of the calendar, or times of some days that follow each other, one after another. */
public final class Rhythm {
    /**
     * One of them.
     *
     * @param from its first day
     * @param to the day after its last
     * @param value by which it is as long as it is
     */
    public record Turn(LocalDate from, LocalDate to, Value value) {}

    private Rhythm() {}

    /** Those of a site from its beginning until the one that runs. */
    public static List<Turn> of(Known known, String site, String cadence, String feed) {
        LocalDate today = known.places().date(site, known.asOf());
        return Beginnings.of(known, site, feed)
                .map(first -> turns(first, today, date -> known.standards().on(cadence, site, date)))
                .orElse(List.of());
    }

    /** The whole ones from a day on, up to the one that the last day is in; the value in force when one begins decides. */
    public static List<Turn> turns(LocalDate first, LocalDate last, Function<LocalDate, Optional<Value>> inForce) {
        List<Turn> turns = new ArrayList<>();
        LocalDate from = first;
        while (!from.isAfter(last)) {
            Value value = inForce.apply(from).orElseThrow();
            if (begins(value.text(), from)) {
                LocalDate to = from.plus(length(value.text()));
                turns.add(new Turn(from, to, value));
                from = to;
            } else {
                from = from.plusDays(1);
            }
        }
        return turns;
    }

    /** Whether one of the calendar begins on a day; those of some days follow each other from the first day on. */
    private static boolean begins(String cadence, LocalDate day) {
        return switch (cadence) {
            case "weekly" -> day.equals(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case "monthly" -> day.getDayOfMonth() == 1;
            case "quarterly" -> day.getDayOfMonth() == 1 && day.getMonthValue() % 3 == 1;
            default -> true;
        };
    }

    private static Period length(String cadence) {
        return switch (cadence) {
            case "daily" -> Period.ofDays(1);
            case "weekly" -> Period.ofWeeks(1);
            case "monthly" -> Period.ofMonths(1);
            case "quarterly" -> Period.ofMonths(3);
            default -> Period.parse(cadence.substring("every ".length()));
        };
    }
}
