package org.plumbline.internal.standard;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.standard.Authority;

/** A value with its authority, and where it is written. */
public record Dated(Value value, Authority authority, String where) {
    /** The value of a table for a key, or null where the table has none. */
    public @Nullable Dated at(String key) {
        Value found = value instanceof Value.Table table ? table.entries().get(key) : null;
        return found == null ? null : new Dated(found, authority, where);
    }

    /**
     * As it is written, before its unit is known.
     *
     * @param table what is written for each key of a table; empty where it is none
     */
    record Written(List<String> value, SortedMap<String, List<String>> table, String source, String where) {
        String text() {
            return table.isEmpty() ? text(value) : "{ " + String.join(", ", entries()) + " }";
        }

        private List<String> entries() {
            return table.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
                    .toList();
        }

        static String text(List<String> written) {
            return written.size() == 1 ? written.get(0) : "[" + String.join(", ", written) + "]";
        }
    }
}
