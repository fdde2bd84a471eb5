package org.plumbline.rules.reference.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.rules.reference.Intervals;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;

/** Who is where, as the rota is planned. */
final class OnRota {
    private final Known known;

    OnRota(Known known) {
        this.known = known;
    }

    /** The time that is planned for a shift. */
    static Interval planned(Shift shift) {
        return new Interval(shift.plannedStart(), shift.plannedEnd());
    }

    /** Whether somebody is on leave or has left, on a date. Of whom there is no record, nothing is known of that. */
    boolean isAway(@Nullable String staff, LocalDate date) {
        StaffMember person = known.find(StaffMember.class, staff).orElse(null);
        if (person == null) {
            return false;
        }
        boolean left = person.leftOn() != null && !date.isBefore(person.leftOn());
        return left
                || person.unavailable().stream()
                        .anyMatch(
                                away -> !date.isBefore(away.from()) && (away.to() == null || date.isBefore(away.to())));
    }

    /** Whether somebody is planned at another site too, at any time of a shift: where they are in it is not known. */
    boolean isElsewhere(Shift shift) {
        return known.all(Shift.class).stream()
                .anyMatch(other -> isOther(shift, other) && Intervals.meet(planned(shift), planned(other)));
    }

    /** A breach of a plan is none, unless feeds are complete for as much of the time as should have arrived by now. */
    static void feeds(Known known, String site, Interval window, Judged judged, String... feeds) {
        Instant last = known.feeds().lastExpected(site);
        Instant from = Collections.min(List.of(window.from(), last));
        Instant to = Collections.min(List.of(window.to(), last));
        for (String feed : feeds) {
            judged.unlessComplete(known.feeds().complete(feed, site, from, to), feed, site, from, to);
        }
    }

    /** Whether it is of the same person, at another site. */
    static boolean isOther(Shift shift, Shift other) {
        return shift.staffId() != null
                && shift.staffId().equals(other.staffId())
                && !shift.site().equals(other.site());
    }
}
