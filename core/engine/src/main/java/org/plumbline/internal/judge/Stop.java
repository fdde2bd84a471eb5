package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.rule.Anchor;

/**
 * A time in which a subject's clocks stand still.
 *
 * @param reason why: died, in hospital, withdrew, moved away
 * @param forGood whether what was open when it began cannot be mended any more
 */
public record Stop(Interval during, String reason, boolean forGood) {
    /** Those of a matter: its subject's, unless its clock goes on, and what is not asked for any more. */
    static List<Stop> of(About about, Anchor matter, @Nullable Instant over) {
        List<Stop> ofSubject = matter.neverStops() ? List.of() : about.stops();
        if (over == null) {
            return ofSubject;
        }
        List<Stop> stops = new ArrayList<>(ofSubject);
        stops.add(new Stop(Spans.between(over, null), "not asked for any more", true));
        return stops;
    }

    static boolean anyAt(List<Stop> stops, Instant instant) {
        for (Stop stop : stops) {
            if (stop.during.contains(instant)) {
                return true;
            }
        }
        return false;
    }

    /** When a matter that fell due was closed without being done, or null while it is open. */
    static @Nullable Instant closing(List<Stop> stops, Instant due, Instant asOf) {
        Instant closing = null;
        for (Stop stop : stops) {
            Instant from = stop.during.from();
            if (stop.forGood && from.isAfter(due) && !from.isAfter(asOf)) {
                closing = closing == null ? from : Spans.earlier(closing, from);
            }
        }
        return closing;
    }
}
