package org.plumbline.internal.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.Fault;

/** A list, in the order in which it is written. Of what is no record it may be a text with bars between them. */
record ListForm(Form element) implements Form {
    @Override
    public String words() {
        return "list of " + element.words();
    }

    @Override
    public List<FactType.Field> inner() {
        return element.inner();
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        if (raw instanceof String text && element.inner().isEmpty()) {
            return read(split(text), field, faults);
        }
        if (!(raw instanceof List<?> list)) {
            faults.add(Say.notA("list", field, raw, "a list, even of one"));
            return null;
        }
        var read = new ArrayList<>(list.size());
        for (int i = 0; i < list.size(); i++) {
            String at = at(field, i);
            Object one = list.get(i);
            if (Shape.isMissing(one)) {
                faults.add(Say.missing(at, element.words(), ""));
            } else {
                Object value = element.read(one, at, faults);
                if (value != null) {
                    read.add(value);
                }
            }
        }
        return read.size() == list.size() ? read : null;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("\\|", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    @Override
    public void write(Object value, StringBuilder out) {
        out.append('[');
        String comma = "";
        for (Object one : (List<?>) value) {
            out.append(comma);
            element.write(one, out);
            comma = ",";
        }
        out.append(']');
    }

    @Override
    public boolean checks() {
        return element.checks();
    }

    @Override
    public void check(Object value, String field, List<Fault> faults) {
        List<?> list = (List<?>) value;
        for (int i = 0; i < list.size(); i++) {
            element.check(list.get(i), at(field, i), faults);
        }
    }

    private static String at(String field, int index) {
        return field + "[" + index + "]";
    }
}
