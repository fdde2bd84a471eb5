package org.plumbline.internal.judge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Window;

/**
 * Whom a judgement is about, and with what it is made.
 *
 * @param stops when the subject's clocks stand still
 */
public record About(Context context, Subject subject, List<Stop> stops) {

    /** Why absence in the window is no evidence, or null where it is. */
    @Nullable
    Verdict doubt(Anchor anchor, Window window) {
        String leftOut = context.leftOut().of(subject, window.feed());
        if (leftOut != null) {
            return Verdict.unknown(anchor, leftOut);
        }
        return context.coverage().covers(window) ? null : Verdict.heldUp(anchor, window);
    }
}
