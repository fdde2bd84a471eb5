package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Need;

/** A record holds all its parts. */
public final class Complete {
    private Complete() {}

    public static Verdict judge(About about, String standard, Anchor of, @Nullable Set<String> present) {
        if (of.at() == null) {
            return Verdict.unknown(of, of.what());
        }
        Dated dated = about.context().inForce(standard, of.site(), of.at());
        if (dated == null) {
            return Verdict.notConfigured(of, standard);
        }
        if (present == null) {
            return Verdict.unknown(of, "parts of " + of.fact()).by(dated.authority());
        }
        SortedSet<String> asked = ((Value.Parts) dated.value()).parts();
        return judge(of, asked, present).by(dated.authority());
    }

    /** What is recorded at a time. */
    public static Verdict judge(About about, String standard, Need of, @Nullable Set<String> present) {
        Instant start = of.during().from();
        Verdict verdict = judge(about, standard, of.anchor(), present);
        boolean mayCome = verdict.state() == State.BREACHED || verdict.state() == State.UNKNOWN;
        if (mayCome
                && of.judged() == Need.When.ONCE_STARTED
                && !about.context().asksAhead()
                && !about.context().asOf().isAfter(start)) {
            return Verdict.notYetDue(of.anchor(), start, start.plusNanos(1)).by(verdict.authority());
        }
        Instant end = of.during().to();
        return end.isAfter(about.context().asOf()) ? verdict : verdict.closed(end);
    }

    private static Verdict judge(Anchor of, SortedSet<String> asked, Set<String> present) {
        TreeSet<String> missing = new TreeSet<>(asked);
        missing.removeAll(present);
        return missing.isEmpty() ? Verdict.of(State.MET, of) : Verdict.breached(of, new Detail.Missing(asked, missing));
    }
}
