package org.plumbline.rules.reference.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Rhythm;

/** Something that has to be held once in each week. */
final class Turns {
    private Turns() {}

    static Judged judged(Known known, Subject subject, @Nullable String site, Rhythm.Turn turn) {
        String matter = turn.from() + "/" + turn.to();
        return Judged.of(subject, matter, site, known.places().start(site, turn.from()));
    }

    /** Whether an instant is of it. */
    static boolean contains(Known known, @Nullable String site, Rhythm.Turn turn, Instant instant) {
        LocalDate day = known.places().date(site, instant);
        return !day.isBefore(turn.from()) && day.isBefore(turn.to());
    }

    /** Met once it is held; not yet due while the week goes on; then what may have been one leaves it unknown. */
    static Judged judge(
            Known known,
            Judged judged,
            Rhythm.Turn turn,
            List<? extends Fact> held,
            @Nullable String doubt,
            String feed,
            Detail missed) {
        String site = judged.site();
        Instant end = known.places().start(site, turn.to());
        if (!held.isEmpty()) {
            return judged.met().closed(end).resting(held);
        }
        if (known.asOf().isBefore(end)) {
            return judged.notYetDue(end.minusNanos(1), end);
        }
        judged.closed(end);
        if (doubt != null) {
            return judged.unknown(doubt);
        }
        Instant start = known.places().start(site, turn.from());
        if (!known.feeds().complete(feed, site, start, end)) {
            return judged.heldUp(feed, site, start, end);
        }
        return judged.breach(missed).due(end.minusNanos(1)).by(turn.value());
    }
}
