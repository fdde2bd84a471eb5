package org.plumbline.internal.vocabulary;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;

/** The shape of a record: looked up once, then rows become records, and records are checked and written. */
public final class Shape {
    /** Stands for a value after its fault was said, so that nothing is said twice. */
    static final Object UNREADABLE = new Object();

    private static final Object[] NO_ARGUMENTS = {};

    private final String name;
    private final List<Component> components;
    private final List<String> names;
    private final Component[] checked;
    /** A component that must not be before another one, and that one. */
    private final Component[][] ordered;

    private final List<String> anyOf;
    private final List<String> about;
    private final Constructor<?> constructor;

    private Shape(
            String name,
            List<Component> components,
            List<String> anyOf,
            List<String> about,
            Constructor<?> constructor) {
        this.name = name;
        this.components = components;
        this.names = components.stream().map(Component::name).toList();
        this.checked = components.stream().filter(Component::checks).toArray(Component[]::new);
        this.ordered = components.stream()
                .filter(end -> !end.notBefore().isEmpty() && names.contains(end.notBefore()))
                .map(end -> new Component[] {end, components.get(names.indexOf(end.notBefore()))})
                .toArray(Component[][]::new);
        this.anyOf = anyOf;
        this.about = about;
        this.constructor = constructor;
    }

    /** The shape of a record that is called so, and needs at least one of these components. */
    public static Shape of(Class<?> record, String name, List<String> anyOf, List<String> about) {
        RecordComponent[] parts = record.getRecordComponents();
        var components = Arrays.stream(parts).map(Component::of).toList();
        return new Shape(name, components, anyOf, about, constructor(record, parts));
    }

    private static Constructor<?> constructor(Class<?> record, RecordComponent[] parts) {
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return record.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether none of the faults leaves the record out. */
    public static boolean usable(List<Fault> faults) {
        for (Fault fault : faults) {
            if (fault.leavesOut()) {
                return false;
            }
        }
        return true;
    }

    static boolean isMissing(@Nullable Object raw) {
        return raw == null || (raw instanceof String text && text.isBlank());
    }

    /** The value of each component; null where it is missing, {@link #UNREADABLE} where it is wrong. */
    public @Nullable Object[] read(Map<?, ?> row, String path, List<Fault> faults) {
        var values = new @Nullable Object[components.size()];
        int known = 0;
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            Object raw = row.get(component.name());
            known += raw != null || row.containsKey(component.name()) ? 1 : 0;
            values[i] = component.read(raw, path, faults);
            component.check(values[i], path, faults);
        }
        if (known < row.size()) {
            sayUnknown(row, path, faults);
        }
        checkTogether(values, path, faults);
        return values;
    }

    private void sayUnknown(Map<?, ?> row, String path, List<Fault> faults) {
        for (Object key : row.keySet()) {
            String field = String.valueOf(key);
            if (!has(field)) {
                faults.add(unknown(field, path));
            }
        }
    }

    /** The record; the values must be without fault. */
    public Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong with a record that Java code has built. */
    public void check(Object record, String path, List<Fault> faults) {
        for (Component component : checked) {
            component.check(get(component, record), path, faults);
        }
        if (!anyOf.isEmpty() && hasNoneOf(record)) {
            faults.add(Say.noneOf(anyOf));
        }
        for (Component[] pair : ordered) {
            Object end = get(pair[0], record);
            if (end != null) {
                sayIfBefore(pair[0].name(), end, pair[1].name(), get(pair[1], record), path, faults);
            }
        }
    }

    private boolean hasNoneOf(Object record) {
        for (Component component : components) {
            if (anyOf.contains(component.name()) && !isMissing(get(component, record))) {
                return false;
            }
        }
        return true;
    }

    private void checkTogether(@Nullable Object[] values, String path, List<Fault> faults) {
        if (!anyOf.isEmpty() && anyOf.stream().allMatch(one -> isMissing(values[names.indexOf(one)]))) {
            faults.add(Say.noneOf(anyOf));
        }
        for (int i = 0; i < values.length; i++) {
            String start = components.get(i).notBefore();
            if (!start.isEmpty()) {
                sayIfBefore(names.get(i), values[i], start, values[names.indexOf(start)], path, faults);
            }
        }
    }

    private static void sayIfBefore(
            String end, @Nullable Object value, String start, @Nullable Object first, String path, List<Fault> faults) {
        if (value instanceof Comparable<?> last && first instanceof Comparable<?> before && compare(last, before) < 0) {
            faults.add(Say.before(path + end, last, path + start, before));
        }
    }

    /** Instants with instants, dates with dates: a test sees to it that the two components are of one type. */
    @SuppressWarnings("unchecked")
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }

    /** Every component and its value, on one line; {@code except} may name one that is left out. */
    public void write(Object record, String except, StringBuilder out) {
        @Nullable Object[] values = values(record);
        String space = "";
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value != null && !names.get(i).equals(except)) {
                out.append(space).append(names.get(i)).append('=');
                components.get(i).form().write(value, out);
                space = " ";
            }
        }
    }

    /** The value of each component of a record. */
    public @Nullable Object[] values(Object record) {
        var values = new @Nullable Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(components.get(i), record);
        }
        return values;
    }

    private static @Nullable Object get(Component component, Object record) {
        try {
            return component.accessor().invoke(record, NO_ARGUMENTS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The fields, as declared. */
    public List<FactType.Field> fields() {
        return components.stream().map(Component::field).toList();
    }

    List<Component> components() {
        return components;
    }

    List<String> names() {
        return names;
    }

    List<String> anyOf() {
        return anyOf;
    }

    /** Whether a component says whom a record is about: itself, or somebody whom it names for that. */
    boolean tells(Component component) {
        boolean names = component.refersTo().isPresent() && (about.isEmpty() || about.contains(component.name()));
        return names || component.name().equals("id");
    }

    /** Whether there is a component of that name. */
    public boolean has(String field) {
        return names.contains(field);
    }

    /** The fault of a field that does not exist. */
    public Fault unknown(String field, String path) {
        return Say.unknown(path + field, name, names);
    }
}
