package org.plumbline.rules.reference.supervision;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.fact.Fact;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;
import org.plumbline.standard.TimeLimit;

/** A number of dates in which something has to follow, as long as it is asked at all. */
final class Clock {
    private final Known known;
    private final Judged judged;
    private final Instant start;
    private String what = "";
    private String feed = "";
    private List<@Nullable String> sites = List.of();
    private @Nullable Instant done;
    private @Nullable Fact by;
    private Instant ends = Instant.MAX;
    private @Nullable String stopFeed;
    private @Nullable String open;
    private List<? extends Fact> maybe = List.of();

    private Clock(Known known, Judged judged, Instant start) {
        this.known = known;
        this.judged = judged;
        this.start = start;
    }

    static Clock of(Known known, Judged judged, Instant start) {
        return new Clock(known, judged, start);
    }

    /** What is waited for, in which feed it would stand, and at which sites. */
    Clock waitsFor(String name, String inFeed, List<@Nullable String> atSites) {
        what = name;
        feed = inFeed;
        sites = atSites;
        return this;
    }

    Clock done(@Nullable Instant at, @Nullable Fact fact) {
        done = at;
        by = fact;
        return this;
    }

    /** From when on it is not asked any more. */
    Clock ends(Instant at) {
        ends = at;
        return this;
    }

    /** The feed in which it would stand that it was not asked any more when it fell due. */
    Clock endStandsIn(String stops) {
        stopFeed = stops;
        return this;
    }

    /** It may have been done: what would have to be recorded to tell (null: nothing is open), and what says so. */
    Clock unless(@Nullable String missing, List<? extends Fact> facts) {
        open = missing;
        maybe = facts;
        return this;
    }

    /** Judges by the standard in force when the clock started. */
    Judged within(String standard) {
        Optional<Value> value = known.standards().at(standard, judged.site(), start);
        judged.closed(done);
        if (value.isEmpty()) {
            return judged.notConfigured(standard);
        }
        Instant due = known.places().endAfter(judged.site(), start, value.get().dates());
        judged.due(due).by(value.get());
        if (done != null && !done.isAfter(due)) {
            return judged.met().resting(by).resting(maybe);
        }
        Instant asOf = known.asOf();
        if (!ends.isAfter(Collections.min(List.of(due, asOf)))) {
            return judged.notApplicable();
        }
        if (!asOf.isAfter(due)) {
            return judged.closed(null).notYetDue(due, due.plusNanos(1));
        }
        boolean happened = done != null && !done.isAfter(asOf);
        if (open != null) {
            return judged.unknown(open)
                    .closed(happened ? done : null)
                    .resting(by)
                    .resting(maybe);
        }
        judged.closed(happened ? done : ends.isAfter(asOf) ? null : ends);
        for (String site : sites) {
            if (!known.feeds().complete(feed, site, start, due.plusNanos(1))) {
                return judged.heldUp(feed, site, start, due.plusNanos(1));
            }
        }
        if (stopFeed != null && !known.feeds().complete(stopFeed, judged.site(), due, due)) {
            return judged.heldUp(stopFeed, judged.site(), due, due);
        }
        TimeLimit limit = new TimeLimit.Dates(value.get().dates());
        return judged.breach(new Detail.Late(what, start, due, happened ? done : null, limit))
                .resting(by);
    }
}
