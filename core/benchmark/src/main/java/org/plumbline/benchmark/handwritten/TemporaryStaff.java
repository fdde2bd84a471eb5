package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.fact.workforce.TrainingRecord;

/** TS-01: somebody from a bank or an agency is inducted before their first shift anywhere. */
final class TemporaryStaff {
    private TemporaryStaff() {}

    static void judge(StaffRecords staff, NetworkRecords network, Findings findings) {
        if (staff.member().employment() == StaffMember.Employment.PERMANENT) {
            return;
        }
        Shift first = firstShift(staff);
        if (first != null) {
            judge(first, staff, network.site(first.site()), findings);
        }
    }

    private static @Nullable Shift firstShift(StaffRecords staff) {
        Shift first = null;
        for (Shift shift : staff.shifts) {
            if (first == null || isEarlier(shift, first)) {
                first = shift;
            }
        }
        return first;
    }

    private static boolean isEarlier(Shift a, Shift b) {
        int byTime = start(a).compareTo(start(b));
        return byTime < 0 || (byTime == 0 && a.id().compareTo(b.id()) < 0);
    }

    private static Instant start(Shift shift) {
        return Objects.requireNonNullElse(shift.actualStart(), shift.plannedStart());
    }

    private static void judge(Shift first, StaffRecords staff, SiteRecords site, Findings findings) {
        Instant start = start(first);
        Matter matter = new Matter(Rule.TS_01, staff.id, site, staff.teamAt(start), first.id(), start);
        if (isInducted(staff, start)) {
            findings.met(matter);
        } else if (!Network.AS_OF.isAfter(start)) {
            findings.notYetDue(matter, start);
        } else if (!site.covers(Feeds.TRAINING_RECORD, start)) {
            findings.heldUp(matter);
        } else {
            findings.breach(matter, inductedAfter(staff, start));
        }
    }

    private static boolean isInducted(StaffRecords staff, Instant at) {
        for (TrainingRecord training : staff.trainings) {
            Instant completed = training.completedAt();
            if (training.kind() == TrainingRecord.Kind.INDUCTION
                    && completed != null
                    && Times.within(at, completed, training.to())) {
                return true;
            }
        }
        return false;
    }

    /** When an induction was completed after all; null where none was. */
    private static @Nullable Instant inductedAfter(StaffRecords staff, Instant start) {
        Instant first = null;
        for (TrainingRecord training : staff.trainings) {
            Instant completed = training.completedAt();
            if (training.kind() == TrainingRecord.Kind.INDUCTION && completed != null && completed.isAfter(start)) {
                first = Times.earlierEnd(first, completed);
            }
        }
        return first;
    }
}
