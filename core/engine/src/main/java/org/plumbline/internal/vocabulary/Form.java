package org.plumbline.internal.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;

/** How the values of a component are written, read and printed. */
interface Form {
    /** In words, for people who make fact files. */
    String words();

    /** The fields of the record that it holds, in whatever number. */
    default List<FactType.Field> inner() {
        return List.of();
    }

    /** The value; null after a fault was added. */
    @Nullable
    Object read(Object raw, String field, List<Fault> faults);

    /** The canonical form, on one line. */
    default void write(Object value, StringBuilder out) {
        out.append(value);
    }

    /** Whether a value that Java code has built can be wrong at all. */
    default boolean checks() {
        return false;
    }

    /** What is wrong with a value that Java code has built. */
    default void check(Object value, String field, List<Fault> faults) {}
}
