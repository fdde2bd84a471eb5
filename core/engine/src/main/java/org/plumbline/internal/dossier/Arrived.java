package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Feeds;
import org.plumbline.internal.judge.Spans;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Window;

/** Whether what would decide has arrived, as far as it should have by now. */
final class Arrived {
    private Arrived() {}

    static Recorded since(Context context, Subject subject, String feed, @Nullable String site, Instant since) {
        String leftOut = context.leftOut().of(subject, feed);
        if (leftOut != null) {
            return new Recorded(leftOut, null, List.of());
        }
        Instant known = Feeds.lastExpected(context, site);
        Window window = new Window(feed, site, new Interval(Spans.earlier(since, known), known));
        return new Recorded(null, context.coverage().covers(window) ? null : window, List.of());
    }
}
