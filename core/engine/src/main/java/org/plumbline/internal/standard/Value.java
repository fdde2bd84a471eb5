package org.plumbline.internal.standard;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
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

    /** A ratio, or a share as a fraction of one. */
    record Figure(BigDecimal number) implements Value {}

    record Parts(SortedSet<String> parts) implements Value {}

    record Choice(String option) implements Value {}

    /** Reads what is written; empty if it is not written as the unit asks. */
    static Optional<Value> parse(Unit unit, List<String> written) {
        if (unit == Unit.PARTS) {
            TreeSet<String> parts = new TreeSet<>();
            written.forEach(part -> parts.add(part.trim()));
            return parts.isEmpty() || parts.contains("") ? Optional.empty() : Optional.of(new Parts(parts));
        }
        return written.size() == 1 ? parse(unit, written.get(0).trim()) : Optional.empty();
    }

    private static Optional<Value> parse(Unit unit, String text) {
        try {
            return switch (unit) {
                case ELAPSED_TIME ->
                    Optional.of(Duration.parse(text))
                            .filter(d -> !d.isNegative())
                            .map(Elapsed::new);
                case DATES ->
                    Optional.of(Period.parse(text))
                            .filter(p -> !p.isNegative() && !p.isZero())
                            .map(Dates::new);
                case RATIO ->
                    Optional.of(new BigDecimal(text))
                            .filter(n -> n.signum() >= 0)
                            .map(Figure::new);
                case SHARE -> share(text);
                case CHOICE -> Optional.of(new Choice(text));
                case PARTS -> Optional.empty();
            };
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Value> share(String text) {
        if (!text.endsWith("%")) {
            return Optional.empty();
        }
        BigDecimal share = new BigDecimal(text.substring(0, text.length() - 1).trim()).movePointLeft(2);
        return Optional.of(share)
                .filter(s -> s.signum() >= 0 && s.compareTo(BigDecimal.ONE) <= 0)
                .map(Figure::new);
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
        return a instanceof Figure x && b instanceof Figure y && x.number.compareTo(y.number) <= 0;
    }
}
