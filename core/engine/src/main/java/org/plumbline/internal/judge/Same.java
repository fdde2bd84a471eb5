package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Stated;
import org.plumbline.rule.Window;

/** Something is the same as in the whole network. */
public final class Same {
    private Same() {}

    public static Verdict judge(About about, Anchor of, Stated asked, Stated seen) {
        for (Stated stated : List.of(asked, seen)) {
            Instant known = Feeds.lastExpected(about.context(), null);
            Verdict doubt = about.doubt(of, new Window(stated.feed(), null, new Interval(known, known)));
            if (doubt != null) {
                return doubt;
            }
            if (stated.value() == null) {
                return Verdict.unknown(of, stated.missing()).resting(stated.facts());
            }
        }
        boolean same = String.valueOf(asked.value()).equals(seen.value());
        Verdict verdict = same ? Verdict.of(State.MET, of) : Verdict.breached(of, differs(asked, seen));
        return verdict.resting(
                Stream.concat(seen.facts().stream(), asked.facts().stream()).toList());
    }

    private static Detail differs(Stated asked, Stated seen) {
        return new Detail.Differs(asked.element(), String.valueOf(asked.value()), String.valueOf(seen.value()));
    }
}
