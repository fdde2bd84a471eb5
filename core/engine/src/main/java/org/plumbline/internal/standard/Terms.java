package org.plumbline.internal.standard;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.Problems;
import org.plumbline.standard.Bounds;
import org.plumbline.standard.Standard.Stricter;
import org.plumbline.standard.Standard.Unit;

/**
 * How the values of a standard are written, and which there may be.
 *
 * @param of the unit of the values in a table; null for every other unit
 * @param keyedBy what the keys of a table are; null for every other unit
 * @param calendar the code of the function whose service calendar counts; null where none does
 * @param bounds between which values they lie; null: any
 */
record Terms(
        Unit unit,
        @Nullable Unit of,
        @Nullable String keyedBy,
        @Nullable String calendar,
        List<String> options,
        @Nullable Bounds bounds) {

    /** The unit of a value, or of each value in a table. */
    Unit each() {
        return of == null ? unit : of;
    }

    /** A value as it is written; of a table, one of its values. */
    Optional<Value> parse(List<String> written) {
        Optional<Value> value = Value.parse(each(), written);
        if (calendar != null && value.orElse(null) instanceof Value.OperatingDays days) {
            return Optional.of(new Value.OperatingDays(days.days(), calendar));
        }
        return value;
    }

    /** Whether a value, or one of a table, lies inside the bounds. */
    boolean allows(Value value) {
        return bounds == null
                || (inside(value, bounds.least(), Stricter.HIGHER) && inside(value, bounds.most(), Stricter.LOWER));
    }

    /** Whether a value, be it a table, lies inside the bounds. */
    boolean allowsAll(Value value) {
        return value instanceof Value.Table table
                ? table.entries().values().stream().allMatch(this::allows)
                : allows(value);
    }

    private boolean inside(Value value, Optional<String> bound, Stricter side) {
        return bound.flatMap(text -> parse(List.of(text)))
                .map(end -> value.asksAtLeast(end, side))
                .orElse(true);
    }

    /** What a declaration says has to fit together. */
    void check(Stricter stricter, String where, Problems problems) {
        if ((unit == Unit.TABLE) != (of != null) || (unit == Unit.TABLE) != (keyedBy != null)) {
            problems.add(
                    where,
                    "`of` and `keyed-by` belong to a table, and a table needs both",
                    "`unit: table`, `of: elapsed-time`, `keyed-by: the tier`");
        }
        if (of == Unit.TABLE) {
            problems.add(where, "a table cannot hold tables", "`of` one of the other units");
        }
        if ((each() == Unit.OPERATING_DAYS && calendar == null) || (calendar != null && !mayHaveCalendar())) {
            problems.add(
                    where,
                    "`calendar` belongs to operating days, which need it, and to a cadence",
                    "`calendar: duty-lead`, the function whose service calendar says which days are open");
        }
        checkOptions(where, problems);
        checkBounds(where, problems);
        checkStricter(stricter, where, problems);
    }

    private boolean mayHaveCalendar() {
        return each() == Unit.OPERATING_DAYS || each() == Unit.CADENCE;
    }

    private void checkOptions(String where, Problems problems) {
        boolean may = unit == Unit.PARTS || unit == Unit.TABLE;
        if (!may && (unit == Unit.CHOICE) == options.isEmpty()) {
            problems.add(where, "`options` belong to a choice, and a choice needs them");
        }
    }

    private void checkBounds(String where, Problems problems) {
        if (bounds == null) {
            return;
        }
        if (each() == Unit.PARTS || each() == Unit.CHOICE) {
            problems.add(where, "`bounds` cannot be had for the unit " + StandardsFile.inYaml(each()), "`options`");
            return;
        }
        for (Optional<String> bound : List.of(bounds.least(), bounds.most())) {
            if (bound.isPresent() && parse(List.of(bound.get())).isEmpty()) {
                problems.add(
                        where,
                        "`" + bound.get() + "` is no bound for the unit " + StandardsFile.inYaml(each()),
                        "`" + each().example() + "`");
            }
        }
    }

    /** Which value asks for more has to be a question that the unit can answer. */
    private void checkStricter(Stricter stricter, String where, Problems problems) {
        Set<Stricter> sensible = switch (each()) {
            case PARTS -> EnumSet.of(Stricter.MORE_PARTS, Stricter.FEWER_PARTS);
            case CHOICE, TABLE -> EnumSet.of(Stricter.NEITHER);
            case ELAPSED_TIME, DATES, OPERATING_DAYS, COUNT, RATIO, SHARE, CADENCE ->
                EnumSet.of(Stricter.LOWER, Stricter.HIGHER);
        };
        if (each() != Unit.TABLE && !sensible.contains(stricter)) {
            problems.add(
                    where,
                    "`stricter` cannot be `" + StandardsFile.inYaml(stricter) + "` for the unit "
                            + StandardsFile.inYaml(each()),
                    sensible.stream()
                            .map(one -> "`" + StandardsFile.inYaml(one) + "`")
                            .collect(Collectors.joining(" or ")));
        }
    }
}
