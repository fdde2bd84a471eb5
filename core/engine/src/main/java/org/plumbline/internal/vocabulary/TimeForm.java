package org.plumbline.internal.vocabulary;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fault;

/** An instant, written with its offset. */
final class TimeForm implements Form {
    private static final String EXAMPLE = "`2026-03-01T10:00:00Z`";
    private static final Pattern ALMOST = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]([0-9]{2}:[0-9]{2})(:[0-9]{2}(?:\\.[0-9]{1,9})?)? ?(Z|[+-][0-9]{2}:?[0-9]{2})?)?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String words() {
        return "time with offset";
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        if (raw instanceof String text) {
            Instant read = parse(text.strip());
            if (read != null) {
                return read;
            }
        }
        faults.add(fault(raw, field));
        return null;
    }

    /** Years have four digits, so that sums stay within what a clock can show. */
    private static @Nullable Instant parse(String text) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0))) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Fault fault(Object raw, String field) {
        Matcher almost = ALMOST.matcher(raw.toString().strip());
        String right = almost.matches() ? completed(almost) : "";
        if (right.isEmpty() || parse(right) == null) {
            return Say.notA("time with offset", field, raw, "write it like " + EXAMPLE);
        }
        boolean assumed = almost.group(4) == null;
        return Say.notA("time with offset", field, raw, "`" + right + "`" + (assumed ? ", if it is in UTC" : "?"));
    }

    private static String completed(Matcher almost) {
        String time = almost.group(2) == null ? "00:00" : almost.group(2);
        String seconds = almost.group(3) == null ? ":00" : almost.group(3);
        String offset = almost.group(4) == null ? "Z" : almost.group(4).replaceAll("([+-]..):?(..)", "$1:$2");
        return almost.group(1) + "T" + time + seconds + offset;
    }
}
