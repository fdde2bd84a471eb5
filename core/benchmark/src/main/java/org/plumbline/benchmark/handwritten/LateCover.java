package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.CompetencySignOff;

/** When somebody who is signed off for late cover is on a shift of a site, whoever it is. */
final class LateCover {
    /** By start, none of them touching another. */
    private final TreeMap<Instant, Instant> covered = new TreeMap<>();
    /** Shifts of which it is not known whether the person is here or at another site. */
    private final List<Shift> doubtful = new ArrayList<>();

    LateCover(SiteRecords site) {
        site.staff().forEach(staff -> add(staff, site));
        site.guests().forEach(staff -> add(staff, site));
    }

    private void add(StaffRecords staff, SiteRecords site) {
        List<CompetencySignOff> signOffs = new ArrayList<>();
        for (CompetencySignOff signOff : staff.signOffs) {
            if (StaffRecords.counts(signOff, Standards.LATE_COVER)) {
                signOffs.add(signOff);
            }
        }
        if (signOffs.isEmpty()) {
            return;
        }
        for (Shift shift : staff.shifts) {
            if (shift.site().equals(site.id) && !staff.isAway(site.date(shift.plannedStart()))) {
                add(shift, staff, signOffs);
            }
        }
    }

    private void add(Shift shift, StaffRecords staff, List<CompetencySignOff> signOffs) {
        if (staff.isElsewhereDuring(shift)) {
            doubtful.add(shift);
            return;
        }
        for (CompetencySignOff signOff : signOffs) {
            Instant from = Times.later(shift.plannedStart(), Times.later(signOff.signedAt(), signOff.from()));
            Instant ends = Times.earlierEnd(signOff.to(), signOff.withdrawnAt());
            Instant to = ends == null ? shift.plannedEnd() : Times.earlier(shift.plannedEnd(), ends);
            if (from.isBefore(to)) {
                join(from, to);
            }
        }
    }

    private void join(Instant from, Instant to) {
        Map.Entry<Instant, Instant> before = covered.floorEntry(from);
        Instant start = before == null || before.getValue().isBefore(from) ? from : before.getKey();
        Instant end = before == null ? to : Times.later(to, before.getValue());
        Map.Entry<Instant, Instant> next = covered.higherEntry(start);
        while (next != null && !next.getKey().isAfter(end)) {
            end = Times.later(end, next.getValue());
            covered.remove(next.getKey());
            next = covered.higherEntry(start);
        }
        covered.put(start, end);
    }

    /** Whether somebody is there at every instant of a shift. */
    boolean isThroughout(Shift shift) {
        Map.Entry<Instant, Instant> before = covered.floorEntry(shift.plannedStart());
        return before != null && !before.getValue().isBefore(shift.plannedEnd());
    }

    /** Whether somebody may be there who may as well be at another site. */
    boolean isDoubtful(Shift shift) {
        for (Shift other : doubtful) {
            if (other.plannedStart().isBefore(shift.plannedEnd())
                    && shift.plannedStart().isBefore(other.plannedEnd())) {
                return true;
            }
        }
        return false;
    }
}
