package org.plumbline.internal.vocabulary;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fault;

/** A time zone by its region, so that clock changes are known. */
final class ZoneForm implements Form {
    /** Hundreds, which take longer to be made plain than to be read. */
    private static final Map<String, String> ZONES = Say.plainly(ZoneId.getAvailableZoneIds());

    @Override
    public String words() {
        return "time zone";
    }

    @Override
    public @Nullable Object read(Object raw, String field, List<Fault> faults) {
        try {
            if (raw instanceof String text) {
                return ZoneId.of(text.strip());
            }
        } catch (DateTimeException e) {
            // said below
        }
        String maybe =
                Say.near(raw.toString(), ZONES).map(zone -> "`" + zone + "`?").orElse("write it like `Europe/London`");
        faults.add(Say.notA("time zone", field, raw, maybe));
        return null;
    }

    @Override
    public void write(Object value, StringBuilder out) {
        TextForm.write(value.toString(), out);
    }
}
