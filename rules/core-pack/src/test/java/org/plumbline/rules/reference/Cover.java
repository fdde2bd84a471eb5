package org.plumbline.rules.reference;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;

/**
 * Something that has to hold for all of a time, or at an instant. In order: what holds throughout is met; until the time has
 * begun it is not yet due; then what may hold leaves it open, and so does a hole in a feed; else there are gaps.
 */
public final class Cover {
    private record Spell(Interval during, List<? extends Fact> facts) {}

    private record Feed(String name, @Nullable String site, Instant from, Instant to) {}

    private final Known known;
    private final Judged judged;
    private final String asked;
    private final List<Spell> spells = new ArrayList<>();
    private final List<Feed> feeds = new ArrayList<>();
    private final List<Spell> perhaps = new ArrayList<>();
    private @Nullable String open;
    private @Nullable Instant over;

    private Cover(Known known, Judged judged, String asked) {
        this.known = known;
        this.judged = judged;
        this.asked = asked;
    }

    /** What should hold. */
    public static Cover of(Known known, Judged judged, String asked) {
        return new Cover(known, judged, asked);
    }

    /** A time in which it holds, and the facts that show it. */
    public Cover held(Interval during, List<? extends Fact> by) {
        spells.add(new Spell(during, by));
        return this;
    }

    /** A time in which it may hold; to be certain, something would have to be recorded. */
    public Cover perhaps(Interval during, List<? extends Fact> by, String missing) {
        perhaps.add(new Spell(during, by));
        open = missing;
        return this;
    }

    /** When it is over, if it did not hold. */
    public Cover over(@Nullable Instant at) {
        over = at;
        return this;
    }

    /** What would have to be recorded to be certain of a gap; null: nothing. */
    public Cover unless(@Nullable String missing) {
        open = missing;
        return this;
    }

    /** The feed in which it would stand, and the time for which that has to be complete. */
    public Cover needs(String feed, @Nullable String site, Instant from, Instant to) {
        feeds.add(new Feed(feed, site, from, to));
        return this;
    }

    /** The feed in which it would stand, at the site of the matter or at the home of whom it is about. */
    public Cover needsOfBoth(String feed, @Nullable String site, @Nullable String home, Instant from, Instant to) {
        needs(feed, site, from, to);
        return home == null || home.equals(site) ? this : needs(feed, home, from, to);
    }

    /** When it has to hold. */
    public Judged during(Interval needed) {
        List<Interval> gaps =
                Intervals.gaps(needed, spells.stream().map(Spell::during).toList());
        if (gaps.isEmpty()) {
            return judged.met().closed(needed.to()).resting(facts(needed));
        }
        if (!known.asOf().isAfter(needed.from())) {
            return judged.closed(null).notYetDue(null, needed.from().plusNanos(1));
        }
        if (!perhaps.isEmpty()) {
            List<Spell> possible = new ArrayList<>(spells);
            possible.addAll(perhaps);
            List<Interval> certain =
                    Intervals.gaps(needed, possible.stream().map(Spell::during).toList());
            if (!certain.isEmpty()) {
                gaps = certain;
                spells.addAll(perhaps);
                open = null;
            }
        }
        judged.closed(over).resting(facts(needed));
        if (open != null) {
            return judged.unknown(open);
        }
        for (Feed feed : feeds) {
            if (!known.feeds().complete(feed.name, feed.site, feed.from, feed.to)) {
                return judged.heldUp(feed.name, feed.site, feed.from, feed.to);
            }
        }
        return judged.breach(new Detail.Uncovered(asked, needed, gaps));
    }

    /** What holds at some time of it; where nothing does, what ended last before it and what began first after it. */
    private Collection<Fact> facts(Interval needed) {
        List<Spell> shown = new ArrayList<>(spells.stream()
                .filter(spell -> Intervals.meet(spell.during, needed))
                .toList());
        if (shown.isEmpty()) {
            spells.stream()
                    .filter(spell -> !spell.during.to().isAfter(needed.from()))
                    .reduce((a, b) -> b.during.to().isAfter(a.during.to()) ? b : a)
                    .ifPresent(shown::add);
            spells.stream()
                    .filter(spell -> spell.during.to().isAfter(needed.from()))
                    .filter(spell -> spell.during.from().isAfter(needed.from()))
                    .reduce((a, b) -> b.during.from().isBefore(a.during.from()) ? b : a)
                    .ifPresent(shown::add);
        }
        TreeMap<FactId, Fact> byId = new TreeMap<>();
        shown.forEach(spell -> spell.facts.forEach(fact -> byId.put(fact.factId(), fact)));
        return byId.values();
    }
}
