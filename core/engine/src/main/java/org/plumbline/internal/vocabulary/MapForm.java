package org.plumbline.internal.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fault;

/** Values by their codes. */
record MapForm(Form element) implements Form {
    @Override
    public String words() {
        return "for each code " + element.words();
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        if (!(raw instanceof Map<?, ?> map)) {
            faults.add(Say.notA("set of values by code", field, raw, "an object with a value for each code"));
            return null;
        }
        var read = new TreeMap<String, Object>();
        map.forEach((code, one) -> {
            String at = field + "." + code;
            if (Shape.isMissing(one)) {
                faults.add(Say.missing(at, element.words(), ""));
            } else {
                Object value = element.read(one, at, faults);
                if (value != null) {
                    read.put(String.valueOf(code), value);
                }
            }
        });
        return read.size() == map.size() ? read : null;
    }

    @Override
    public void write(Object value, StringBuilder out) {
        out.append('{');
        String comma = "";
        for (Map.Entry<?, ?> one : ((Map<?, ?>) value).entrySet()) {
            out.append(comma);
            TextForm.write((String) one.getKey(), out);
            out.append(':');
            element.write(one.getValue(), out);
            comma = ",";
        }
        out.append('}');
    }
}
