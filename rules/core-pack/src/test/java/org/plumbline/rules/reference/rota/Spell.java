package org.plumbline.rules.reference.rota;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.rules.reference.Intervals;

/** A time in which something holds, and the facts that show it. */
final class Spell {
    final Interval during;
    final List<Fact> facts;

    Spell(Interval during, List<Fact> facts) {
        this.during = during;
        this.facts = facts;
    }

    Interval during() {
        return during;
    }

    /** Those that hold at some time of a window; where none does, what ended last before it and began first after it. */
    static List<Fact> facts(Interval window, List<Spell> spells) {
        List<Fact> facts = new ArrayList<>();
        for (Spell spell : spells) {
            if (Intervals.meet(spell.during, window)) {
                facts.addAll(spell.facts);
            }
        }
        if (facts.isEmpty()) {
            spells.stream()
                    .filter(spell -> !spell.during.to().isAfter(window.from()))
                    .max(Comparator.comparing(spell -> spell.during.to()))
                    .ifPresent(spell -> facts.addAll(spell.facts));
            spells.stream()
                    .filter(spell -> spell.during.from().isAfter(window.from()))
                    .min(Comparator.comparing(spell -> spell.during.from()))
                    .ifPresent(spell -> facts.addAll(spell.facts));
        }
        return facts;
    }
}
