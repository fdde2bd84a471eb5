package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;

/** For which times feeds would have had to be complete. */
final class Windows {
    private Windows() {}

    /** At the site of the matter: what is still to come, or has only just been, need not have arrived. */
    static Judged planUnlessHole(Known known, Judged judged, String feed, Interval needed) {
        return planUnlessHole(known, judged, feed, judged.site(), needed);
    }

    /** Of a person, at the site of the matter and at home; likewise. */
    static Judged planUnlessHoleOf(Known known, Judged judged, String feed, String staff, Interval needed) {
        for (String site : People.sites(known, judged, staff)) {
            planUnlessHole(known, judged, feed, site, needed);
        }
        return judged;
    }

    private static Judged planUnlessHole(
            Known known, Judged judged, String feed, @Nullable String site, Interval needed) {
        Instant last = known.feeds().lastExpected(site);
        Instant from = Collections.min(List.of(needed.from(), last));
        Instant to = Collections.min(List.of(needed.to(), last));
        return judged.unlessComplete(known.feeds().complete(feed, site, from, to), feed, site, from, to);
    }

    /** Of a person, at the site of the matter and at home. */
    static Judged unlessHoleOf(Known known, Judged judged, String feed, String staff, Interval needed) {
        return People.unlessHole(known, judged, feed, staff, needed.from(), needed.to());
    }

    /** All of the time at the site of the matter. */
    static Judged unlessHole(Known known, Judged judged, String feed, Interval needed) {
        Instant from = needed.from();
        Instant to = needed.to();
        return judged.unlessComplete(
                known.feeds().complete(feed, judged.site(), from, to), feed, judged.site(), from, to);
    }
}
