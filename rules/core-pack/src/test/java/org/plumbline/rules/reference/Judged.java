package org.plumbline.rules.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.RuleCode;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.standard.Authority;
import org.plumbline.standard.StandardId;

/** One judgement: about whom, which matter, how it stands, and all that a finding shows of it. */
public final class Judged {
    /** How a matter stands. */
    public enum State {
        MET,
        BREACH,
        UNKNOWN,
        /** A feed was not complete: reported once for the feed. */
        HELD_UP,
        NOT_CONFIGURED,
        NOT_YET_DUE,
        NOT_APPLICABLE
    }

    final Subject subject;
    final String matter;
    final @Nullable String site;
    final @Nullable Instant at;
    State state = State.MET;

    @Nullable
    Instant due;

    @Nullable
    Instant turns;

    @Nullable
    Instant closed;

    @Nullable
    Detail detail;

    @Nullable
    Authority authority;

    @Nullable
    String cause;

    @Nullable
    String standard;

    @Nullable
    String feed;

    @Nullable
    String feedSite;

    @Nullable
    Interval window;

    @Nullable
    SortedMap<RuleCode, Long> heldUp;

    final List<FactId> evidence = new ArrayList<>();

    private Judged(Subject subject, String matter, @Nullable String site, @Nullable Instant at) {
        this.subject = subject;
        this.matter = matter;
        this.site = site;
        this.at = at;
    }

    /** A matter that a fact starts, at the fact's site; {@code at} is null where it is not recorded when. */
    public static Judged of(Subject subject, Fact start, @Nullable Instant at) {
        return new Judged(subject, start.factId().toString(), start.site(), at).resting(start);
    }

    /** A matter that a period or a state starts; {@code matter} tells it from the others of the rule and subject. */
    public static Judged of(Subject subject, String matter, @Nullable String site, @Nullable Instant at) {
        return new Judged(subject, matter, site, at);
    }

    public Subject subject() {
        return subject;
    }

    public State state() {
        return state;
    }

    public @Nullable String site() {
        return site;
    }

    public @Nullable Instant at() {
        return at;
    }

    public Judged met() {
        return be(State.MET);
    }

    public Judged breach(Detail seen) {
        detail = seen;
        return be(State.BREACH);
    }

    /** Something was not recorded; the words say what would have to be. */
    public Judged unknown(String missing) {
        detail = new Detail.Undecided(sorted(missing), new TreeSet<>());
        cause = "missing: " + missing;
        return be(State.UNKNOWN);
    }

    /** The feed was not complete at a site (null: the network) for all of a time for which it would have had to be. */
    public Judged heldUp(String needed, @Nullable String ofSite, Instant from, Instant to) {
        feed = needed;
        feedSite = ofSite;
        window = new Interval(from, to);
        return be(State.HELD_UP);
    }

    public Judged notConfigured(String unset) {
        standard = unset;
        cause = "not configured: " + unset;
        detail = new Detail.Undecided(new TreeSet<>(), new TreeSet<>(List.of(new StandardId(unset))));
        return be(State.NOT_CONFIGURED);
    }

    /** Not yet due: {@code turnsAt} is the first instant at which it is a breach if nothing happens. */
    public Judged notYetDue(@Nullable Instant dueAt, Instant turnsAt) {
        due = dueAt;
        turns = turnsAt;
        return be(State.NOT_YET_DUE);
    }

    /** What is yet to come rests on what it is about alone. */
    public Judged restingOn(Fact about) {
        evidence.clear();
        return resting(about);
    }

    public Judged notApplicable() {
        return be(State.NOT_APPLICABLE);
    }

    private Judged be(State now) {
        state = now;
        return this;
    }

    /** What was found to be a breach is none that could be told, as long as something is not recorded. */
    public Judged unlessKnown(boolean known, String missing) {
        return state == State.BREACH && !known ? unknown(missing) : this;
    }

    /** What was found to be a breach is none that could be told, as long as a feed was not complete. */
    public Judged unlessComplete(boolean complete, String needed, @Nullable String ofSite, Instant from, Instant to) {
        return state == State.BREACH && !complete ? heldUp(needed, ofSite, from, to) : this;
    }

    public Judged due(Instant dueAt) {
        due = dueAt;
        return this;
    }

    /** When the matter was over; null while it is open. */
    public Judged closed(@Nullable Instant over) {
        closed = over;
        return this;
    }

    public Judged by(Value value) {
        authority = value.authority();
        return this;
    }

    public Judged because(String group) {
        cause = group;
        return this;
    }

    /** Adds what the judgement rests on, each once. */
    public Judged resting(@Nullable Fact... facts) {
        Arrays.stream(facts).filter(Objects::nonNull).forEach(fact -> add(fact.factId()));
        return this;
    }

    /** Adds what the judgement rests on, each once. */
    public Judged resting(Collection<? extends Fact> facts) {
        facts.forEach(fact -> add(fact.factId()));
        return this;
    }

    private void add(FactId id) {
        if (!evidence.contains(id)) {
            evidence.add(id);
        }
    }

    private static SortedSet<String> sorted(String text) {
        return new TreeSet<>(List.of(text));
    }
}
