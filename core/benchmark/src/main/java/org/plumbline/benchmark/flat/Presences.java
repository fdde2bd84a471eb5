package org.plumbline.benchmark.flat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.CompetencySignOff;

/** Arithmetic of who is there when. */
public final class Presences {
    private Presences() {}

    /** The part of a shift in which a sign-off holds; it may be empty. */
    public static Presence of(Shift shift, CompetencySignOff signOff) {
        Instant from = Times.later(shift.plannedStart(), Times.later(signOff.signedAt(), signOff.from()));
        Instant ends = Times.earlier(Times.end(signOff.to()), Times.end(signOff.withdrawnAt()));
        return new Presence(shift.site(), from, Times.earlier(shift.plannedEnd(), ends), true);
    }

    /** The same times without breaks. */
    public static List<Staffed> joined(List<Presence> presences) {
        List<Presence> byStart = new ArrayList<>(presences);
        byStart.sort(Comparator.comparing(Presence::from));
        List<Staffed> joined = new ArrayList<>();
        for (Presence next : byStart) {
            int last = joined.size() - 1;
            if (last < 0 || next.from().isAfter(joined.get(last).to())) {
                joined.add(new Staffed(next.site(), next.from(), next.to()));
            } else if (next.to().isAfter(joined.get(last).to())) {
                joined.set(last, new Staffed(next.site(), joined.get(last).from(), next.to()));
            }
        }
        return joined;
    }
}
