package org.plumbline.internal.vocabulary;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fault;

/** A time on the clock of the site, on no date. */
final class TimeOfDayForm implements Form {
    @Override
    public String words() {
        return "time of day";
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        try {
            if (raw instanceof String text) {
                return LocalTime.parse(text.strip());
            }
        } catch (DateTimeException e) {
            // said below
        }
        faults.add(Say.notA("time of day", field, raw, "write it like `09:00`; leave an end at midnight out"));
        return null;
    }
}
