package org.plumbline.rules.reference.rota;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Intervals;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** RC-05: on planned late cover, a new starter who is not signed off is never without somebody who is. */
final class Rc05NotAlone extends CoreRule {
    private static final String PERIOD = "new-starter.period";

    Rc05NotAlone() {
        super(
                "RC-05",
                "new starters are not alone on late cover before they are signed off",
                Severity.CRITICAL,
                Subject.Type.STAFF,
                "shift",
                "competency-sign-off");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Shift shift : known.all(Shift.class)) {
            if (shift.duty().equalsIgnoreCase("late") && shift.staffId() != null) {
                judge(known, shift, shift.staffId()).ifPresent(judged -> judgements.add(this, judged));
            }
        }
    }

    private static Optional<Judged> judge(Known known, Shift shift, String staff) {
        Instant start = shift.plannedStart();
        Judged judged = Judged.of(Subject.of(Subject.Type.STAFF, staff), shift, start);
        StaffMember person = known.find(StaffMember.class, staff).orElse(null);
        boolean anybody = value(known, "late-cover.applies-to", shift).text().equals("anybody");
        Optional<Value> period = known.standards().at(PERIOD, shift.site(), start);
        if (anybody || person == null) {
            return Optional.of(stands(known, shift, judged));
        }
        LocalDate day = known.places().date(shift.site(), start);
        if (period.isPresent()
                && !day.isBefore(person.startedOn().plus(period.get().dates()))) {
            return Optional.empty();
        }
        stands(known, shift, judged);
        boolean breach = judged.state() == Judged.State.BREACH;
        return Optional.of(breach && period.isEmpty() ? judged.notConfigured(PERIOD) : judged);
    }

    private static Judged stands(Known known, Shift shift, Judged judged) {
        Interval window = OnRota.planned(shift);
        List<Spell> sure = new ArrayList<>(signedOff(known, shift, shift.staffId()));
        List<Spell> doubtful = new ArrayList<>();
        String doubt = "";
        for (Shift other : known.byTime(Shift.class, it -> isBeside(known, shift, it), Shift::plannedStart)) {
            boolean unheardOf = known.find(StaffMember.class, other.staffId()).isEmpty();
            boolean elsewhere = !unheardOf && new OnRota(known).isElsewhere(other);
            String perhaps = unheardOf
                    ? "staff " + other.staffId()
                    : elsewhere ? "at which of two sites staff " + other.staffId() + " is" : "";
            for (Spell spell : signedOff(known, shift, other.staffId())) {
                Optional<Interval> there = Intervals.shared(spell.during, OnRota.planned(other));
                if (there.isPresent() && Intervals.meet(there.get(), window)) {
                    (perhaps.isEmpty() ? sure : doubtful)
                            .add(new Spell(there.get(), List.of(other, spell.facts.get(0))));
                    doubt = perhaps.isEmpty() ? doubt : perhaps;
                }
            }
        }
        List<Spell> possible = new ArrayList<>(sure);
        possible.addAll(doubtful);
        List<Interval> alone = gaps(window, possible);
        judged.closed(window.to().isAfter(known.asOf()) ? null : window.to());
        if (gaps(window, sure).isEmpty()) {
            return judged.met().closed(window.to()).resting(Spell.facts(window, sure));
        } else if (alone.isEmpty()) {
            return judged.unknown(doubt).resting(Spell.facts(window, sure));
        }
        TreeSet<String> asked =
                new TreeSet<>(value(known, "late-cover.competencies", shift).parts());
        judged.breach(new Detail.Uncovered("anybody signed off for " + String.join(" or ", asked), window, alone));
        OnRota.feeds(known, shift.site(), window, judged, "shift", "competency-sign-off");
        return judged.resting(Spell.facts(window, possible));
    }

    private static List<Interval> gaps(Interval window, List<Spell> spells) {
        return Intervals.gaps(window, spells.stream().map(Spell::during).toList());
    }

    private static Value value(Known known, String standard, Shift shift) {
        return known.standards()
                .at(standard, shift.site(), shift.plannedStart())
                .orElseThrow();
    }

    /** Whether it puts somebody else at the site; leave is that of the day on which their shift begins. */
    private static boolean isBeside(Known known, Shift shift, Shift other) {
        return other.staffId() != null
                && !other.staffId().equals(shift.staffId())
                && other.site().equals(shift.site())
                && !new OnRota(known).isAway(other.staffId(), known.places().date(shift.site(), other.plannedStart()));
    }

    /** When somebody is signed off for late cover, from when it was signed. */
    private static List<Spell> signedOff(Known known, Shift shift, @Nullable String staff) {
        var competencies = value(known, "late-cover.competencies", shift).parts();
        var stages = value(known, "competence.stages-signed-off", shift).parts();
        List<Spell> spells = new ArrayList<>();
        for (CompetencySignOff it : known.byTime(CompetencySignOff.class, it -> true, CompetencySignOff::signedAt)) {
            boolean counts = it.staffId().equals(staff)
                    && !it.staffId().equals(it.assessorId())
                    && competencies.contains(it.competency())
                    && stages.contains(it.stage().name());
            Instant from = Collections.max(List.of(it.from(), it.signedAt()));
            Instant to = Collections.min(List.of(
                    Objects.requireNonNullElse(it.to(), Instant.MAX),
                    Objects.requireNonNullElse(it.withdrawnAt(), Instant.MAX)));
            if (counts && from.isBefore(to)) {
                spells.add(new Spell(new Interval(from, to), List.of(it)));
            }
        }
        return spells;
    }
}
