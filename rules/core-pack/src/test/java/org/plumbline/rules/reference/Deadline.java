package org.plumbline.rules.reference;

import java.time.Instant;
import java.time.Period;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.fact.Fact;
import org.plumbline.standard.TimeLimit;

/**
 * One thing that has to be done within a time after another. In order: when it starts has to be known, the standard has to
 * have a value; done in time is met; a clock that stood still when it fell due (or stands still now) is not applicable; until
 * it is due, it is not yet due; then a hole in the feed of what was waited for, or of what stops clocks, leaves it open;
 * else it was done late, or is overdue.
 */
public final class Deadline {
    private final Known known;
    private final Judged judged;
    private String what = "";
    private String feed = "";
    private @Nullable Instant done;
    private List<? extends Fact> facts = List.of();
    private @Nullable Instant latest;
    private @Nullable String undated;
    private Set<String> stopFeeds = Set.of();
    private @Nullable Stops stops;

    private Deadline(Known known, Judged judged) {
        this.known = known;
        this.judged = judged;
    }

    public static Deadline of(Known known, Judged judged) {
        return new Deadline(known, judged);
    }

    /** What is waited for, and in which feed it would stand. */
    public Deadline waitsFor(String name, String inFeed) {
        what = name;
        feed = inFeed;
        return this;
    }

    /** When it was done (null: it was not), and by which facts. */
    public Deadline done(@Nullable Instant at, List<? extends Fact> by) {
        done = at;
        facts = by;
        return this;
    }

    /** It may have been done by a fact of which it is not recorded when: then, if nothing else did it, it is not known. */
    public Deadline maybeDoneBy(@Nullable Fact withoutTime) {
        undated = withoutTime == null ? null : "the time of " + withoutTime.factId();
        facts = withoutTime == null ? facts : List.of(withoutTime);
        return this;
    }

    /** It may have been done by facts that leave something open: then, if nothing else did it, it is not known. */
    public Deadline maybeDoneBy(String missing, List<? extends Fact> by) {
        undated = missing;
        facts = by;
        return this;
    }

    /** The clock of a case or referral, which statuses stop. */
    public Deadline stoppedBy(Stops ofSubject) {
        stops = ofSubject;
        stopFeeds = Set.of("case-status");
        return this;
    }

    /** In other feeds, too, it would stand that the clock had been stopped. */
    public Deadline stopsStandIn(String... feeds) {
        stopFeeds = new LinkedHashSet<>(List.of(feeds));
        return this;
    }

    /** It cannot be done any more after that instant, whatever the standard allows. */
    public Deadline atTheLatest(@Nullable Instant instant) {
        latest = instant;
        return this;
    }

    /** By the value of a standard that is an elapsed time, or a number of dates. */
    public Judged within(String standard) {
        if (judged.at == null) {
            return judged.unknown("the time of " + judged.matter).closed(done);
        }
        Optional<Value> limit = known.standards().at(standard, judged.site, judged.at);
        return limit.isEmpty() ? judged.notConfigured(standard).closed(done) : within(limit.get());
    }

    /** By a value that is an elapsed time, or a number of dates. */
    public Judged within(Value value) {
        Instant start = java.util.Objects.requireNonNull(judged.at);
        boolean elapsed = value.text().contains("T");
        Instant last =
                elapsed ? start.plus(value.elapsed()) : known.places().endAfter(judged.site, start, value.dates());
        TimeLimit limit = elapsed ? new TimeLimit.Elapsed(value.elapsed()) : new TimeLimit.Dates(period(value));
        Instant due = latest == null ? last : Collections.min(List.of(last, latest));
        return by(start, due, limit).by(value);
    }

    private static Period period(Value value) {
        return value.dates();
    }

    /** By an instant. */
    public Judged by(Instant start, Instant due, TimeLimit limit) {
        Instant asOf = known.asOf();
        judged.due(due).closed(done);
        if (done != null && !done.isAfter(due)) {
            return judged.met().resting(facts);
        }
        boolean happened = done != null && !done.isAfter(asOf);
        if (stops != null && stops.at(Collections.min(List.of(due, asOf)))) {
            return judged.notApplicable();
        }
        if (!asOf.isAfter(due)) {
            return judged.closed(null).notYetDue(due, due.plusNanos(1));
        }
        if (undated != null) {
            return judged.unknown(undated).closed(done).resting(facts);
        }
        judged.closed(happened ? done : stops == null ? null : stops.overAfter(due));
        Instant from = Collections.min(List.of(start, due));
        if (!known.feeds().complete(feed, judged.site, from, due.plusNanos(1))) {
            return judged.heldUp(feed, judged.site, from, due.plusNanos(1));
        }
        for (String stopFeed : stopFeeds) {
            if (!known.feeds().complete(stopFeed, judged.site, due, due)) {
                return judged.heldUp(stopFeed, judged.site, due, due);
            }
        }
        return judged.breach(new Detail.Late(what, start, due, happened ? done : null, limit))
                .resting(facts);
    }
}
