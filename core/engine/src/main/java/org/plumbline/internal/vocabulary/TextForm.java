package org.plumbline.internal.vocabulary;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fault;

/** A text. A whole number will do: it can be written in one way only. */
final class TextForm implements Form {
    @Override
    public String words() {
        return "text";
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        if (raw instanceof String text) {
            return text.strip();
        }
        if (raw instanceof Integer || raw instanceof Long || raw instanceof BigInteger) {
            return raw.toString();
        }
        faults.add(Say.notA("text", field, raw, "put it in quotes"));
        return null;
    }

    @Override
    public void write(Object value, StringBuilder out) {
        write((String) value, out);
    }

    /** In quotes, on one line, so that no two texts look the same. */
    static void write(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                out.append("\\u").append(Integer.toHexString(0x10000 + c), 1, 5);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
