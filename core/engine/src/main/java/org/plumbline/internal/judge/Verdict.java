package org.plumbline.internal.judge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.fact.FactId;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Given;
import org.plumbline.rule.Judgement;
import org.plumbline.rule.Window;
import org.plumbline.standard.Authority;
import org.plumbline.standard.StandardId;

/**
 * A judgement, with all that a finding, a measure or an upcoming turn is made of.
 *
 * @param dueAt the last instant that is in time
 * @param turnsAt the first instant at which it is a breach, while it is not yet due
 * @param closedAt when the matter was over; null while it is open
 * @param detail what was seen; null where there is nothing to report
 * @param heldUpBy the feed that was not complete; the unknown is then reported once for the feed
 * @param cause groups findings that one act would mend
 */
public record Verdict(
        State state,
        Anchor anchor,
        @Nullable Instant dueAt,
        @Nullable Instant turnsAt,
        @Nullable Instant closedAt,
        @Nullable Detail detail,
        @Nullable Authority authority,
        List<FactId> evidence,
        @Nullable Window heldUpBy,
        @Nullable String cause)
        implements Judgement {
    private static final List<State> WORST_FIRST = List.of(
            State.BREACHED, State.UNKNOWN, State.NOT_CONFIGURED, State.NOT_YET_DUE, State.MET, State.NOT_APPLICABLE);

    static Verdict of(State state, Anchor anchor) {
        List<FactId> evidence = anchor.fact() == null ? List.of() : List.of(anchor.fact());
        return new Verdict(state, anchor, null, null, null, null, null, evidence, null, null);
    }

    public static Verdict met(Anchor anchor) {
        return of(State.MET, anchor);
    }

    /** Met in time. Most judgements are, so this is made at once. */
    static Verdict met(Anchor anchor, Instant due, Instant at, Authority authority, List<FactId> facts) {
        return new Verdict(State.MET, anchor, due, null, at, null, authority, evidence(anchor, facts), null, null);
    }

    private static List<FactId> evidence(Anchor anchor, List<FactId> facts) {
        FactId fact = anchor.fact();
        if (fact == null || facts.contains(fact)) {
            return fact == null || fact.equals(facts.get(0))
                    ? facts
                    : of(State.MET, anchor).resting(facts).evidence;
        }
        return facts.size() == 1
                ? List.of(fact, facts.get(0))
                : of(State.MET, anchor).resting(facts).evidence;
    }

    public static Verdict breached(Anchor anchor, Detail detail) {
        return of(State.BREACHED, anchor).seen(detail);
    }

    static Verdict notYetDue(Anchor anchor, @Nullable Instant due, Instant turns) {
        Verdict open = of(State.NOT_YET_DUE, anchor);
        return new Verdict(open.state, anchor, due, turns, null, null, null, open.evidence, null, null);
    }

    /** Unknown, because something was not recorded. */
    public static Verdict unknown(Anchor anchor, String missing) {
        Verdict unknown = of(State.UNKNOWN, anchor).seen(new Detail.Undecided(sorted(missing), new TreeSet<>()));
        return unknown.because("missing: " + missing);
    }

    static Verdict notConfigured(Anchor anchor, String standard) {
        TreeSet<StandardId> standards = new TreeSet<>(List.of(new StandardId(standard)));
        Verdict unset = of(State.NOT_CONFIGURED, anchor).seen(new Detail.Undecided(new TreeSet<>(), standards));
        return unset.because("not configured: " + standard);
    }

    /** A table has no value for a key. */
    static Verdict notConfigured(Anchor anchor, String table, String key) {
        TreeSet<StandardId> standards = new TreeSet<>(List.of(new StandardId(table)));
        Verdict unset = of(State.NOT_CONFIGURED, anchor)
                .seen(new Detail.Undecided(sorted("a value for `" + key + "`"), standards));
        return unset.because("not configured: " + table + " for " + key);
    }

    /** Unknown, because a feed was not complete. */
    static Verdict heldUp(Anchor anchor, Window window) {
        Verdict unknown = of(State.UNKNOWN, anchor);
        return new Verdict(unknown.state, anchor, null, null, null, null, null, unknown.evidence, window, null);
    }

    private static TreeSet<String> sorted(String text) {
        return new TreeSet<>(List.of(text));
    }

    Verdict seen(Detail seen) {
        return new Verdict(state, anchor, dueAt, turnsAt, closedAt, seen, authority, evidence, heldUpBy, cause);
    }

    Verdict due(Instant due) {
        return new Verdict(state, anchor, due, turnsAt, closedAt, detail, authority, evidence, heldUpBy, cause);
    }

    public Verdict closed(@Nullable Instant closed) {
        return new Verdict(state, anchor, dueAt, turnsAt, closed, detail, authority, evidence, heldUpBy, cause);
    }

    Verdict by(@Nullable Authority by) {
        return new Verdict(state, anchor, dueAt, turnsAt, closedAt, detail, by, evidence, heldUpBy, cause);
    }

    /** Groups it with other findings of the same cause. */
    public Verdict because(String because) {
        return new Verdict(state, anchor, dueAt, turnsAt, closedAt, detail, authority, evidence, heldUpBy, because);
    }

    /** Adds facts to the evidence, each once. */
    public Verdict resting(List<FactId> facts) {
        List<FactId> all = null;
        for (FactId fact : facts) {
            if (!(all == null ? evidence : all).contains(fact)) {
                all = all == null ? new ArrayList<>(evidence) : all;
                all.add(fact);
            }
        }
        return all == null
                ? this
                : new Verdict(
                        state, anchor, dueAt, turnsAt, closedAt, detail, authority, List.copyOf(all), heldUpBy, cause);
    }

    @Override
    public Verdict unknownUnless(Given given) {
        String missing = given.missing();
        String unset = given.unsetStandard();
        Window sought = given.sought();
        if (state != State.BREACHED) {
            return this; // kept, whatever is not known; or nothing to report, or unknown already
        }
        Verdict resting = resting(given.facts());
        if (unset != null) {
            return notConfigured(anchor, unset).closed(closedAt).resting(resting.evidence);
        }
        if (sought != null) {
            return heldUp(anchor, sought).closed(closedAt).resting(resting.evidence);
        }
        return missing == null
                ? resting
                : unknown(anchor, missing).closed(closedAt).resting(resting.evidence);
    }

    @Override
    public Verdict and(Judgement other) {
        Verdict second = (Verdict) other;
        boolean ofSecond = WORST_FIRST.indexOf(second.state) < WORST_FIRST.indexOf(state);
        Verdict worse = (ofSecond ? second : this).resting((ofSecond ? this : second).evidence);
        boolean open = state == second.state && (closedAt == null || second.closedAt == null);
        return open ? worse.closed(null) : worse;
    }

    @Override
    public Verdict over(@Nullable Instant instant) {
        return closed(instant);
    }

    @Override
    public Verdict notApplicableWhen(boolean exempt, String reason) {
        return exempt ? of(State.NOT_APPLICABLE, anchor).closed(closedAt) : this;
    }
}
