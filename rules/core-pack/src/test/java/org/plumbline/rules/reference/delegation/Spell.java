package org.plumbline.rules.reference.delegation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.rules.reference.Intervals;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;

/** A time in which something holds, by some facts. */
record Spell(Interval during, List<? extends Fact> by) {
    /** From an instant on. */
    static Spell since(Instant from, List<? extends Fact> by) {
        return new Spell(new Interval(from, Instant.MAX), by);
    }

    /** Met if at each instant one of them holds. */
    static Judged cover(Judged judged, String asked, Interval needed, List<Spell> spells) {
        List<Interval> gaps = gaps(needed, spells);
        shown(needed, spells).forEach(spell -> judged.resting(spell.by));
        return gaps.isEmpty() ? judged.met() : judged.breach(new Detail.Uncovered(asked, needed, gaps));
    }

    static List<Interval> gaps(Interval needed, List<Spell> spells) {
        return Intervals.gaps(needed, spells.stream().map(Spell::during).toList());
    }

    /**
     * Met if one holds at an instant. It stays open until one does, or until nobody asks any more; at the instant itself it
     * is not yet due.
     */
    static Judged once(
            Known known,
            Judged judged,
            Fact about,
            String asked,
            Instant at,
            List<Spell> spells,
            @Nullable Instant over) {
        List<Spell> all = new ArrayList<>(spells);
        if (over != null && !over.isAfter(known.asOf())) {
            all.add(since(over.isAfter(at) ? over : at.plusNanos(1), List.of()));
        }
        cover(judged, asked, new Interval(at, at), all);
        if (judged.state() == Judged.State.MET) {
            return judged.closed(at);
        }
        if (!known.asOf().isAfter(at)) {
            return judged.restingOn(about).notYetDue(at, at.plusNanos(1));
        }
        return judged.closed(all.stream()
                .map(spell -> spell.during.from())
                .filter(from -> from.isAfter(at))
                .min(Instant::compareTo)
                .orElse(null));
    }

    /** What holds at some time; where nothing does, what ended last before it, and what began first after it. */
    private static List<Spell> shown(Interval needed, List<Spell> spells) {
        List<Spell> shown = new ArrayList<>(spells.stream()
                .filter(spell -> Intervals.meet(spell.during, needed))
                .toList());
        if (shown.isEmpty()) {
            spells.stream()
                    .filter(spell -> !spell.during.to().isAfter(needed.from()))
                    .max(Comparator.comparing(spell -> spell.during.to()))
                    .ifPresent(shown::add);
            spells.stream()
                    .filter(spell -> spell.during.from().isAfter(needed.from()))
                    .min(Comparator.comparing(spell -> spell.during.from()))
                    .ifPresent(shown::add);
        }
        return shown;
    }
}
