package org.plumbline.rule;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;

/** The fact or period that starts a matter: it names the matter from night to night, and says where and when it belongs. */
public final class Anchor {
    private final @Nullable String key;
    private final @Nullable String site;
    private final @Nullable Instant at;
    private final @Nullable String what;
    private final @Nullable FactId fact;
    private final boolean neverStops;

    /**
     * A matter that a fact or a period starts.
     *
     * @param key names it among the matters of one rule and subject; null: the fact does
     * @param site where it belongs; null for the whole network
     * @param at when it started; null where that is not recorded
     * @param what what would have to be recorded if {@code at} is null, in words; null: the time of the fact
     * @param fact the fact; null where a period starts the matter
     */
    public Anchor(
            @Nullable String key,
            @Nullable String site,
            @Nullable Instant at,
            @Nullable String what,
            @Nullable FactId fact) {
        this(key, site, at, what, fact, false);
    }

    private Anchor(
            @Nullable String key,
            @Nullable String site,
            @Nullable Instant at,
            @Nullable String what,
            @Nullable FactId fact,
            boolean neverStops) {
        this.key = key;
        this.site = site;
        this.at = at;
        this.what = what;
        this.fact = fact;
        this.neverStops = neverStops;
    }

    /**
     * A matter that a fact starts, at the fact's site.
     *
     * @param fact the fact
     * @param at when it started; null where that is not recorded
     * @return the start
     */
    public static Anchor of(Fact fact, @Nullable Instant at) {
        return new Anchor(null, fact.site(), at, null, fact.factId());
    }

    /**
     * The same matter, from another instant on.
     *
     * @param instant the instant
     * @return the start
     */
    public Anchor startingAt(Instant instant) {
        return new Anchor(key, site, instant, what, fact, neverStops);
    }

    /**
     * The same matter, with a clock that goes on whatever becomes of the subject: a concern has to be referred, wherever
     * the person is.
     *
     * @return the start
     */
    public Anchor withoutStops() {
        return new Anchor(key, site, at, what, fact, true);
    }

    /** {@return whether its clock goes on whatever becomes of the subject} */
    public boolean neverStops() {
        return neverStops;
    }

    /** {@return what names it among the matters of one rule and subject} */
    public String key() {
        return key != null ? key : String.valueOf(fact);
    }

    /** {@return where it belongs; null for the whole network} */
    public @Nullable String site() {
        return site;
    }

    /** {@return when it started; null where that is not recorded} */
    public @Nullable Instant at() {
        return at;
    }

    /** {@return what would have to be recorded where it is not known when it started, in words} */
    public String what() {
        return what != null ? what : "the time of " + fact;
    }

    /** {@return the fact; null where a period starts the matter} */
    public @Nullable FactId fact() {
        return fact;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Anchor anchor
                && key().equals(anchor.key())
                && Objects.equals(site, anchor.site)
                && Objects.equals(at, anchor.at)
                && what().equals(anchor.what())
                && Objects.equals(fact, anchor.fact)
                && neverStops == anchor.neverStops;
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hashCode(fact) + Objects.hashCode(at);
    }

    @Override
    public String toString() {
        return "Anchor[" + key() + ", " + site + ", " + at + "]";
    }
}
