package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.cover.Shift;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;
import org.plumbline.rule.Need;

/** The days of a site's rota, and who is named for a duty on them. */
final class Rota {
    static final String SHIFT = FactType.of(Shift.class).name();

    private final Context context;
    private final Dossiers all;
    private final DefaultSiteFile site;

    Rota(Context context, Dossiers all, DefaultSiteFile site) {
        this.context = context;
        this.all = all;
        this.site = site;
    }

    /** The last day for which the rota is planned: that on which the last shift of the site begins, but not before today. */
    LocalDate horizon() {
        LocalDate today = context.date(site.site(), context.asOf());
        List<Shift> shifts = site.shifts;
        if (shifts.isEmpty()) {
            return today;
        }
        LocalDate last = context.date(site.site(), shifts.get(shifts.size() - 1).plannedStart());
        return last.isAfter(today) ? last : today;
    }

    /** Those days of the weekend for which the rota is planned. */
    List<Need> weekendDays(String weekend) {
        List<Need> days = new ArrayList<>();
        LocalDate horizon = horizon();
        LocalDate day = Beginning.of(context, site, SHIFT, weekend);
        for (; day != null && !day.isAfter(horizon); day = day.plusDays(1)) {
            Instant start = context.startOf(day, site.site());
            Value.Parts asked = context.parts(weekend, site.site(), start);
            if (Value.names(asked, day.getDayOfWeek().name())) {
                days.add(day(day, day.plusDays(1)));
            }
        }
        return days;
    }

    /** The time from one date to another, as something for which there has to be a plan. */
    Need day(LocalDate from, LocalDate to) {
        Instant start = context.startOf(from, site.site());
        Anchor anchor = new Anchor("from " + from, site.site(), start, "", null);
        return new Need(anchor, new Interval(start, context.startOf(to, site.site())), Need.When.AS_PLANNED);
    }

    /** Who is named for a duty in a time: it is covered as a whole by one shift that counts for it. */
    Cover onDuty(Need need, String duties) {
        Value.Parts asked = context.parts(duties, site.site(), need.during().from());
        String what = "somebody on duty";
        if (asked == null) {
            return Cover.unset(what, duties);
        }
        String all = String.join(" or ", asked.parts());
        OnDuty onDuty = new OnDuty(need.during(), asked.parts());
        this.all
                .at(site.site())
                .shiftsAround(need.during().from(), need.during().to(), onDuty::accept);
        return new Cover("somebody named as " + all, List.of(SHIFT), null, true, onDuty.spells, onDuty.missing, null);
    }

    private final class OnDuty {
        private final Interval day;
        private final Set<String> duties;
        final List<Spell> spells = new ArrayList<>();

        @Nullable
        String missing;

        OnDuty(Interval day, Set<String> duties) {
            this.day = day;
            this.duties = duties;
        }

        void accept(Shift shift) {
            if (duties.stream().noneMatch(shift.duty()::equalsIgnoreCase)
                    || shift.staffId() == null
                    || !countsFor(shift)) {
                return;
            }
            DefaultStaffFile staff = all.staff(shift.staffId(), shift.site());
            if (staff == null || staff.withoutRecord()) {
                missing = "staff-member " + shift.staffId();
            } else if (!staff.isAway(context.date(shift.site(), Spans.later(shift.plannedStart(), day.from())))) {
                if (staff.isElsewhere(shift)) {
                    missing = "at which of two sites " + staff.subject() + " is";
                } else {
                    spells.add(new Spell(day, List.<FactId>of(shift.factId())));
                }
            }
        }

        /** A shift counts where it begins, and where it goes on from the beginning to the end. */
        private boolean countsFor(Shift shift) {
            return day.contains(shift.plannedStart())
                    || (shift.plannedStart().isBefore(day.from())
                            && !shift.plannedEnd().isBefore(day.to()));
        }
    }
}
