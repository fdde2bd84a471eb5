package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.internal.Problems;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Standard.Stricter;
import org.plumbline.standard.Standard.Unit;

/** Turns what is written into values of a standard. */
final class Values {
    private Values() {}

    static NavigableMap<LocalDate, Dated> read(
            Declared standard, NavigableMap<LocalDate, Dated.Written> written, Problems problems) {
        NavigableMap<LocalDate, Dated> values = new TreeMap<>();
        written.forEach((date, entry) -> value(standard, entry, problems)
                .ifPresent(
                        value -> values.put(date, new Dated(value, authority(standard, date, entry), entry.where()))));
        return values;
    }

    private static Optional<Value> value(Declared standard, Dated.Written entry, Problems problems) {
        if (entry.value().isEmpty()) {
            return Optional.empty(); // said already
        }
        Optional<Value> value = Value.parse(standard.unit(), entry.value());
        String text = "`" + text(entry.value()) + "`";
        if (value.isEmpty()) {
            problems.add(
                    entry.where(),
                    text + " is not a value of `" + standard.id() + "`, whose unit is "
                            + StandardsFile.inYaml(standard.unit()),
                    "`" + standard.unit().example() + "`");
            return Optional.empty();
        }
        if (value.get() instanceof Value.Choice choice && !standard.options().contains(choice.option())) {
            problems.add(entry.where(), text + " is no option of `" + standard.id() + "`", options(standard));
            return Optional.empty();
        }
        return value;
    }

    private static String options(Declared standard) {
        return "one of "
                + String.join(
                        ", ",
                        standard.options().stream().map(o -> "`" + o + "`").toList());
    }

    private static Authority authority(Declared standard, LocalDate date, Dated.Written entry) {
        Optional<LocalDate> since = Optional.of(date).filter(d -> !d.equals(LocalDate.MIN));
        return new Authority(standard.id(), text(entry.value()), entry.source(), since);
    }

    private static String text(List<String> written) {
        return written.size() == 1 ? written.get(0) : "[" + String.join(", ", written) + "]";
    }

    /** Which value asks for more has to be a question that the unit can answer. */
    static void checkStricter(Declared standard, Problems problems) {
        Set<Stricter> sensible = switch (standard.unit()) {
            case PARTS -> EnumSet.of(Stricter.MORE_PARTS, Stricter.FEWER_PARTS);
            case CHOICE -> EnumSet.of(Stricter.NEITHER);
            case ELAPSED_TIME, DATES, RATIO, SHARE -> EnumSet.of(Stricter.LOWER, Stricter.HIGHER);
        };
        if (!sensible.contains(standard.stricter())) {
            problems.add(
                    standard.where(),
                    "`stricter` cannot be `" + StandardsFile.inYaml(standard.stricter()) + "` for the unit "
                            + StandardsFile.inYaml(standard.unit()),
                    sensible.stream()
                            .map(one -> "`" + StandardsFile.inYaml(one) + "`")
                            .collect(Collectors.joining(" or ")));
        }
    }

    /** A choice has to have options, and nothing else may. */
    static void checkOptions(Declared standard, Problems problems) {
        if ((standard.unit() == Unit.CHOICE) == standard.options().isEmpty()) {
            problems.add(standard.where(), "`options` belong to a choice, and a choice needs them");
        }
    }
}
