package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import java.time.LocalDate;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.cover.Shift;

/** RC-05: new starters are not alone on late cover before somebody who is on a shift there is signed off for it. */
final class NewStarters {
    private NewStarters() {}

    static void judge(StaffRecords staff, SiteRecords home, NetworkRecords network, Findings findings) {
        LocalDate past = staff.member().startedOn().plus(Standards.NEW_STARTER);
        Instant pastAtHome = home.startOf(past);
        for (Shift shift : staff.shifts) {
            if (shift.lateCover()) {
                SiteRecords site = network.site(shift.site());
                Instant pastThere = site == home ? pastAtHome : site.startOf(past);
                if (shift.plannedStart().isBefore(pastThere)) {
                    judge(shift, staff, site, findings);
                }
            }
        }
    }

    private static void judge(Shift shift, StaffRecords staff, SiteRecords site, Findings findings) {
        Instant start = shift.plannedStart();
        Matter matter = new Matter(Rule.RC_05, staff.id, site, staff.teamAt(start), shift.id(), start);
        Instant end = shift.plannedEnd();
        Instant closed = end.isAfter(Network.AS_OF) ? null : end;
        if (site.lateCover().isThroughout(shift)) {
            findings.met(matter);
        } else if (site.lateCover().isDoubtful(shift)) {
            findings.unknown(matter, closed);
        } else if (!isKnown(start, end, site)) {
            findings.heldUp(matter);
        } else {
            findings.breach(matter, closed);
        }
    }

    /** A plan is judged on what should have arrived by now. */
    private static boolean isKnown(Instant start, Instant end, SiteRecords site) {
        Instant first = Times.earlier(start, Standards.ARRIVED);
        Instant last = Times.later(first, Times.earlier(end, Standards.ARRIVED).minusNanos(1));
        return site.covers(Feeds.SHIFT, first, last) && site.covers(Feeds.SIGN_OFF, first, last);
    }
}
