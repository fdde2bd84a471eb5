package org.plumbline.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.internal.judge.Spans;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;

/** Who is there in a time: for certain, or perhaps. */
final class Attendance {
    private final List<Spell> certain = new ArrayList<>();
    private final List<Spell> doubtful = new ArrayList<>();
    private @Nullable String missing;

    void certain(Spell spell) {
        certain.add(spell);
    }

    /** What would have to be recorded to be sure of it. */
    void perhaps(Spell spell, String unless) {
        doubtful.add(spell);
        missing = unless;
    }

    /** Where a gap stays whoever of the doubtful is there, it is one, and the others are none. */
    Cover cover(String what, List<String> feeds, Interval needed) {
        List<Spell> possible =
                Stream.concat(certain.stream(), doubtful.stream()).toList();
        List<Interval> during = possible.stream().map(Spell::during).toList();
        boolean sure = missing != null && !Spans.gaps(needed, during).isEmpty();
        return sure
                ? new Cover(what, feeds, null, true, possible, null, null)
                : new Cover(what, feeds, null, true, certain, missing, null);
    }
}
