package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactType;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;
import org.plumbline.rule.Need;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Use;

/** Sign-offs that lapse, because they are not reviewed, and the work that rests on them. */
final class Lapses {
    private static final String SIGN_OFF = FactType.of(CompetencySignOff.class).name();
    private static final Recorded RECORDED = new Recorded(null, null, List.of());

    private final Context context;
    private final DefaultStaffFile staff;
    private final String stages;

    Lapses(Context context, DefaultStaffFile staff, String stages) {
        this.context = context;
        this.staff = staff;
        this.stages = stages;
    }

    /** Tasks, and shifts of a duty, for which the person had once been signed off when they began. */
    List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        if (staff.signOffs.isEmpty()) {
            return uses;
        }
        for (TaskRecord task : staff.tasks) {
            add(uses, new Use(staff.at(task), task.task(), task.supervised(), staff.modeOf(task)));
        }
        for (Shift shift : staff.shifts) {
            add(uses, new Use(staff.throughout(shift), shift.duty(), false, RECORDED));
        }
        return uses;
    }

    private void add(List<Use> uses, Use use) {
        Instant start = use.need().during().from();
        boolean once = signOffs(use).stream()
                .anyMatch(signOff -> !start(signOff).isAfter(start)
                        && (signOff.withdrawnAt() == null
                                || signOff.withdrawnAt().isAfter(start)));
        if (once) {
            uses.add(use);
        }
    }

    /** Those of the competency at a stage that counts. Nobody signs off themselves. */
    private List<CompetencySignOff> signOffs(Use use) {
        Need need = use.need();
        Value.Parts counting =
                context.parts(stages, need.anchor().site(), need.during().from());
        return staff.signOffs.stream()
                .filter(signOff -> signOff.competency().equals(use.competency())
                        && Value.names(counting, signOff.stage().name())
                        && !signOff.staffId().equals(signOff.assessorId()))
                .toList();
    }

    private static Instant start(CompetencySignOff signOff) {
        return Spans.later(signOff.signedAt(), signOff.from());
    }

    /** When the sign-offs hold. One without an end and a review date holds as long as the standard says. */
    Cover cover(Use use, String validFor) {
        String what = "sign-off for " + use.competency() + " that has not lapsed";
        List<Spell> spells = new ArrayList<>();
        boolean open = false;
        for (CompetencySignOff signOff : signOffs(use)) {
            Instant end = end(signOff, use, validFor);
            open |= end == null;
            if (end != null) {
                Covers.add(spells, start(signOff), end, signOff);
            }
        }
        Interval needed = use.need().during();
        List<Interval> held = spells.stream().map(Spell::during).toList();
        return open && !Spans.gaps(needed, held).isEmpty()
                ? Cover.unset(what, validFor)
                : Cover.of(what, SIGN_OFF, spells).orAtHome(staff.site());
    }

    /** The earliest of its own end, the day after its review date, and its being taken back; null: nothing says it. */
    private @Nullable Instant end(CompetencySignOff signOff, Use use, String validFor) {
        String site = Ladder.siteOf(staff, signOff);
        Instant own = signOff.to() != null ? signOff.to() : byStandard(signOff, site, use, validFor);
        Instant review = signOff.reviewDue() == null
                ? null
                : context.startOf(signOff.reviewDue().plusDays(1), site);
        Instant end = Spans.earlierEnd(own, review);
        return end == null ? null : Spans.earlierEnd(end, signOff.withdrawnAt());
    }

    private @Nullable Instant byStandard(CompetencySignOff signOff, @Nullable String site, Use use, String validFor) {
        Need need = use.need();
        Value.Dates length = context.value(
                Value.Dates.class, validFor, need.anchor().site(), need.during().from());
        return length == null
                ? null
                : context.startOf(context.date(site, start(signOff)).plus(length.period()), site);
    }
}
