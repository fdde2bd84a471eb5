package org.plumbline.internal.vocabulary;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;
import org.plumbline.fact.Meaning;

/** A component of a record: what it means, and how it is read, checked and got. */
record Component(
        String name,
        String meaning,
        Form form,
        boolean required,
        Optional<String> refersTo,
        String notBefore,
        Optional<String> byDefault,
        @Nullable Object absent,
        Method accessor) {

    static Component of(RecordComponent component) {
        Class<?> type = component.getType();
        component.getAccessor().setAccessible(true); // not checked again at each call
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Meaning said = component.getAnnotation(Meaning.class);
        Optional<String> byDefault = byDefault(type, nullable, said);
        return new Component(
                component.getName(),
                said == null ? "" : said.value(),
                Forms.of(component.getGenericType()),
                !nullable && byDefault.isEmpty(),
                said == null || said.refersTo() == Fact.class
                        ? Optional.empty()
                        : Optional.of(Vocabulary.kebab(said.refersTo())),
                notBefore(component.getName(), said),
                byDefault,
                type == boolean.class ? Boolean.FALSE : null,
                component.getAccessor());
    }

    private static Optional<String> byDefault(Class<?> type, boolean nullable, @Nullable Meaning said) {
        if (said != null && !said.byDefault().isEmpty()) {
            return Optional.of(said.byDefault());
        }
        if (type == boolean.class) {
            return Optional.of("no");
        }
        boolean collection = Iterable.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        return collection && !nullable ? Optional.of("empty") : Optional.empty();
    }

    /** A record that is not of the vocabulary, {@code Interval}, has the same order: its end is not before its start. */
    private static String notBefore(String name, @Nullable Meaning said) {
        if (said != null) {
            return said.notBefore();
        }
        return name.equals("to") ? "from" : "";
    }

    /** The value; null when it is missing, {@link Shape#UNREADABLE} after a fault. */
    @Nullable
    Object read(@Nullable Object raw, String path, List<Fault> faults) {
        if (raw == null || Shape.isMissing(raw)) {
            return absent;
        }
        Object value = form.read(raw, path.isEmpty() ? name : path + name, faults);
        return value == null ? Shape.UNREADABLE : value;
    }

    /** Whether there is anything to check. */
    boolean checks() {
        return required || form.checks();
    }

    void check(@Nullable Object value, String path, List<Fault> faults) {
        if (value == Shape.UNREADABLE) {
            return;
        }
        if (value == null || Shape.isMissing(value)) {
            if (required) {
                faults.add(Say.missing(path + name, form.words(), meaning));
            }
            return;
        }
        form.check(value, path.isEmpty() ? name : path + name, faults);
    }

    FactType.Field field() {
        return new FactType.Field(name, form.words(), required, meaning, refersTo, byDefault, form.inner());
    }
}
