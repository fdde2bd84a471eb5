package org.plumbline.rules.reference.temporary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Cover;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Presence;
import org.plumbline.rules.reference.Value;

/** TS-03: somebody from a bank or an agency is paired, for all of each shift, with somebody who is there. */
final class Ts03Paired extends CoreRule {
    Ts03Paired() {
        super(
                "TS-03",
                "temporary staff are paired with a named supervisor on shift",
                Severity.HIGH,
                Subject.Type.STAFF,
                "shift",
                "supervisor-assignment");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Shift shift : known.all(Shift.class)) {
            if (shift.staffId() != null && Temporary.maybe(known, shift.staffId())) {
                judgements.add(this, judge(known, shift, shift.staffId()));
            }
        }
    }

    private static Judged judge(Known known, Shift shift, String id) {
        Interval planned = new Interval(shift.plannedStart(), shift.plannedEnd());
        Judged judged = Judged.of(Subject.of(Subject.Type.STAFF, id), shift, planned.from());
        Set<String> kinds = known.standards()
                .at("temporary-staff.pairing", shift.site(), planned.from())
                .map(Value::parts)
                .orElseThrow();
        Cover cover = Cover.of(known, judged, "pairing with a supervisor on shift");
        LocalDate day = known.places().date(shift.site(), planned.from());
        for (Shift other : beside(known, shift)) {
            String supervisor = String.valueOf(other.staffId());
            List<SupervisorAssignment> pairings = known.all(
                    SupervisorAssignment.class,
                    it -> it.supervisorId().equals(supervisor)
                            && kinds.contains(it.kind().name())
                            && pairs(it, shift, id, day));
            if (!pairings.isEmpty()) {
                Interval there = new Interval(other.plannedStart(), other.plannedEnd());
                if (known.find(StaffMember.class, supervisor).isEmpty()) {
                    pairings.forEach(pairing -> cover.perhaps(there, List.of(other, pairing), "staff " + supervisor));
                } else if (Presence.elsewhere(known, other)) {
                    String where = "at which of two sites staff " + supervisor + " is";
                    pairings.forEach(pairing -> cover.perhaps(there, List.of(other, pairing), where));
                } else if (!Presence.away(known, supervisor, day)) {
                    pairings.forEach(pairing -> cover.held(there, List.of(other, pairing)));
                }
            }
        }
        Instant last = known.feeds().lastExpected(shift.site());
        Instant until = Collections.min(List.of(planned.to(), last));
        Instant from = Collections.min(List.of(planned.from(), last));
        return cover.over(planned.to().isAfter(known.asOf()) ? null : planned.to())
                .needs("shift", shift.site(), from, until)
                .needs("supervisor-assignment", shift.site(), from, until)
                .during(planned);
    }

    /** Whether it names the person, the shift or none, and holds on its day. */
    private static boolean pairs(SupervisorAssignment pairing, Shift shift, String id, LocalDate day) {
        return id.equals(pairing.staffId())
                && !pairing.supervisorId().equals(id)
                && (pairing.shiftId() == null || pairing.shiftId().equals(shift.id()))
                && !day.isBefore(pairing.from())
                && (pairing.to() == null || day.isBefore(pairing.to()));
    }

    /** Who is planned at the same site at some time of it. */
    private static List<Shift> beside(Known known, Shift shift) {
        return known.byTime(
                Shift.class,
                other -> other.staffId() != null
                        && other.site().equals(shift.site())
                        && other.plannedStart().isBefore(shift.plannedEnd())
                        && shift.plannedStart().isBefore(other.plannedEnd())
                        && other.plannedStart().isBefore(other.plannedEnd()),
                Shift::plannedStart);
    }
}
