package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.List;
import org.plumbline.Interval;

/**
 * A time in which a subject's clocks stand still.
 *
 * @param reason why: died, in hospital, withdrew, moved away
 */
public record Stop(Interval during, String reason) {
    static boolean anyAt(List<Stop> stops, Instant instant) {
        for (Stop stop : stops) {
            if (stop.during.contains(instant)) {
                return true;
            }
        }
        return false;
    }
}
