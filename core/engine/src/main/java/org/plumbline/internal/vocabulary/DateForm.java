package org.plumbline.internal.vocabulary;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fault;

/** A local date of the site's zone. */
final class DateForm implements Form {
    private static final int LENGTH = "2026-03-01".length();

    @Override
    public String words() {
        return "date";
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        String text = raw.toString().strip();
        LocalDate date = raw instanceof String ? parse(text) : null;
        if (date == null) {
            LocalDate start = text.length() > LENGTH ? parse(text.substring(0, LENGTH)) : null;
            faults.add(Say.notA("date", field, raw, start == null ? "write it like `2026-03-01`" : "`" + start + "`?"));
        }
        return date;
    }

    private static @Nullable LocalDate parse(String text) {
        if (text.length() != LENGTH) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
