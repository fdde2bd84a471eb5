package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Sought;
import org.plumbline.rule.Window;

/** Something is answered, whenever. */
public final class Answered {
    private Answered() {}

    public static Verdict judge(About about, Anchor of, Sought answer) {
        if (answer.unset() != null) {
            return Verdict.notConfigured(of, answer.unset());
        }
        if (answer.at() != null) {
            return Verdict.met(of).closed(answer.at()).resting(answer.facts());
        }
        if (answer.undated() != null) {
            return Verdict.unknown(of, answer.undated()).resting(answer.facts());
        }
        Context context = about.context();
        Instant known = Feeds.lastExpected(context, of.site());
        Instant from = of.at() == null ? known : Spans.earlier(of.at(), known);
        Verdict doubt = about.doubt(of, new Window(answer.feed(), of.site(), new Interval(from, known.plusNanos(1))));
        if (doubt != null) {
            return doubt;
        }
        TreeSet<String> asked = new TreeSet<>(List.of(answer.what()));
        return Verdict.breached(of, new Detail.Missing(asked, asked));
    }
}
