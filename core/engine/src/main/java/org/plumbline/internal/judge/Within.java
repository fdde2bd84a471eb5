package org.plumbline.internal.judge;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Sought;
import org.plumbline.rule.Window;
import org.plumbline.standard.TimeLimit;

/** B within D after A. */
public final class Within {
    private Within() {}

    public static Verdict judge(About about, String standard, Anchor from, Sought done) {
        return judge(about, standard, from, null, done);
    }

    /** The standard's time ends early where it cannot be done any more after an instant. */
    public static Verdict judge(About about, String standard, Anchor from, @Nullable Instant latest, Sought done) {
        Context context = about.context();
        if (from.at() == null) {
            return Verdict.unknown(from, from.what()).closed(done.at());
        }
        if (done.unset() != null) {
            return Verdict.notConfigured(from, done.unset());
        }
        Dated dated = context.inForce(standard, from.site(), from.at());
        if (dated == null) {
            return Verdict.notConfigured(from, standard).closed(done.at());
        }
        Instant allowed = due(dated.value(), from.at(), context.zone(from.site()));
        Instant due = latest == null ? allowed : Spans.earlier(latest, allowed);
        Instant at = done.at();
        if (at != null && !at.isAfter(due)) {
            return Verdict.met(from, due, at, dated.authority(), done.facts());
        }
        return judge(about, from, from.at(), done, due, limit(dated.value()))
                .due(due)
                .by(dated.authority());
    }

    /** By the record's own date. */
    public static Verdict by(About about, Anchor from, @Nullable Instant due, Sought done) {
        if (from.at() == null || due == null) {
            String missing = from.at() == null ? from.what() : "the due date of " + from.key();
            return Verdict.unknown(from, missing).closed(done.at());
        }
        if (done.unset() != null) {
            return Verdict.notConfigured(from, done.unset());
        }
        Instant at = done.at();
        if (at != null && !at.isAfter(due)) {
            return Verdict.of(State.MET, from).due(due).closed(at).resting(done.facts());
        }
        Duration allowed = Duration.between(from.at(), Spans.later(from.at(), due));
        return judge(about, from, from.at(), done, due, new TimeLimit.Elapsed(allowed))
                .due(due);
    }

    /** By the date that the record sets itself; where it sets none, within the standard. */
    public static Verdict by(About about, String standard, Anchor from, @Nullable Instant due, Sought done) {
        return due == null ? judge(about, standard, from, done) : by(about, from, due, done);
    }

    private static Verdict judge(About about, Anchor from, Instant start, Sought done, Instant due, TimeLimit limit) {
        Instant at = done.at();
        Instant asOf = about.context().asOf();
        List<Stop> stops = stops(about, from, done);
        if (Stop.anyAt(stops, Spans.earlier(due, asOf))) {
            return Verdict.of(State.NOT_APPLICABLE, from).closed(at);
        }
        if (!asOf.isAfter(due)) {
            return Verdict.notYetDue(from, due, due.plusNanos(1));
        }
        if (done.undated() != null) {
            return Verdict.unknown(from, done.undated()).closed(at).resting(done.facts());
        }
        Instant closed = at != null ? at : Stop.closing(stops, due, asOf);
        Verdict doubt = doubt(about, from, new Interval(Spans.earlier(start, due), due.plusNanos(1)), done, due);
        if (doubt != null) {
            return doubt.closed(closed);
        }
        Detail late = new Detail.Late(done.what(), start, due, at, limit);
        return Verdict.breached(from, late).closed(closed).resting(done.facts());
    }

    private static List<Stop> stops(About about, Anchor from, Sought done) {
        List<Stop> ofSubject = from.neverStops() ? List.of() : about.stops();
        if (done.over() == null) {
            return ofSubject;
        }
        List<Stop> stops = new ArrayList<>(ofSubject);
        stops.add(new Stop(Spans.between(done.over(), null), "not asked for any more", true));
        return stops;
    }

    /** It may have been done where the feed was not complete; or the clock may have stopped. */
    private static @Nullable Verdict doubt(About about, Anchor from, Interval during, Sought done, Instant due) {
        List<@Nullable String> sites =
                done.sites().isEmpty() ? Collections.singletonList(from.site()) : List.copyOf(done.sites());
        for (String site : sites) {
            Verdict doubt = about.doubt(from, new Window(done.feed(), site, during));
            if (doubt != null) {
                return doubt;
            }
        }
        return from.neverStops() ? null : about.doubtOfStops(from, due);
    }

    /** The last instant that is in time. */
    static Instant due(Value value, Instant start, ZoneId zone) {
        if (value instanceof Value.Elapsed elapsed) {
            return start.plus(elapsed.duration());
        }
        Value.Dates dates = (Value.Dates) value;
        return start.atZone(zone)
                .toLocalDate()
                .plus(dates.period())
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant()
                .minusNanos(1);
    }

    private static TimeLimit limit(Value value) {
        return value instanceof Value.Elapsed elapsed
                ? new TimeLimit.Elapsed(elapsed.duration())
                : new TimeLimit.Dates(((Value.Dates) value).period());
    }
}
