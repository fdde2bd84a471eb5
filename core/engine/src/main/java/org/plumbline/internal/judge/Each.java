package org.plumbline.internal.judge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.fact.casework.RiskTier;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Done;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.PartsHeld;
import org.plumbline.rule.RiskAt;
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
                : open(
                        about,
                        round,
                        new Done(held.feed(), held.facts(), held.missing()),
                        new Detail.Missing(asked, missing));
        return (open != null
                        ? open
                        : Verdict.met(anchor).closed(round.during().to()).resting(held.facts()))
                .by(dated.authority());
    }

    /** By the value of a table for a risk tier. A period without an end goes on. */
    public static Verdict judge(About about, Round round, RiskAt risk, Done done) {
        Anchor anchor = round.anchor();
        Instant end = round.during().to();
        Instant over = end.isAfter(about.context().asOf()) ? null : end;
        if (anchor.at() == null) {
            return Verdict.unknown(anchor, anchor.what()).closed(over).resting(round.facts());
        }
        Dated values = inForce(about, round, round.standard());
        if (values == null) {
            return Verdict.notConfigured(anchor, round.standard()).closed(over);
        }
        RiskTier tier = risk.tier();
        if (tier == null) {
            return withoutTier(about, round, risk, done).closed(over).resting(round.facts());
        }
        Dated dated = values.at(tier.name());
        return dated == null
                ? Verdict.notConfigured(anchor, round.standard(), tier.name()).closed(over)
                : times(about, round, done, 1).by(dated.authority()).unknownUnless(risk);
    }

    /** Whatever was done: without a tier nobody knows how often is enough. */
    private static Verdict withoutTier(About about, Round round, RiskAt risk, Done done) {
        Anchor anchor = round.anchor();
        Instant end = round.during().to();
        if (isStopped(about, round, done.over())) {
            return Verdict.of(State.NOT_APPLICABLE, anchor);
        }
        if (about.context().asOf().isBefore(end) && !end.equals(Instant.MAX)) {
            return Verdict.notYetDue(anchor, end.minusNanos(1), end);
        }
        return risk.sought() == null
                ? Verdict.unknown(anchor, Objects.requireNonNullElse(risk.missing(), "risk tier of " + about.subject()))
                : Verdict.heldUp(anchor, risk.sought());
    }

    /** As it stands when the period ends, or now. */
    private static boolean isStopped(About about, Round round, @Nullable Instant over) {
        Instant last = round.during().to().minusNanos(1);
        return Stop.anyAt(
                Stop.of(about, round.anchor(), over),
                Spans.earlier(last, about.context().asOf()));
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
        return open(about, round, done, missed);
    }

    /** Not done, as far as is known. */
    private static Verdict open(About about, Round round, Done done, Detail seen) {
        Anchor anchor = round.anchor();
        Instant end = round.during().to();
        Instant last = end.minusNanos(1);
        if (isStopped(about, round, done.over())) {
            return Verdict.of(State.NOT_APPLICABLE, anchor).closed(end);
        }
        if (about.context().asOf().isBefore(end)) {
            return Verdict.notYetDue(anchor, last, end);
        }
        if (done.missing() != null) {
            return Verdict.unknown(anchor, done.missing())
                    .closed(end)
                    .resting(round.facts())
                    .resting(done.facts());
        }
        Verdict doubt = about.doubt(anchor, new Window(done.feed(), anchor.site(), round.during()));
        if (doubt == null && !anchor.neverStops()) {
            doubt = about.doubtOfStops(anchor, last);
        }
        if (doubt != null) {
            return doubt.closed(end);
        }
        return Verdict.breached(anchor, seen)
                .due(last)
                .closed(end)
                .resting(round.facts())
                .resting(done.facts());
    }
}
