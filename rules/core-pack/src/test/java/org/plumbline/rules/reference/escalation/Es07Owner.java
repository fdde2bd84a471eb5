package org.plumbline.rules.reference.escalation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Cover;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Presence;

/** ES-07: somebody owns an escalation, and is on duty when it is raised. */
final class Es07Owner extends CoreRule {
    Es07Owner() {
        super("ES-07", "an escalation has an owner", Severity.HIGH, Subject.Type.CASE, "escalation", "shift");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Escalation escalation : known.all(Escalation.class)) {
            judgements.add(this, judge(known, escalation));
        }
    }

    private static Judged judge(Known known, Escalation escalation) {
        Instant at = escalation.raisedAt();
        Interval raised = new Interval(at, at);
        Judged judged = Judged.of(Subject.of(Subject.Type.CASE, escalation.caseId()), escalation, at);
        String owner = escalation.ownerId();
        if (owner == null) {
            return Cover.of(known, judged, "owner")
                    .needs("escalation", escalation.site(), at, at)
                    .during(raised);
        }
        String asked = known.standards()
                .at("escalation.owner", escalation.site(), at)
                .orElseThrow()
                .text();
        if (asked.equals("named")) {
            return judged.met().closed(at);
        }
        if (known.find(StaffMember.class, owner).isEmpty()) {
            return Cover.of(known, judged, "owner on duty")
                    .unless("staff " + owner)
                    .during(raised);
        }
        List<Shift> shifts = known.byTime(
                Shift.class, shift -> owner.equals(shift.staffId()) && counts(known, shift), Shift::plannedStart);
        Cover cover = Cover.of(known, judged, "owner on duty");
        shifts.forEach(shift -> cover.held(Presence.worked(shift), List.of(shift)));
        return cover.needs("shift", escalation.site(), at, at)
                .over(next(shifts, at))
                .during(raised);
    }

    /** When the owner came on duty at last. */
    private static @Nullable Instant next(List<Shift> shifts, Instant at) {
        return shifts.stream()
                .map(Presence::start)
                .filter(start -> start.isAfter(at))
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** A shift that has begun, unless all that is known of it is the plan, and the person is away on the day on which it begins. */
    private static boolean counts(Known known, Shift shift) {
        Instant start = Presence.start(shift);
        boolean away = shift.actualStart() == null
                && Presence.away(known, shift.staffId(), known.places().date(shift.site(), start));
        return !away && start.isBefore(Presence.end(shift)) && !start.isAfter(known.asOf());
    }
}
