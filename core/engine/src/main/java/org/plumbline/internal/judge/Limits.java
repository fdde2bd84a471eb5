package org.plumbline.internal.judge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Count;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Tally;
import org.plumbline.rule.Window;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;

/** An amount stays on its side of a limit. Compared as fractions: nothing is rounded, nothing is divided by zero. */
public final class Limits {
    private Limits() {}

    /** At most so many to each one, as it stands now. */
    public static Verdict ratio(About about, String standard, Anchor of, Count counted, Count to) {
        Context context = about.context();
        Dated dated = context.inForce(standard, of.site(), context.asOf());
        if (dated == null) {
            return Verdict.notConfigured(of, standard);
        }
        return ratio(about, of, counted, to, dated).by(dated.authority());
    }

    private static Verdict ratio(About about, Anchor of, Count counted, Count to, Dated dated) {
        for (Count count : List.of(counted, to)) {
            if (count.unset() != null) {
                return Verdict.notConfigured(of, count.unset());
            }
            if (count.missing() != null) {
                return Verdict.unknown(of, count.missing()).resting(count.facts());
            }
            String feed = count.feed();
            Verdict doubt = feed == null ? null : about.doubt(of, lately(about.context(), feed, of));
            if (doubt != null) {
                return doubt;
            }
        }
        BigDecimal limit = ((Value.Figure) dated.value()).number();
        Amount seen = new Amount(counted.value(), to.value(), counted.of() + " to each supervisor " + to.of());
        return atMost(of, seen, limit)
                .resting(Stream.concat(counted.facts().stream(), to.facts().stream())
                        .toList());
    }

    /** A number on one side of its limit, as it stands at the matter's time, or now. */
    public static Verdict count(About about, String standard, Anchor of, Count counted, Limit.Side side) {
        Context context = about.context();
        Instant at = of.at() == null ? context.asOf() : of.at();
        Dated dated = context.inForce(standard, of.site(), at);
        if (dated == null || counted.unset() != null) {
            return Verdict.notConfigured(of, dated == null ? standard : Objects.requireNonNull(counted.unset()));
        }
        return count(about, of, counted, side, dated);
    }

    /** By the value of a table for a key. */
    public static Verdict count(
            About about, String table, @Nullable String key, Anchor of, Count counted, Limit.Side side) {
        Context context = about.context();
        Dated values = context.inForce(table, of.site(), of.at() == null ? context.asOf() : of.at());
        if (values == null || counted.unset() != null) {
            return Verdict.notConfigured(of, values == null ? table : Objects.requireNonNull(counted.unset()));
        }
        if (key == null) {
            String missing = Objects.requireNonNullElse(counted.missing(), "which value of `" + table + "` applies");
            return Verdict.unknown(of, missing).resting(counted.facts());
        }
        Dated dated = values.at(key);
        return dated == null ? Verdict.notConfigured(of, table, key) : count(about, of, counted, side, dated);
    }

    private static Verdict count(About about, Anchor of, Count counted, Limit.Side side, Dated dated) {
        Context context = about.context();
        BigDecimal limit = ((Value.Figure) dated.value()).number();
        boolean atMost = side == Limit.Side.AT_MOST;
        boolean kept = counted.value().compareTo(limit) * (atMost ? 1 : -1) <= 0;
        boolean mayTurn = kept == atMost; // what is not recorded would be one more
        if (mayTurn && counted.missing() != null) {
            return Verdict.unknown(of, counted.missing()).by(dated.authority()).resting(counted.facts());
        }
        String feed = counted.feed();
        Verdict doubt = mayTurn && feed != null ? about.doubt(of, lately(context, feed, of)) : null;
        Amount seen = new Amount(counted.value(), BigDecimal.ONE, counted.of());
        Verdict verdict = kept
                ? Verdict.of(State.MET, of)
                : Verdict.breached(of, new Detail.OutsideLimit(seen, new Limit(limit, side)));
        return (doubt != null ? doubt : verdict).by(dated.authority()).resting(counted.facts());
    }

    /** What stands is known as far as the feed arrives in its time. */
    private static Window lately(Context context, String feed, Anchor of) {
        Instant expected = Feeds.lastExpected(context, of.site());
        return new Window(feed, of.site(), new Interval(expected, expected));
    }

    private static Verdict atMost(Anchor of, Amount seen, BigDecimal limit) {
        boolean kept = seen.numerator().compareTo(limit.multiply(seen.denominator())) <= 0;
        return kept
                ? Verdict.of(State.MET, of)
                : Verdict.breached(of, new Detail.OutsideLimit(seen, new Limit(limit, Limit.Side.AT_MOST)));
    }

    /** At least such a share of what was judged in a month. */
    public static Verdict share(About about, String standard, Tally month) {
        Instant end = month.during().to();
        Anchor of = month.anchor();
        Dated dated =
                about.context().inForce(standard, of.site(), month.during().from());
        if (dated == null) {
            return Verdict.notConfigured(of, standard).closed(end);
        }
        if (month.judged().signum() == 0) {
            return Verdict.unknown(of, "any judgement of " + of.key())
                    .closed(end)
                    .by(dated.authority());
        }
        BigDecimal limit = ((Value.Figure) dated.value()).number();
        Verdict verdict = month.met().compareTo(limit.multiply(month.judged())) >= 0
                ? Verdict.of(State.MET, of)
                : Verdict.breached(of, below(month, limit));
        return verdict.closed(end).by(dated.authority());
    }

    private static Detail below(Tally month, BigDecimal limit) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        String measuredIn = "% met in " + month.anchor().key() + ", " + month.met() + " of " + month.judged();
        Amount seen = new Amount(month.met().multiply(hundred), month.judged(), measuredIn);
        BigDecimal inPerCent = limit.multiply(hundred).stripTrailingZeros();
        BigDecimal plain = inPerCent.setScale(Math.max(0, inPerCent.scale())); // 50, not 5E+1
        return new Detail.OutsideLimit(seen, new Limit(plain, Limit.Side.AT_LEAST));
    }
}
