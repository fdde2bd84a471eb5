package org.plumbline.rules.worlds;

import java.util.LinkedHashMap;
import java.util.Map;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Reading;

/**
 * A row of a fact file, as JSON gives it.
 *
 * @param type the name of the fact type
 * @param fields texts, lists and maps
 */
record WorldRow(String type, Map<String, Object> fields) {
    String id() {
        return String.valueOf(fields.get("id"));
    }

    Reading read() {
        return FactType.named(type).orElseThrow().bind(fields);
    }

    /** The fact. */
    Fact fact() {
        if (read() instanceof Reading.Kept kept && kept.faults().isEmpty()) {
            return kept.fact();
        }
        throw new IllegalStateException("no fact: " + this + ": " + read().faults());
    }

    boolean isFact() {
        return read() instanceof Reading.Kept kept && kept.faults().isEmpty();
    }

    WorldRow with(String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.put(field, value);
        return new WorldRow(type, changed);
    }

    WorldRow without(String field) {
        Map<String, Object> changed = new LinkedHashMap<>(fields);
        changed.remove(field);
        return new WorldRow(type, changed);
    }
}
