package org.plumbline.internal.judge;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.fact.FactId;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Done;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.PartsHeld;
import org.plumbline.rule.Round;
import org.plumbline.rule.Window;

/** Something is done in each period. */
public final class Each {
    private Each() {}

    public static Verdict judge(About about, Round round, Done done) {
        Dated dated = inForce(about, round, round.standard());
        return dated == null
                ? Verdict.notConfigured(round.anchor(), round.standard())
                : times(about, round, done, 1).by(dated.authority());
    }

    /** So many times, or as often as there is anything to do it to. */
    public static Verdict judge(About about, Round round, String atLeast, int available, Done done) {
        Dated dated = inForce(about, round, atLeast);
        if (dated == null || inForce(about, round, round.standard()) == null) {
            return Verdict.notConfigured(round.anchor(), dated == null ? atLeast : round.standard());
        }
        BigDecimal asked = ((Value.Figure) dated.value()).number().min(BigDecimal.valueOf(available));
        Verdict verdict = asked.signum() == 0
                ? Verdict.of(State.NOT_APPLICABLE, round.anchor())
                        .closed(round.during().to())
                : times(about, round, done, asked.intValueExact());
        return verdict.by(dated.authority());
    }

    /** With all of its parts. */
    public static Verdict judge(About about, Round round, String parts, PartsHeld held) {
        Anchor anchor = round.anchor();
        Dated dated = inForce(about, round, parts);
        if (dated == null || inForce(about, round, round.standard()) == null) {
            return Verdict.notConfigured(anchor, dated == null ? parts : round.standard());
        }
        TreeSet<String> asked = new TreeSet<>(((Value.Parts) dated.value()).parts());
        TreeSet<String> missing = new TreeSet<>(asked);
        missing.removeAll(held.parts());
        Verdict open = missing.isEmpty()
                ? null
                : open(about, round, held.feed(), held.missing(), held.facts(), new Detail.Missing(asked, missing));
        return (open != null
                        ? open
                        : Verdict.met(anchor).closed(round.during().to()).resting(held.facts()))
                .by(dated.authority());
    }

    private static @Nullable Dated inForce(About about, Round round, String standard) {
        return about.context()
                .inForce(standard, round.anchor().site(), round.during().from());
    }

    private static Verdict times(About about, Round round, Done done, int asked) {
        if (done.facts().size() >= asked) {
            return Verdict.of(State.MET, round.anchor())
                    .closed(round.during().to())
                    .resting(done.facts());
        }
        Detail missed = new Detail.Missed(
                round.what(), round.from(), round.to(), asked, done.facts().size());
        return open(about, round, done.feed(), done.missing(), done.facts(), missed);
    }

    /** Not done, as far as is known. */
    private static Verdict open(
            About about, Round round, String feed, @Nullable String missing, List<FactId> facts, Detail seen) {
        Anchor anchor = round.anchor();
        var end = round.during().to();
        if (about.context().asOf().isBefore(end)) {
            return Verdict.notYetDue(anchor, end.minusNanos(1), end);
        }
        if (missing != null) {
            return Verdict.unknown(anchor, missing)
                    .closed(end)
                    .resting(round.facts())
                    .resting(facts);
        }
        Verdict doubt = about.doubt(anchor, new Window(feed, anchor.site(), round.during()));
        if (doubt != null) {
            return doubt.closed(end);
        }
        return Verdict.breached(anchor, seen)
                .due(end.minusNanos(1))
                .closed(end)
                .resting(round.facts())
                .resting(facts);
    }
}
