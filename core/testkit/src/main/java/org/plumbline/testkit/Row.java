package org.plumbline.testkit;

import java.util.Map;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Reading;

/**
 * A fact as a scenario gives it, before what it leaves out is filled in.
 *
 * @param values by the fields' own names
 * @param where file and line
 */
record Row(FactType type, Map<String, Object> values, String where) {
    FactId id() {
        return new FactId(type.name(), String.valueOf(values.get("id")));
    }

    Reading read(String zone) {
        return type.bind(Defaults.complete(type, values, zone));
    }
}
