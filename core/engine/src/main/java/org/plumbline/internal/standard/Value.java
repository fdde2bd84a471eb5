package org.plumbline.internal.standard;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.standard.Standard.Stricter;
import org.plumbline.standard.Standard.Unit;

/** A value of a standard, by unit. */
public sealed interface Value {
    record Elapsed(Duration duration) implements Value {}

    record Dates(Period period) implements Value {
        /** After which the calendar repeats itself, but for three years in four centuries. */
        private static final int DAYS_OF_FOUR_YEARS = 4 * 365 + 1;

        /** Whether it is the shorter one, or as long, wherever in the calendar it starts. */
        boolean atMost(Period other) {
            LocalDate first = LocalDate.of(2000, 1, 1);
            return IntStream.range(0, DAYS_OF_FOUR_YEARS)
                    .mapToObj(first::plusDays)
                    .noneMatch(start -> start.plus(period).isAfter(start.plus(other)));
        }
    }

    /** Days on which the service is open by the calendar of a function; its code is empty until it is known. */
    record OperatingDays(int days, String calendar) implements Value {}

    /** Once in each period: of the calendar, or one after the other from the first date on. */
    record Cadence(Period period, boolean ofCalendar) implements Value {}

    /** A count, a ratio, or a share as a fraction of one. */
    record Figure(BigDecimal number) implements Value {}

    record Parts(SortedSet<String> parts) implements Value {}

    /** Whether a part is among those that a standard names; where it is not configured, none is. */
    static boolean names(@Nullable Parts parts, String part) {
        return parts != null && parts.parts().contains(part);
    }

    record Choice(String option) implements Value {}

    /** A value for each key. */
    record Table(SortedMap<String, Value> entries) implements Value {
        /** Whether it has all of another table's keys, and asks at least as much for each. */
        boolean asksAtLeast(Table other, Stricter stricter) {
            return other.entries.entrySet().stream().allMatch(entry -> {
                Value mine = entries.get(entry.getKey());
                return mine != null && mine.asksAtLeast(entry.getValue(), stricter);
            });
        }
    }

    /** Reads what is written, but for a table; empty if it is not written as the unit asks. */
    static Optional<Value> parse(Unit unit, List<String> written) {
        return Parsing.value(unit, written);
    }

    /** Whether this asks for at least as much as another value of the same unit. */
    default boolean asksAtLeast(Value other, Stricter stricter) {
        if (this.equals(other)) {
            return true;
        }
        if (this instanceof Parts mine && other instanceof Parts theirs) {
            return switch (stricter) {
                case MORE_PARTS -> mine.parts.containsAll(theirs.parts);
                case FEWER_PARTS -> theirs.parts.containsAll(mine.parts);
                case LOWER, HIGHER, NEITHER -> false;
            };
        }
        if (this instanceof Table mine && other instanceof Table theirs) {
            return mine.asksAtLeast(theirs, stricter);
        }
        return switch (stricter) {
            case LOWER -> atMost(this, other);
            case HIGHER -> atMost(other, this);
            case MORE_PARTS, FEWER_PARTS, NEITHER -> false;
        };
    }

    private static boolean atMost(Value a, Value b) {
        if (a instanceof Elapsed x && b instanceof Elapsed y) {
            return x.duration.compareTo(y.duration) <= 0;
        }
        if (a instanceof Dates x && b instanceof Dates y) {
            return x.atMost(y.period);
        }
        if (a instanceof OperatingDays x && b instanceof OperatingDays y) {
            return x.days <= y.days && x.calendar.equals(y.calendar);
        }
        if (a instanceof Cadence x && b instanceof Cadence y) {
            return x.ofCalendar == y.ofCalendar && new Dates(x.period).atMost(y.period);
        }
        return a instanceof Figure x && b instanceof Figure y && x.number.compareTo(y.number) <= 0;
    }
}
