package org.plumbline.fact;

import java.util.Comparator;

/**
 * Names a fact; ordered by type, then id.
 *
 * @param type the type's name, such as {@code supervision-session}
 * @param id unique within the type
 */
public record FactId(String type, String id) implements Comparable<FactId> {
    private static final Comparator<FactId> ORDER =
            Comparator.comparing(FactId::type).thenComparing(FactId::id);

    @Override
    public int compareTo(FactId other) {
        return ORDER.compare(this, other);
    }

    /** {@return the two as people read them: {@code contact k7}} */
    @Override
    public String toString() {
        return type + " " + id;
    }
}
