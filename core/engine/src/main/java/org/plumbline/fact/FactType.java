package org.plumbline.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.vocabulary.Salvage;
import org.plumbline.internal.vocabulary.Shape;
import org.plumbline.internal.vocabulary.Vocabulary;

/** A type of fact: what it is called, what it says, and how its facts are read, checked and written. */
public final class FactType {
    private static final ClassValue<FactType> TYPES = new ClassValue<>() {
        @Override
        protected FactType computeValue(Class<?> record) {
            return new FactType(record);
        }
    };

    private final String name;
    private final FactName said;
    private final Class<?> record;
    /** Looked up when it is first needed: names alone are asked for when packs are loaded. */
    private volatile @Nullable Shape shape;

    private FactType(Class<?> record) {
        said = Vocabulary.nameOf(record);
        name = Vocabulary.kebab(record);
        this.record = record;
    }

    private Shape shape() {
        Shape known = shape;
        if (known == null) {
            known = Shape.of(record, name, List.of(said.anyOf()), List.of(said.about()));
            shape = known;
        }
        return known;
    }

    /**
     * The type of the facts that a record class holds.
     *
     * @param record the class
     * @return its type
     * @throws IllegalArgumentException if it is not one of Plumbline's own
     */
    public static FactType of(Class<?> record) {
        return TYPES.get(record);
    }

    /** {@return every type, by name} */
    public static List<FactType> all() {
        return All.TYPES;
    }

    /**
     * The type of that name.
     *
     * @param singularOrPlural {@code case-status} or {@code case-statuses}
     * @return the type, if there is one
     */
    public static Optional<FactType> named(String singularOrPlural) {
        return all().stream()
                .filter(type ->
                        type.name.equals(singularOrPlural) || type.plural().equals(singularOrPlural))
                .findFirst();
    }

    /** {@return the singular, in kebab case: {@code supervision-session}} */
    public String name() {
        return name;
    }

    /** {@return the plural, in kebab case; the name of its file without the ending} */
    public String plural() {
        return said.plural();
    }

    /** {@return what a fact of this type says, in a phrase} */
    public String meaning() {
        return said.meaning();
    }

    /** {@return how facts of this type come to be known} */
    public FactKind kind() {
        return said.kind();
    }

    /** {@return the fields, in the order in which the record declares them} */
    public List<Field> fields() {
        return shape().fields();
    }

    /** {@return fields of which at least one must be there; empty where there is no such choice} */
    public List<String> anyOf() {
        return List.of(said.anyOf());
    }

    /**
     * Reads a row. Nothing that stands in it makes this throw.
     *
     * @param row a tree as JSON or YAML gives it, or texts as CSV gives them, sets separated by {@code |} (and that alone:
     *     the empty set); an empty text counts as missing
     * @return the fact, or what could be read of it; with all faults at once
     */
    public Reading bind(Map<String, ?> row) {
        var faults = new ArrayList<Fault>();
        @Nullable Object[] values = shape().read(row, "", faults);
        return Shape.usable(faults)
                ? new Reading.Kept((Fact) shape().make(values), List.copyOf(faults))
                : Salvage.of(shape(), name, values, faults);
    }

    /**
     * Looks a column up, so that an unknown one is said once for a file.
     *
     * @param column its name
     * @return what is wrong with it, if this type has no such field
     */
    public Optional<Fault> checkColumn(String column) {
        return shape().has(column) ? Optional.empty() : Optional.of(shape().unknown(column, ""));
    }

    /**
     * Checks a fact that Java code has built as {@link #bind} checks a row.
     *
     * @param fact a fact of this type
     * @return what is wrong with it; empty when nothing is
     */
    public List<Fault> check(Fact fact) {
        var faults = new ArrayList<Fault>();
        shape().check(fact, "", faults);
        return faults.isEmpty() ? List.of() : List.copyOf(faults);
    }

    /**
     * Writes a fact on one line, in a canonical form: the same for equal facts on every machine.
     *
     * @param fact a fact of this type
     * @return the line, without its end
     */
    public String text(Fact fact) {
        return line(fact, "");
    }

    /**
     * Every fact that a fact names, itself included. References inside nested records are not among them.
     *
     * @param fact a fact of this type
     * @return the names, in order
     */
    public Set<FactId> names(Fact fact) {
        return Salvage.names(shape(), name, shape().values(fact));
    }

    /**
     * Whom a fact is about, itself included: the person of a delegation, not who delegates.
     *
     * @param fact a fact of this type
     * @return the names, in order
     */
    public Set<FactId> about(Fact fact) {
        return Salvage.about(shape(), name, shape().values(fact));
    }

    /**
     * As {@link #text}, but without when it was recorded: equal for two rows that say the same.
     *
     * @param fact a fact of this type
     * @return the line, without its end
     */
    public String content(Fact fact) {
        return line(fact, "recordedAt");
    }

    private String line(Fact fact, String except) {
        var out = new StringBuilder(name).append(' ');
        shape().write(fact, except, out);
        return out.toString();
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * A field of a type.
     *
     * @param name what files call it
     * @param form how it is written, in words: {@code text}, {@code time with offset}, {@code one of YES, NO}
     * @param required whether a fact without it is left out
     * @param meaning what it means, and what is unknown where it is missing
     * @param refersTo the name of the type whose id it holds, if any
     * @param byDefault what stands in where it is missing, if anything does
     * @param inner the fields of the record that stands in it, in its list or for each code; empty where none does
     */
    public record Field(
            String name,
            String form,
            boolean required,
            String meaning,
            Optional<String> refersTo,
            Optional<String> byDefault,
            List<Field> inner) {}

    /** Apart, so that one type can be had without making all. */
    private static final class All {
        static final List<FactType> TYPES = Vocabulary.RECORDS.stream()
                .map(FactType::of)
                .sorted(Comparator.comparing(FactType::name))
                .toList();
    }
}
