package org.plumbline.rules.reference.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Subject;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.rules.reference.Beginnings;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Known;

/** Days for which the rota of a site has to name somebody. */
final class NamedDays {
    private final Known known;
    private final String site;

    NamedDays(Known known, String site) {
        this.known = known;
        this.site = site;
    }

    /** From the day on which the site went live. */
    Optional<LocalDate> first() {
        return Beginnings.of(known, site, "shift");
    }

    /** Today, or the day of the last shift that is planned, of whatever duty. */
    LocalDate last() {
        List<LocalDate> days = new ArrayList<>(List.of(known.places().date(site, known.asOf())));
        known.all(Shift.class, shift -> shift.site().equals(site))
                .forEach(shift -> days.add(known.places().date(site, shift.plannedStart())));
        return Collections.max(days);
    }

    /** Whether somebody is named on a day, or one of some days, for one of the duties. */
    Judged judge(LocalDate from, LocalDate to, String standard) {
        Instant start = known.places().start(site, from);
        Instant end = known.places().start(site, to);
        Interval needed = new Interval(start, end);
        Judged judged = Judged.of(Subject.of(Subject.Type.SITE, site), from + "/" + to, site, start);
        Set<String> duties =
                known.standards().on(standard, site, from).orElseThrow().parts();
        List<Shift> shifts = known.byTime(
                Shift.class,
                shift -> shift.site().equals(site)
                        && shift.staffId() != null
                        && duties.stream().anyMatch(shift.duty()::equalsIgnoreCase)
                        && countsFor(shift, needed),
                Shift::plannedStart);
        List<Shift> named = new ArrayList<>();
        String doubt = null;
        for (Shift shift : shifts) {
            Instant counts = Collections.max(List.of(shift.plannedStart(), start));
            if (known.find(StaffMember.class, shift.staffId()).isEmpty()) {
                doubt = "staff-member " + shift.staffId();
            } else if (!new OnRota(known).isAway(shift.staffId(), known.places().date(site, counts))) {
                if (new OnRota(known).isElsewhere(shift)) {
                    doubt = "at which of two sites staff " + shift.staffId() + " is";
                } else {
                    named.add(shift);
                }
            }
        }
        if (!named.isEmpty()) {
            named.sort(Comparator.comparing(Shift::factId));
            return judged.met().closed(end).resting(named);
        } else if (!known.asOf().isAfter(start)) {
            return judged.notYetDue(start, start.plusNanos(1));
        }
        judged.closed(end.isAfter(known.asOf()) ? null : end);
        if (doubt != null) {
            return judged.unknown(doubt);
        }
        String asked = "somebody named as " + String.join(" or ", new TreeSet<>(duties));
        judged.breach(new Detail.Uncovered(asked, needed, List.of(needed)));
        OnRota.feeds(known, site, needed, judged, "shift");
        return judged;
    }

    /** It counts where it begins, and where it spans the whole from midnight to midnight. */
    private static boolean countsFor(Shift shift, Interval day) {
        boolean begins = day.contains(shift.plannedStart());
        boolean spans =
                !shift.plannedStart().isAfter(day.from()) && !shift.plannedEnd().isBefore(day.to());
        return begins || spans;
    }
}
