package org.plumbline.rules.reference.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.cover.EscalationRoute;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.ServiceCalendar;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.rules.reference.Cover;
import org.plumbline.rules.reference.Intervals;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Presence;

/** When somebody can be reached at a site, of all of a time. */
final class Reach {
    private final Known known;
    private final String site;
    private final Interval needed;
    private final Cover cover;
    private boolean byShifts;

    Reach(Known known, String site, Interval needed, Cover cover) {
        this.known = known;
        this.site = site;
        this.needed = needed;
        this.cover = cover;
    }

    /** By every route of the site, and of the network. */
    void all() {
        known.all(
                        EscalationRoute.class,
                        route -> route.site() == null || route.site().equals(site))
                .forEach(this::by);
    }

    boolean byShifts() {
        return byShifts;
    }

    private void by(EscalationRoute route) {
        if (route.teamId() != null) {
            return;
        }
        LocalDate last = known.places().date(site, needed.to());
        for (LocalDate day = known.places().date(site, needed.from()); !day.isAfter(last); day = day.plusDays(1)) {
            boolean holds = !day.isBefore(route.from()) && (route.to() == null || day.isBefore(route.to()));
            if (holds) {
                hours(route, day)
                        .forEach(hours -> Presence.within(hours, needed).ifPresent(time -> by(route, time)));
            }
        }
    }

    private void by(EscalationRoute route, Interval time) {
        if (route.staffId() != null) {
            add(route.staffId(), time, List.of(route));
            return;
        }
        byShifts = true;
        List<Shift> shifts = known.byTime(
                Shift.class,
                shift -> shift.site().equals(site) && shift.duty().equals(route.duty()) && shift.staffId() != null,
                Shift::plannedStart);
        for (Shift shift : shifts) {
            Interval planned = new Interval(shift.plannedStart(), shift.plannedEnd());
            Presence.within(planned, time).ifPresent(both -> {
                if (Presence.elsewhere(known, shift)) {
                    String where = "at which of two sites staff " + shift.staffId() + " is";
                    cover.perhaps(both, List.of(route, shift), where);
                } else {
                    add(shift.staffId(), both, List.of(route, shift));
                }
            });
        }
    }

    private void add(@Nullable String staffId, Interval time, List<Fact> by) {
        if (known.find(StaffMember.class, staffId).isEmpty()) {
            cover.perhaps(time, by, "staff-member " + staffId);
        } else if (!Presence.away(known, staffId, known.places().date(site, time.from()))) {
            cover.held(time, by);
        }
    }

    private List<Interval> hours(EscalationRoute route, LocalDate day) {
        if (route.hours().isEmpty()) {
            return List.of(
                    new Interval(at(known, site, day, LocalTime.MIN), at(known, site, day.plusDays(1), LocalTime.MIN)));
        }
        List<Interval> times = new ArrayList<>();
        for (EscalationRoute.Hours hours : route.hours()) {
            if (hours.day() == day.getDayOfWeek()) {
                Instant to = hours.to() == null
                        ? at(known, site, day.plusDays(1), LocalTime.MIN)
                        : at(known, site, day, hours.to());
                add(times, at(known, site, day, hours.from()), to);
            }
        }
        return times;
    }

    /** The windows of a calendar that begin on a date. One that does not end after it begins ends on the next day. */
    static List<Interval> windows(Known known, String site, LocalDate day, List<ServiceCalendar.Window> open) {
        List<Interval> times = new ArrayList<>();
        for (ServiceCalendar.Window window : open) {
            if (window.day() == day.getDayOfWeek()) {
                LocalTime to = window.to() == null ? LocalTime.MIN : window.to();
                boolean next = window.to() == null || !to.isAfter(window.from());
                add(times, at(known, site, day, window.from()), at(known, site, next ? day.plusDays(1) : day, to));
            }
        }
        return Intervals.joined(times);
    }

    private static void add(List<Interval> times, Instant from, Instant to) {
        if (from.isBefore(to)) {
            times.add(new Interval(from, to));
        }
    }

    private static Instant at(Known known, String site, LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(known.places().zone(site)).toInstant();
    }
}
