package org.plumbline.internal.vocabulary;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fault;

/** A local time of the site's zone. */
final class TimeOfDayForm implements Form {
    private static final Pattern WRITTEN = Pattern.compile("[0-9]{2}:[0-9]{2}(:[0-9]{2})?");

    @Override
    public String words() {
        return "time of day";
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        String text = raw.toString().strip();
        LocalTime time = raw instanceof String ? parse(text) : null;
        if (time == null) {
            LocalTime padded = parse("0" + text);
            String maybe = padded == null ? "write it like `17:30`" : "`" + padded + "`?";
            faults.add(Say.notA("time of day", field, raw, text.equals("24:00") ? "leave it empty" : maybe));
        }
        return time;
    }

    private static @Nullable LocalTime parse(String text) {
        if (!WRITTEN.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
