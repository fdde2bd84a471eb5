package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Sought;
import org.plumbline.rule.Window;

/** Something is answered, whenever. */
public final class Answered {
    private Answered() {}

    /** However late, but asked for only once a time has passed. */
    public static Verdict judge(About about, String standard, Anchor of, Sought answer) {
        return answer.unset() == null && answer.at() != null
                ? Verdict.met(of).closed(answer.at()).resting(answer.facts())
                : Within.judge(about, standard, of, answer);
    }

    /** However late, but asked for only from its own date on, or once the time of a table has passed. */
    public static Verdict judge(
            About about, String table, String key, Anchor of, @Nullable Instant due, Sought answer) {
        if (answer.unset() == null && answer.at() != null) {
            return Verdict.met(of).closed(answer.at()).resting(answer.facts());
        }
        return due == null ? Within.judge(about, table, key, of, answer) : Within.by(about, of, due, answer);
    }

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
        boolean denied = !answer.facts().isEmpty(); // then nothing rests on absence
        Interval until = new Interval(from, known.plusNanos(1));
        Verdict doubt = denied ? null : about.doubt(of, new Window(answer.feed(), of.site(), until));
        if (doubt != null) {
            return doubt;
        }
        TreeSet<String> asked = new TreeSet<>(List.of(answer.what()));
        return Verdict.breached(of, new Detail.Missing(asked, asked)).resting(answer.facts());
    }
}
