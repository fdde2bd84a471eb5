package org.plumbline.benchmark.flat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.StaffMember;

/** Arithmetic of times and zones, for the rules. Where an end is null, it is open. */
public final class Times {
    private Times() {}

    public static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    public static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** An end, where an open one is the end of time. */
    public static Instant end(@Nullable Instant to) {
        return to == null ? Instant.MAX : to;
    }

    static Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    static LocalDate date(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The last instant of the day that lies a period after an instant. */
    public static Instant lastOfDay(Instant start, Period period, ZoneId zone) {
        return start(date(start, zone).plus(period).plusDays(1), zone).minusNanos(1);
    }

    /** Whether today lies in [from, to). */
    public static boolean today(LocalDate from, @Nullable LocalDate to, ZoneId zone) {
        LocalDate today = date(Network.AS_OF, zone);
        return !today.isBefore(from) && (to == null || today.isBefore(to));
    }

    /** Whether somebody who leaves on a date, or never, is still there today. */
    public static boolean isStillThere(@Nullable LocalDate leftOn, ZoneId zone) {
        return leftOn == null || date(Network.AS_OF, zone).isBefore(leftOn);
    }

    /** Whether a member of staff has neither left nor is away on the day of an instant. */
    public static boolean isThere(StaffMember member, Instant at, ZoneId zone) {
        LocalDate date = date(at, zone);
        if (member.leftOn() != null && !date.isBefore(member.leftOn())) {
            return false;
        }
        for (StaffMember.Unavailable away : member.unavailable()) {
            if (!date.isBefore(away.from()) && (away.to() == null || date.isBefore(away.to()))) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody who started on a date is a new starter at an instant. */
    public static boolean isNew(LocalDate startedOn, Instant at, ZoneId zone) {
        return date(at, zone).isBefore(startedOn.plus(Standards.NEW_STARTER));
    }

    /** When a shift started: as worked, else as planned. */
    public static Instant start(Shift shift) {
        Instant worked = shift.actualStart();
        return worked == null ? shift.plannedStart() : worked;
    }

    /** Whether a shift started before another; of two at one instant the one with the smaller id. */
    public static boolean isBefore(Shift shift, Shift other) {
        int byTime = start(shift).compareTo(start(other));
        return byTime < 0 || (byTime == 0 && shift.id().compareTo(other.id()) < 0);
    }
}
