package org.plumbline.internal.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fault;

/** A set of texts: a list, or one text with bars between them. A bar alone is the empty set. */
final class SetForm implements Form {
    private static final TextForm TEXT = new TextForm();

    @Override
    public String words() {
        return "set of texts";
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        if (raw instanceof String text) {
            return split(text);
        }
        if (raw instanceof List<?> list) {
            return texts(list, field, faults);
        }
        faults.add(Say.notA("set of texts", field, raw, "a list, or texts with `|` between them"));
        return null;
    }

    private static Set<String> split(String text) {
        var texts = new TreeSet<String>();
        for (String part : text.split("\\|", -1)) {
            if (!part.isBlank()) {
                texts.add(part.strip());
            }
        }
        return texts;
    }

    private static @Nullable Set<String> texts(List<?> list, String field, List<Fault> faults) {
        var texts = new TreeSet<String>();
        int before = faults.size();
        for (int i = 0; i < list.size(); i++) {
            String at = field + "[" + i + "]";
            Object element = list.get(i);
            if (Shape.isMissing(element)) {
                faults.add(Say.missing(at, "text", ""));
            } else if (TEXT.read(element, at, faults) instanceof String text) {
                texts.add(text);
            }
        }
        return faults.size() == before ? texts : null;
    }

    @Override
    public void write(Object value, StringBuilder out) {
        out.append('[');
        String comma = "";
        for (Object text : (Set<?>) value) {
            out.append(comma);
            TextForm.write((String) text, out);
            comma = ",";
        }
        out.append(']');
    }
}
