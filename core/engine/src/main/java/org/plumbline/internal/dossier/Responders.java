package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.plumbline.Interval;
import org.plumbline.fact.cover.EscalationRoute;
import org.plumbline.fact.cover.Shift;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;
import org.plumbline.rule.Need;

/** When somebody can be reached at a site with an escalation, by any of its routes. */
final class Responders {
    private final Context context;
    private final Dossiers all;
    private final DefaultSiteFile site;
    private final Attendance attendance = new Attendance();
    private boolean byShifts;

    Responders(Context context, Dossiers all, DefaultSiteFile site) {
        this.context = context;
        this.all = all;
        this.site = site;
    }

    Cover during(Need need) {
        LocalDate first = context.date(site.site(), need.during().from());
        LocalDate last = context.date(site.site(), need.during().to());
        for (EscalationRoute route : site.routes()) {
            if (route.teamId() != null) {
                continue; // that of one team is no way for the others
            }
            for (LocalDate date = first; !date.isAfter(last); date = date.plusDays(1)) {
                if (Order.holdsOn(date, route.from(), route.to())) {
                    addOn(date, route, need.during());
                }
            }
        }
        List<String> feeds = byShifts ? List.of(Hours.ROUTE, Rota.SHIFT) : List.of(Hours.ROUTE);
        return attendance.cover("anybody who can be reached", feeds, need.during());
    }

    private void addOn(LocalDate date, EscalationRoute route, Interval need) {
        if (route.hours().isEmpty()) {
            add(context.startOf(date, site.site()), context.startOf(date.plusDays(1), site.site()), date, route, need);
        }
        for (EscalationRoute.Hours hours : route.hours()) {
            if (hours.day() == date.getDayOfWeek()) {
                Instant from = date.atTime(hours.from())
                        .atZone(context.zone(site.site()))
                        .toInstant();
                Instant to = hours.to() == null
                        ? context.startOf(date.plusDays(1), site.site())
                        : date.atTime(hours.to())
                                .atZone(context.zone(site.site()))
                                .toInstant();
                add(from, to, date, route, need);
            }
        }
    }

    private void add(Instant from, Instant to, LocalDate date, EscalationRoute route, Interval need) {
        Instant start = Spans.later(from, need.from());
        Instant end = Spans.earlier(to, need.to());
        if (!start.isBefore(end)) {
            return;
        }
        if (route.staffId() == null) {
            byShifts = true;
            all.at(site.site()).shiftsAround(start, end, shift -> addShift(shift, start, end, route));
        } else {
            addUnlessAway(route.staffId(), date, new Spell(new Interval(start, end), List.of(route.factId())));
        }
    }

    private void addShift(Shift shift, Instant start, Instant end, EscalationRoute route) {
        Instant from = Spans.later(start, shift.plannedStart());
        Instant to = Spans.earlier(end, shift.plannedEnd());
        if (shift.staffId() != null && shift.duty().equals(route.duty()) && from.isBefore(to)) {
            Spell spell = new Spell(new Interval(from, to), List.of(route.factId(), shift.factId()));
            DefaultStaffFile staff = all.staff(shift.staffId(), shift.site());
            if (staff != null && staff.isElsewhere(shift)) {
                attendance.perhaps(spell, "at which of two sites " + staff.subject() + " is");
            } else {
                addUnlessAway(shift.staffId(), context.date(site.site(), from), spell);
            }
        }
    }

    private void addUnlessAway(String id, LocalDate date, Spell spell) {
        DefaultStaffFile staff = all.staff(id, site.site());
        if (staff == null || staff.withoutRecord()) {
            attendance.perhaps(spell, "staff-member " + id);
        } else if (!staff.isAway(date)) {
            attendance.certain(spell);
        }
    }
}
