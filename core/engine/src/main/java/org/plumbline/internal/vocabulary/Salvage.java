package org.plumbline.internal.vocabulary;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactId;
import org.plumbline.fact.Fault;
import org.plumbline.fact.Reading;

/** What can be read of a row that cannot be used: whom it is about. */
public final class Salvage {
    private Salvage() {}

    /** The facts that the values name, and the fields that ought to name some and do not. */
    public static Reading.LeftOut of(Shape shape, String type, @Nullable Object[] values, List<Fault> faults) {
        var lost = new TreeSet<String>();
        String site = null;
        for (int i = 0; i < values.length; i++) {
            Component component = shape.components().get(i);
            Object value = values[i];
            if (shape.tells(component) && isLost(component, value)) {
                lost.add(component.name());
            } else if (value instanceof String id && component.name().equals("site")) {
                site = id;
            }
        }
        if (faults.stream().anyMatch(fault -> shape.anyOf().contains(fault.field()))) {
            lost.addAll(shape.anyOf());
        }
        return new Reading.LeftOut(
                Optional.ofNullable(site),
                about(shape, type, values),
                Collections.unmodifiableSet(lost),
                List.copyOf(faults));
    }

    /** The facts that the values of a record say it is about, itself included. */
    public static Set<FactId> about(Shape shape, String type, @Nullable Object[] values) {
        return names(shape, type, values, shape::tells);
    }

    /** Every fact that the values of a record name, itself included. */
    public static Set<FactId> names(Shape shape, String type, @Nullable Object[] values) {
        return names(shape, type, values, component -> true);
    }

    private static Set<FactId> names(Shape shape, String type, @Nullable Object[] values, Predicate<Component> counts) {
        var names = new TreeSet<FactId>();
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            Component component = shape.components().get(i);
            Optional<String> named = counts.test(component) ? named(component, type) : Optional.empty();
            if (value instanceof String id) {
                named.ifPresent(of -> names.add(new FactId(of, id)));
            } else if (value instanceof Set<?> ids) {
                named.ifPresent(of -> ids.forEach(id -> names.add(new FactId(of, (String) id))));
            }
        }
        return Collections.unmodifiableSet(names);
    }

    private static boolean isLost(Component component, @Nullable Object value) {
        return value == Shape.UNREADABLE || (component.required() && value == null);
    }

    private static Optional<String> named(Component component, String type) {
        return component.name().equals("id") ? Optional.of(type) : component.refersTo();
    }
}
