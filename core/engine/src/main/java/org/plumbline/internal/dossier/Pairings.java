package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.Interval;
import org.plumbline.fact.FactType;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.SupervisorAssignment;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;

/** When a supervisor with whom somebody is paired is on shift beside them. */
final class Pairings implements Consumer<Shift> {
    private static final String WHAT = "pairing with a supervisor on shift";
    private static final List<String> FEEDS = List.of(
            FactType.of(Shift.class).name(),
            FactType.of(SupervisorAssignment.class).name());

    private final Dossiers dossiers;
    private final Shift shift;
    private final LocalDate day;
    private final Set<String> kinds;
    private final Attendance attendance = new Attendance();

    private Pairings(Dossiers dossiers, Shift shift, LocalDate day, Set<String> kinds) {
        this.dossiers = dossiers;
        this.shift = shift;
        this.day = day;
        this.kinds = kinds;
    }

    static Cover of(Context context, Dossiers dossiers, Shift shift, String kinds) {
        Value.Parts counting = context.parts(kinds, shift.site(), shift.plannedStart());
        if (counting == null) {
            return Cover.unset(WHAT, kinds);
        }
        LocalDate day = context.date(shift.site(), shift.plannedStart());
        Pairings pairings = new Pairings(dossiers, shift, day, counting.parts());
        dossiers.at(shift.site()).shiftsAround(shift.plannedStart(), shift.plannedEnd(), pairings);
        return pairings.attendance.cover(WHAT, FEEDS, new Interval(shift.plannedStart(), shift.plannedEnd()));
    }

    @Override
    public void accept(Shift other) {
        Instant from = Spans.later(shift.plannedStart(), other.plannedStart());
        Instant to = Spans.earlier(shift.plannedEnd(), other.plannedEnd());
        DefaultStaffFile supervisor = other.staffId() == null ? null : dossiers.staff(other.staffId(), other.site());
        if (supervisor == null || !from.isBefore(to)) {
            return;
        }
        for (SupervisorAssignment assignment : supervisor.supervises) {
            if (isPairing(assignment)) {
                add(supervisor, other, new Spell(new Interval(from, to), List.of(other.factId(), assignment.factId())));
            }
        }
    }

    /** Nobody is paired with themselves. */
    private boolean isPairing(SupervisorAssignment assignment) {
        return kinds.contains(assignment.kind().name())
                && assignment.staffId() != null
                && assignment.staffId().equals(shift.staffId())
                && !assignment.staffId().equals(assignment.supervisorId())
                && (assignment.shiftId() == null || assignment.shiftId().equals(shift.id()))
                && Order.holdsOn(day, assignment.from(), assignment.to());
    }

    private void add(DefaultStaffFile supervisor, Shift other, Spell spell) {
        if (supervisor.withoutRecord()) {
            attendance.perhaps(spell, supervisor.subject().toString());
        } else if (supervisor.isElsewhere(other)) {
            attendance.perhaps(spell, "at which of two sites " + supervisor.subject() + " is");
        } else if (!supervisor.isAway(day)) {
            attendance.certain(spell);
        }
    }
}
