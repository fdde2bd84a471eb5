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
            default -> true;
        };
    }

    private static Period length(String cadence) {
        return switch (cadence) {
            case "daily" -> Period.ofDays(1);
            case "weekly" -> Period.ofWeeks(1);
            case "monthly" -> Period.ofMonths(1);
            default -> Period.parse(cadence.substring("every ".length()));
        };
    }
}
