package org.plumbline.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.internal.vocabulary.LocalShape;
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
    private final String plural;
    private final String meaning;
    private final FactName said;
    private final Class<?> record;
    /** What a local pack declares of its own; null for one of Plumbline's types. */
    private final @Nullable LocalShape local;

    /** Looked up when it is first needed: names alone are asked for when packs are loaded. */
    private volatile @Nullable Shape shape;

    private FactType(Class<?> record) {
        said = Vocabulary.nameOf(record);
        name = Vocabulary.kebab(record);
        plural = said.plural();
        meaning = said.meaning();
        this.record = record;
        local = null;
    }

    private FactType(String name, String meaning, @Nullable LocalShape local) {
        this.said = Vocabulary.nameOf(LocalFact.class);
        this.name = name;
        this.plural = name + "s";
        this.meaning = meaning;
        this.record = LocalFact.class;
        this.local = local;
        this.shape = of(LocalFact.class).shape();
    }

    /**
     * A type that a local pack declares. Its facts are {@link LocalFact}s.
     *
     * @param name the name of the pack, a dot, and a word: {@code acme.move}; its file is {@code acme.moves.csv}
     * @param meaning what a fact of this type says, in a phrase
     * @param about what kind of subject each of its facts is about
     * @param fields the fields of its own
     * @return the type
     */
    public static FactType local(String name, String meaning, Subject.Type about, List<LocalField> fields) {
        return new FactType(name, meaning, new LocalShape(name, about, fields));
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

    /**
     * The type of a fact.
     *
     * @param fact one of Plumbline's own, or one of a local pack
     * @return its type; that of a local fact knows its name, not the fields that its pack declares
     */
    public static FactType of(Fact fact) {
        return fact instanceof LocalFact own ? new FactType(own.type(), "", null) : of(fact.getClass());
    }

    /** {@return every type of Plumbline's own, by name} */
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
        return plural;
    }

    /** {@return what a fact of this type says, in a phrase} */
    public String meaning() {
        return meaning;
    }

    /** {@return how facts of this type come to be known} */
    public FactKind kind() {
        return said.kind();
    }

    /** {@return the fields, in the order in which the record declares them} */
    public List<Field> fields() {
        return local == null ? shape().fields() : local.fields(shape());
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
        @Nullable Object[] values = local == null ? shape().read(row, "", faults) : local.read(shape(), row, faults);
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
        if (local != null) {
            return local.has(column) ? Optional.empty() : Optional.of(local.unknown(column));
        }
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
