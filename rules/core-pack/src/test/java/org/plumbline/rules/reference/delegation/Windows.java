package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.plumbline.Interval;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;

/** For which times feeds would have had to be complete. */
final class Windows {
    private Windows() {}

    /** What is still to come, or has only just been, need not have arrived. */
    static Judged planUnlessHole(Known known, Judged judged, String feed, Interval needed) {
        Instant last = known.feeds().lastExpected(judged.site());
        Instant from = Collections.min(List.of(needed.from(), last));
        Instant to = Collections.min(List.of(needed.to(), last));
        return unlessHole(known, judged, feed, new Interval(from, to));
    }

    /** All of the time at the site of the matter. */
    static Judged unlessHole(Known known, Judged judged, String feed, Interval needed) {
        Instant from = needed.from();
        Instant to = needed.to();
        return judged.unlessComplete(
                known.feeds().complete(feed, judged.site(), from, to), feed, judged.site(), from, to);
    }
}
