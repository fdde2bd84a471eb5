package org.plumbline.benchmark.timefold;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.overlapping;

import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.LateCover;
import org.plumbline.benchmark.common.Place;
import org.plumbline.benchmark.common.Posts;
import org.plumbline.benchmark.common.SignOffs;
import org.plumbline.benchmark.common.Standards;
import org.plumbline.benchmark.common.Times;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.CompetencySignOff;

/** RC-05. */
final class Rota {
    /** Each is another one, so that nobody compares them by all that they hold. */
    private static final class LateShift {
        private final Shift shift;
        private final StaffRecord staff;
        private final Place place;

        LateShift(Shift shift, StaffRecord staff, Place place) {
            this.shift = shift;
            this.staff = staff;
            this.place = place;
        }
    }

    /** Somebody who is, was or will be signed off is planned for a shift. */
    private static final class Presence {
        private final Shift shift;
        private final Interval signedOff;

        Presence(Shift shift, CompetencySignOff signOff) {
            this.shift = shift;
            this.signedOff = Objects.requireNonNull(SignOffs.during(signOff));
        }

        boolean isElsewhere(Shift other) {
            return !shift.site().equals(other.site()) && Times.meet(Times.planned(shift), Times.planned(other));
        }
    }

    /** When somebody is there and signed off: null where never; and whether they may be elsewhere. */
    private record Present(Shift shift, @Nullable Interval during, boolean elsewhere) {
        Instant start() {
            return shift.plannedStart();
        }

        Instant end() {
            return shift.plannedEnd();
        }
    }

    private final ConstraintFactory facts;
    private final UniConstraintStream<Place> places;
    private final UniConstraintStream<StaffRecord> staff;
    private final UniConstraintStream<Shift> shifts;

    Rota(ConstraintFactory facts, UniConstraintStream<Place> places, UniConstraintStream<StaffRecord> staff) {
        this.facts = facts;
        this.places = places;
        this.staff = staff;
        this.shifts = facts.forEach(Shift.class).filter(shift -> shift.staffId() != null);
    }

    UniConstraintStream<Judgement> lateShifts() {
        UniConstraintStream<LateShift> late = shifts.filter(Shift::lateCover)
                .ifExists(Here.class, equal(Shift::site, Here::site))
                .join(staff, equal(Shift::staffId, StaffRecord::id))
                .join(places, equal((shift, record) -> shift.site(), Place::id))
                .filter((shift, record, place) -> LateCover.isNew(record.member(), place, shift))
                .map(LateShift::new);
        UniConstraintStream<Present> present = present();
        BiConstraintStream<LateShift, List<Present>> together = late.join(
                        present,
                        equal(shift -> shift.place.id(), other -> other.shift.site()),
                        overlapping(
                                shift -> shift.shift.plannedStart(),
                                shift -> shift.shift.plannedEnd(),
                                Present::start,
                                Present::end))
                .groupBy((shift, other) -> shift, toList((shift, other) -> other));
        return together.concat(late.ifNotExists(
                        present,
                        equal(shift -> shift.place.id(), other -> other.shift.site()),
                        overlapping(
                                shift -> shift.shift.plannedStart(),
                                shift -> shift.shift.plannedEnd(),
                                Present::start,
                                Present::end)))
                .map(Rota::judge);
    }

    private static Judgement judge(LateShift late, @Nullable List<Present> others) {
        List<Present> present = others == null ? List.of() : others;
        boolean doubtful = present.stream().anyMatch(Present::elsewhere);
        List<Interval> during = present.stream()
                .filter(other -> !other.elsewhere)
                .map(Present::during)
                .filter(Objects::nonNull)
                .toList();
        String team = late.staff.teamAt(late.shift.plannedStart());
        return LateCover.judge(late.place, late.shift, during, doubtful, team);
    }

    private UniConstraintStream<Present> present() {
        UniConstraintStream<Presence> there = facts.forEach(CompetencySignOff.class)
                .filter(signOff ->
                        signOff.competency().equals(Standards.LATE_COVER) && SignOffs.during(signOff) != null)
                .join(staff, equal(CompetencySignOff::staffId, StaffRecord::id))
                .join(shifts, equal((signOff, record) -> record.id(), Shift::staffId))
                .join(places, equal((signOff, record, shift) -> shift.site(), Place::id))
                .filter((signOff, record, shift, place) ->
                        !Posts.isAway(record.member(), place.date(shift.plannedStart())))
                .map((signOff, record, shift, place) -> new Presence(shift, signOff));
        return there.ifExists(
                        shifts,
                        equal(presence -> presence.shift.staffId(), Shift::staffId),
                        filtering(Presence::isElsewhere))
                .map(presence -> new Present(presence.shift, null, true))
                .concat(there.ifNotExists(
                                shifts,
                                equal(presence -> presence.shift.staffId(), Shift::staffId),
                                filtering(Presence::isElsewhere))
                        .map(Rota::present));
    }

    private static Present present(Presence presence) {
        return new Present(presence.shift, Times.common(presence.signedOff, Times.planned(presence.shift)), false);
    }
}
