package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.internal.Nearest;
import org.plumbline.internal.Problems;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Standard.Unit;

/** Turns what is written into values of a standard. */
final class Values {
    private final Declared standard;
    private final Problems problems;

    private final boolean bounded;

    private Values(Declared standard, boolean bounded, Problems problems) {
        this.standard = standard;
        this.bounded = bounded;
        this.problems = problems;
    }

    static NavigableMap<LocalDate, Dated> read(
            Declared standard, NavigableMap<LocalDate, Dated.Written> written, Problems problems) {
        Values values = new Values(standard, true, problems);
        NavigableMap<LocalDate, Dated> dated = new TreeMap<>();
        written.forEach((date, entry) -> values.value(entry)
                .ifPresent(value -> dated.put(date, new Dated(value, values.authority(date, entry), entry.where()))));
        return dated;
    }

    /** Whether a published value is written as the unit asks; else it is said. */
    static boolean isValue(Declared standard, Dated.Written written, Problems problems) {
        return new Values(standard, true, problems).value(written).isPresent();
    }

    /** A value as the unit asks, maybe outside the bounds. */
    static Optional<Value> whatever(Declared standard, Dated.Written written, Problems problems) {
        return new Values(standard, false, problems).value(written);
    }

    private Optional<Value> value(Dated.Written entry) {
        if (entry.value().isEmpty() && entry.table().isEmpty()) {
            return Optional.empty(); // said already
        }
        if ((standard.unit() == Unit.TABLE) == entry.table().isEmpty()) {
            notWritten(entry.text(), entry.where(), standard.unit());
            return Optional.empty();
        }
        return entry.table().isEmpty() ? one(entry.value(), entry.where()) : table(entry);
    }

    private Optional<Value> table(Dated.Written entry) {
        SortedMap<String, Value> values = new TreeMap<>();
        entry.table().forEach((key, written) -> {
            if (isOption(key, entry.where())) {
                one(written, entry.where()).ifPresent(value -> values.put(key, value));
            }
        });
        return values.size() == entry.table().size() ? Optional.of(new Value.Table(values)) : Optional.empty();
    }

    private Optional<Value> one(List<String> written, String where) {
        Terms terms = standard.terms();
        Optional<Value> value = terms.parse(written);
        String text = Dated.Written.text(written);
        if (value.isEmpty()) {
            notWritten(text, where, terms.each());
            return Optional.empty();
        }
        if (value.get() instanceof Value.Choice choice) {
            return value.filter(v -> isOption(choice.option(), where));
        }
        if (value.get() instanceof Value.Parts parts && standard.unit() == Unit.PARTS) {
            return value.filter(v -> parts.parts().stream()
                            .filter(part -> !isOption(part, where))
                            .count()
                    == 0);
        }
        if (bounded && !terms.allows(value.get())) {
            problems.add(
                    where,
                    "`" + text + "` is outside the bounds of `" + standard.id() + "`",
                    "a value " + standard.bounds().orElseThrow());
            return Optional.empty();
        }
        return value;
    }

    private void notWritten(String text, String where, Unit unit) {
        problems.add(
                where,
                "`" + text + "` is not a value of `" + standard.id() + "`, whose unit is "
                        + StandardsFile.inYaml(standard.unit())
                        + standard.of()
                                .map(of -> " of " + StandardsFile.inYaml(of))
                                .orElse(""),
                "`" + unit.example() + "`");
    }

    /** Of a choice, or of parts or a table with a closed list. */
    private boolean isOption(String option, String where) {
        List<String> options = standard.options();
        if ((standard.unit() != Unit.CHOICE && options.isEmpty()) || options.contains(option)) {
            return true;
        }
        String all = "one of " + options.stream().map(o -> "`" + o + "`").collect(Collectors.joining(", "));
        Optional<String> near = Nearest.to(option, options).map(name -> "`" + name + "`, " + all);
        problems.add(where, "`" + option + "` is no option of `" + standard.id() + "`", near.orElse(all));
        return false;
    }

    private Authority authority(LocalDate date, Dated.Written entry) {
        Optional<LocalDate> since = Optional.of(date).filter(d -> !d.equals(LocalDate.MIN));
        return new Authority(standard.id(), entry.text(), entry.source(), since);
    }
}
