package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Window;

/** Whom a judgement is about, and with what it is made. */
public interface About {
    Context context();

    Subject subject();

    /** When the subject's clocks stand still. */
    List<Stop> stops();

    /** The feeds in which that is recorded. */
    List<String> stopFeeds();

    /** Why it is not known whether the clock had stopped when a matter fell due, or null where it is. */
    default @Nullable Verdict doubtOfStops(Anchor anchor, Instant due) {
        for (String feed : stopFeeds()) {
            Verdict doubt = doubt(anchor, new Window(feed, anchor.site(), new Interval(due, due)));
            if (doubt != null) {
                return doubt;
            }
        }
        return null;
    }

    /** Why absence in the window is no evidence, or null where it is. */
    default @Nullable Verdict doubt(Anchor anchor, Window window) {
        String leftOut = context().leftOut().of(subject(), window.feed());
        if (leftOut == null) {
            leftOut = context().leftOut().of(subject().type(), window.site(), window.feed());
        }
        if (leftOut != null) {
            return Verdict.unknown(anchor, leftOut);
        }
        return context().coverage().covers(window) ? null : Verdict.heldUp(anchor, window);
    }
}
