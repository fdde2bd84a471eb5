package org.plumbline.internal.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Window;

/** For how long a check of somebody's competence holds: until the next one is due. */
final class Rechecks {
    private static final String WHAT = "check of competence";
    private static final String FEED = FactType.of(ObservedPractice.class).name();

    private final Context context;
    private final String site;
    private final Period length;
    /** The first date of the periods that run, and how many of them a check has begun. */
    private LocalDate base;

    private int begun = 1;

    private Rechecks(Context context, String site, Period length, LocalDate started) {
        this.context = context;
        this.site = site;
        this.length = length;
        this.base = started;
    }

    static Cover cover(
            Context context, DefaultStaffFile staff, @Nullable StaffMember member, Shift shift, String every) {
        Instant start = DefaultStaffFile.start(shift);
        Period length = length(context, shift, every);
        if (length == null) {
            return Cover.unset(WHAT, every);
        }
        if (member == null) {
            return Cover.of(WHAT, FEED, List.of()).orAtHome(staff.site());
        }
        List<Spell> known = spells(context, staff, member, shift.site(), length, false);
        for (Spell spell : spells(context, staff, member, shift.site(), length, true)) {
            boolean open = known.stream().noneMatch(other -> other.facts().equals(spell.facts()));
            if (open && spell.during().contains(start)) {
                String missing = "the result of " + spell.facts().get(0);
                return new Cover(WHAT, List.of(FEED), staff.site(), false, known, missing, null);
            }
        }
        return Cover.of(WHAT, FEED, known).orAtHome(staff.site());
    }

    /** From the first day at work on, then from each check; those without a result among them if asked. */
    private static List<Spell> spells(
            Context context,
            DefaultStaffFile staff,
            StaffMember member,
            String site,
            Period length,
            boolean withoutResult) {
        Rechecks rechecks = new Rechecks(context, site, length, member.startedOn());
        List<Spell> spells = new ArrayList<>();
        spells.add(rechecks.spell(Instant.MIN, member.factId()));
        for (ObservedPractice practice : staff.practices) {
            boolean counts = practice.passed() == null ? withoutResult : practice.passed();
            if (counts && !practice.staffId().equals(practice.observerId())) {
                rechecks.begin(context.date(site, practice.at()));
                spells.add(rechecks.spell(practice.at(), practice.factId()));
            }
        }
        return spells;
    }

    /** A check on the very day on which it is due begins the next of the periods that run: added to the first date. */
    private void begin(LocalDate date) {
        if (date.equals(lastDay())) {
            begun++;
        } else {
            base = date;
            begun = 1;
        }
    }

    private LocalDate lastDay() {
        return base.plus(length.multipliedBy(begun));
    }

    private Spell spell(Instant from, FactId fact) {
        return new Spell(new Interval(from, context.startOf(lastDay().plusDays(1), site)), List.of(fact));
    }

    /** A check may stand anywhere in the period before the shift. */
    static Recorded recorded(Context context, DefaultStaffFile staff, Shift shift, String every) {
        Instant start = DefaultStaffFile.start(shift);
        Period length = length(context, shift, every);
        if (length == null) {
            return DefaultStaffFile.RECORDED;
        }
        Instant from = context.startOf(context.date(shift.site(), start).minus(length), shift.site());
        Window hole = staff.hole(FEED, shift.site(), new Interval(from, start));
        return hole == null ? DefaultStaffFile.RECORDED : new Recorded("a " + WHAT, hole, List.of());
    }

    private static @Nullable Period length(Context context, Shift shift, String every) {
        Value.Dates length = context.value(Value.Dates.class, every, shift.site(), DefaultStaffFile.start(shift));
        return length == null ? null : length.period();
    }
}
