package org.plumbline.internal.judge;

import java.time.Instant;
import org.plumbline.Detail;
import org.plumbline.internal.standard.Dated;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Done;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Round;
import org.plumbline.rule.Window;

/** Something is done in each period. */
public final class Each {
    private Each() {}

    public static Verdict judge(About about, Round round, Done done) {
        Anchor anchor = round.anchor();
        Dated dated = about.context()
                .inForce(round.standard(), anchor.site(), round.during().from());
        if (dated == null) {
            return Verdict.notConfigured(anchor, round.standard());
        }
        return judge(about, round, done, anchor).by(dated.authority());
    }

    private static Verdict judge(About about, Round round, Done done, Anchor anchor) {
        Instant end = round.during().to();
        if (!done.facts().isEmpty()) {
            return Verdict.of(State.MET, anchor).closed(end).resting(done.facts());
        }
        if (about.context().asOf().isBefore(end)) {
            return Verdict.notYetDue(anchor, end.minusNanos(1), end);
        }
        if (done.missing() != null) {
            return Verdict.unknown(anchor, done.missing()).closed(end).resting(round.facts());
        }
        Verdict doubt = about.doubt(anchor, new Window(done.feed(), anchor.site(), round.during()));
        if (doubt != null) {
            return doubt.closed(end);
        }
        Detail missed = new Detail.Missed(round.what(), round.from(), round.to(), 1, 0);
        return Verdict.breached(anchor, missed)
                .due(end.minusNanos(1))
                .closed(end)
                .resting(round.facts());
    }
}
