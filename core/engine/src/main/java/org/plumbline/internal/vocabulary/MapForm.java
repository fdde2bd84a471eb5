package org.plumbline.internal.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;

/** Values by their codes. */
record MapForm(Form element) implements Form {
    @Override
    public String words() {
        return "for each code " + element.words();
    }

    @Override
    public List<FactType.Field> inner() {
        return element.inner();
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        if (!(raw instanceof Map<?, ?> map)) {
            faults.add(Say.notA("set of values by code", field, raw, "an object with a value for each code"));
            return null;
        }
        var read = new TreeMap<String, Object>();
        int before = faults.size();
        map.forEach((code, one) -> {
            String at = field + "." + code;
            if (isMissing(code, one)) {
                faults.add(missing(code, at, field));
            } else {
                Object value = element.read(one, at, faults);
                if (value != null && read.put(code.toString(), value) != null) {
                    faults.add(Say.twice(at));
                }
            }
        });
        return Shape.usable(faults.subList(before, faults.size())) ? read : null;
    }

    private static boolean isMissing(@Nullable Object code, @Nullable Object one) {
        return code == null || Shape.isMissing(code) || Shape.isMissing(one);
    }

    private Fault missing(@Nullable Object code, String at, String field) {
        return code == null || Shape.isMissing(code) ? Say.withoutCode(field) : Say.missing(at, element.words(), "");
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

    @Override
    public boolean checks() {
        return true;
    }

    @Override
    public void check(Object value, String field, List<Fault> faults) {
        for (Map.Entry<?, ?> one : ((Map<?, ?>) value).entrySet()) {
            String at = field + "." + one.getKey();
            if (isMissing(one.getKey(), one.getValue())) {
                faults.add(missing(one.getKey(), at, field));
            } else {
                element.check(one.getValue(), at, faults);
            }
        }
    }
}
