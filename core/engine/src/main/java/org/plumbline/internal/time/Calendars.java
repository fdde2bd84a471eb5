package org.plumbline.internal.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.organisation.ServiceCalendar;

/** The open dates of each function at each site. */
public final class Calendars {
    /** Where nobody has fed any. */
    public static final Calendars NONE = new Calendars(Map.of());

    private final Map<Key, OpenDays> open;

    private record Key(@Nullable String site, String duty) {}

    private Calendars(Map<Key, OpenDays> open) {
        this.open = open;
    }

    public static Calendars of(Collection<ServiceCalendar> calendars) {
        Map<Key, List<ServiceCalendar>> byKey = new HashMap<>();
        calendars.forEach(
                calendar -> byKey.computeIfAbsent(new Key(calendar.site(), calendar.duty()), key -> new ArrayList<>())
                        .add(calendar));
        Map<Key, OpenDays> open = new HashMap<>();
        byKey.forEach((key, own) -> open.put(key, OpenDays.of(own)));
        return new Calendars(open);
    }

    /** Of a function at a site; nothing is known of one without a calendar, and of the network as a whole. */
    public OpenDays of(@Nullable String site, String duty) {
        return open.getOrDefault(new Key(site, duty), OpenDays.NOT_KNOWN);
    }
}
