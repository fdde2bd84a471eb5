package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.GoingLive;
import org.plumbline.rule.Window;

/** Everything on a checklist is done before somebody goes live. */
public final class Ready {
    private Ready() {}

    public static Verdict judge(About about, String standard, GoingLive live) {
        Anchor anchor = live.anchor();
        Context context = about.context();
        Instant at = anchor.at();
        if (at == null) {
            Instant known = Feeds.lastExpected(context, anchor.site());
            Verdict doubt = about.doubt(anchor, new Window(live.feed(), anchor.site(), new Interval(known, known)));
            return doubt != null ? doubt : Verdict.unknown(anchor, anchor.what());
        }
        Dated dated = context.inForce(standard, anchor.site(), at);
        return dated == null
                ? Verdict.notConfigured(anchor, standard)
                : judge(
                                context.asksAhead() ? Instant.MAX : context.asOf(),
                                anchor,
                                at,
                                ((Value.Parts) dated.value()).parts(),
                                live.done())
                        .due(at)
                        .by(dated.authority());
    }

    private static Verdict judge(
            Instant asOf, Anchor anchor, Instant at, Collection<String> asked, @Nullable Map<String, Instant> done) {
        TreeSet<String> missing = new TreeSet<>(asked);
        if (done != null) {
            done.forEach((part, when) -> {
                if (!when.isAfter(at)) {
                    missing.remove(part);
                }
            });
        }
        if (missing.isEmpty()) {
            return Verdict.met(anchor).closed(at);
        }
        if (!asOf.isAfter(at)) {
            return Verdict.notYetDue(anchor, at, at.plusNanos(1));
        }
        return done == null
                ? Verdict.unknown(anchor, "checklist of " + anchor.fact())
                : Verdict.breached(anchor, new Detail.Missing(new TreeSet<>(asked), missing))
                        .closed(over(asked, done));
    }

    /** What was done too late is over once all of it was done. */
    private static @Nullable Instant over(Collection<String> asked, Map<String, Instant> done) {
        Instant last = null;
        for (String part : asked) {
            Instant when = done.get(part);
            if (when == null) {
                return null;
            }
            last = last == null ? when : Spans.later(last, when);
        }
        return last;
    }
}
