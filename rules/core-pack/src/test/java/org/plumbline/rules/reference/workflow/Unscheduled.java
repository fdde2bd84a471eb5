package org.plumbline.rules.reference.workflow;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.casework.Case;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;

/** Times of a case in which the timetable asks for nothing, because its tier is not known or not in the table. */
final class Unscheduled {
    private Unscheduled() {}

    /** Nobody knows how often is enough: said once, from when the shortest period would have been over. */
    static Optional<Judged> noTier(Known known, Case aCase, Timetable.Spell spell) {
        Instant shortest = Wf09Touchpoints.start(known, aCase, Objects.requireNonNull(spell.shortest()));
        Instant to = to(known, aCase, spell);
        boolean due = !known.asOf().isBefore(shortest);
        Instant over = !due || (to != null && to.isBefore(shortest)) ? shortest : to;
        if (Wf09Touchpoints.isBeforeFeed(known, aCase, over)) {
            return Optional.empty();
        }
        Judged judged = Wf09Touchpoints.judged(aCase, spell).closed(over).resting(aCase);
        boolean goesOn = over == null || known.asOf().isBefore(over);
        if (Wf09Touchpoints.stops(known, aCase)
                .at(goesOn ? known.asOf() : Objects.requireNonNull(over).minusNanos(1))) {
            return Optional.of(judged.notApplicable());
        }
        if (!due) {
            return Optional.of(judged.closed(null).notYetDue(shortest.minusNanos(1), shortest));
        }
        Instant arrived = known.feeds().lastExpected(aCase.site());
        Instant last = over == null || arrived.isBefore(over) ? arrived : over;
        Instant until = last.isBefore(spell.at()) ? spell.at() : last;
        if (!known.feeds().complete("risk-assessment", aCase.site(), spell.at(), until)) {
            return Optional.of(judged.heldUp("risk-assessment", aCase.site(), spell.at(), until));
        }
        return Optional.of(judged.unknown("risk tier of " + judged.subject()));
    }

    /** The table leaves the tier out: said once for all days of it. */
    static Optional<Judged> notSet(Known known, Case aCase, Timetable.Spell spell) {
        Instant to = to(known, aCase, spell);
        return Wf09Touchpoints.isBeforeFeed(known, aCase, to)
                ? Optional.empty()
                : Optional.of(Wf09Touchpoints.judged(aCase, spell).closed(to).notConfigured(Timetable.STANDARD));
    }

    /** When a time was over, or the case; null: it goes on. */
    private static @Nullable Instant to(Known known, Case aCase, Timetable.Spell spell) {
        Instant end = Timetable.end(known, aCase);
        Instant to = spell.to() == null ? null : Wf09Touchpoints.start(known, aCase, spell.to());
        Instant over = to == null || (end != null && end.isBefore(to)) ? end : to;
        return over == null || over.isAfter(known.asOf()) ? null : over;
    }
}
