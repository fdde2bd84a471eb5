package org.plumbline.benchmark.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.common.Induction;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.Place;
import org.plumbline.benchmark.common.Supervision;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.SupervisionSession;
import org.plumbline.fact.workforce.TrainingRecord;

/** SV-02 and TS-01. */
final class Staff {
    private record SessionsOf(String staff, List<SupervisionSession> sessions) {}

    private record InductionsOf(String staff, List<TrainingRecord> inductions) {}

    private record FirstShift(StaffRecord by, Shift shift) {
        String staff() {
            return by.id();
        }

        String site() {
            return shift.site();
        }
    }

    private final ConstraintFactory facts;
    private final UniConstraintStream<Place> places;
    private final UniConstraintStream<StaffRecord> staff;

    Staff(ConstraintFactory facts, UniConstraintStream<Place> places, UniConstraintStream<StaffRecord> staff) {
        this.facts = facts;
        this.places = places;
        this.staff = staff;
    }

    UniConstraintStream<Judgement> supervision() {
        UniConstraintStream<SessionsOf> sessions = facts.forEach(SupervisionSession.class)
                .filter(Supervision::counts)
                .flatten(SupervisionSession::attendees)
                .filter((session, attendee) -> !attendee.equals(session.leadId()))
                .groupBy((session, attendee) -> attendee, toList((session, attendee) -> session))
                .map(SessionsOf::new);
        return Perhaps.join(staff, sessions, StaffRecord::id, SessionsOf::staff)
                .map(Staff::judge)
                .flattenLast(judgements -> judgements);
    }

    private static List<Judgement> judge(StaffRecord staff, @Nullable SessionsOf of) {
        return Supervision.judge(staff.home(), staff.member(), staff.posts(), of == null ? List.of() : of.sessions);
    }

    UniConstraintStream<Judgement> inductions() {
        UniConstraintStream<Shift> shifts = facts.forEach(Shift.class).filter(shift -> shift.staffId() != null);
        UniConstraintStream<InductionsOf> inductions = facts.forEach(TrainingRecord.class)
                .filter(Induction::isMadeBy)
                .groupBy(TrainingRecord::staffId, toList())
                .map(InductionsOf::new);
        UniConstraintStream<FirstShift> first = staff.filter(record -> Induction.isAskedOf(record.member()))
                .join(shifts, equal(StaffRecord::id, Shift::staffId))
                .groupBy((record, shift) -> record, toList((record, shift) -> shift))
                .map((record, all) -> new FirstShift(record, Collections.min(all, Induction.FIRST)));
        return Perhaps.join(first, inductions, FirstShift::staff, InductionsOf::staff)
                .join(places, equal((shift, of) -> shift.site(), Place::id))
                .map(Staff::judge);
    }

    private static Judgement judge(FirstShift first, @Nullable InductionsOf of, Place place) {
        String team = first.by.teamAt(Induction.startOf(first.shift));
        return Induction.judge(place, first.shift, of == null ? List.of() : of.inductions, team);
    }
}
