package org.plumbline.internal.judge;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.time.Due;
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
        return dated == null
                ? Verdict.notConfigured(from, standard).closed(done.at())
                : judge(about, from, from.at(), latest, done, dated);
    }

    /** By the value of a table for a key. */
    public static Verdict judge(About about, String table, @Nullable String key, Anchor from, Sought done) {
        Instant start = from.at();
        if (start == null || done.unset() != null) {
            return judge(about, table, from, done);
        }
        Dated values = about.context().inForce(table, from.site(), start);
        if (values == null) {
            return Verdict.notConfigured(from, table).closed(done.at());
        }
        if (key == null) {
            return Verdict.unknown(from, "which value of `" + table + "` applies")
                    .closed(done.at());
        }
        Dated dated = values.at(key);
        return dated == null
                ? Verdict.notConfigured(from, table, key).closed(done.at())
                : judge(about, from, start, null, done, dated);
    }

    private static Verdict judge(
            About about, Anchor from, Instant start, @Nullable Instant latest, Sought done, Dated dated) {
        Due limit =
                TimeLimits.clock(about.context(), dated.value(), from.site()).from(start);
        Instant due = latest == null || limit.last() == null ? limit.last() : Spans.earlier(latest, limit.last());
        Instant at = done.at();
        if (due == null) {
            return TimeLimits.notKnown(about, from, dated.value(), limit.notKnown())
                    .closed(at);
        }
        if (at != null && !at.isAfter(due)) {
            return Verdict.met(from, due, at, dated.authority(), done.facts());
        }
        return judge(about, from, start, done, due, TimeLimits.limit(dated.value()))
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
        Instant asOf = about.context().asOf();
        Instant at = done.at() == null || done.at().isAfter(asOf) ? null : done.at(); // a plan is not done
        List<Stop> stops = Stop.of(about, from, done.over());
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
}
