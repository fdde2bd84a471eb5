package org.plumbline.benchmark.common;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;

/** Something is done in time. */
final class Within {
    /**
     * What is looked for.
     *
     * @param done when it was done
     * @param undated whether there is something that does not say when it was done
     * @param stops when the clock stands still
     * @param feed where it is recorded
     * @param stopFeeds where the stops are recorded
     */
    record Sought(@Nullable Instant done, boolean undated, List<Stop> stops, String feed, List<String> stopFeeds) {}

    private Within() {}

    static Judgement judge(Matter of, Instant due, Sought sought) {
        Instant done = sought.done;
        if (done != null && !done.isAfter(due)) {
            return of.is(State.MET);
        }
        Instant until = Times.earlier(due, Network.AS_OF);
        if (sought.stops.stream().anyMatch(stop -> stop.during().contains(until))) {
            return of.is(State.NOT_APPLICABLE);
        }
        if (!Network.AS_OF.isAfter(due)) {
            return of.is(State.NOT_YET_DUE).due(due);
        }
        if (done == null && sought.undated) {
            return of.is(State.UNKNOWN);
        }
        Instant closed = done != null ? done : closing(sought.stops, due);
        if (!isKnown(of, due, sought)) {
            return of.is(State.HELD_UP).closed(closed);
        }
        return new Judgement(of, done == null ? State.OVERDUE : State.LATE, due, done, closed);
    }

    /** When what had fallen due was closed without being done. */
    private static @Nullable Instant closing(List<Stop> stops, Instant due) {
        return stops.stream()
                .filter(Stop::forGood)
                .map(stop -> stop.during().from())
                .filter(from -> from.isAfter(due) && !from.isAfter(Network.AS_OF))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static boolean isKnown(Matter of, Instant due, Sought sought) {
        Place place = of.place();
        return place.knows(sought.feed, of.at(), due.plusNanos(1))
                && sought.stopFeeds.stream().allMatch(feed -> place.knows(feed, due));
    }
}
