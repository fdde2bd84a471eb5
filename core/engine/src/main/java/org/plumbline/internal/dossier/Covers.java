package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.TrainingRecord;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Cover;
import org.plumbline.rule.Cover.Spell;

/** When something holds for a member of staff. */
final class Covers {
    private static final String SIGN_OFF = FactType.of(CompetencySignOff.class).name();
    private static final String SHIFT = FactType.of(Shift.class).name();
    private static final String PAUSE = FactType.of(DelegationPause.class).name();
    private static final String TRAINING = FactType.of(TrainingRecord.class).name();

    private Covers() {}

    static Cover signOffs(Context context, DefaultStaffFile staff, TaskRecord task, String stages) {
        Value.Parts counting = context.parts(stages, task.site(), task.at());
        String what = "sign-off for " + task.task();
        return counting == null
                ? Cover.unset(what, stages)
                : Cover.of(what, SIGN_OFF, signedOff(staff, Set.of(task.task()), counting))
                        .orAtHome(staff.site());
    }

    static List<Spell> signedOff(DefaultStaffFile staff, Set<String> competencies, Value.Parts stages) {
        List<Spell> spells = new ArrayList<>();
        for (CompetencySignOff signOff : staff.signOffs) {
            boolean counts = competencies.contains(signOff.competency())
                    && stages.parts().contains(signOff.stage().name())
                    && !signOff.staffId().equals(signOff.assessorId());
            if (counts) {
                add(spells, Spans.later(signOff.signedAt(), signOff.from()), end(signOff), signOff);
            }
        }
        return spells;
    }

    static @Nullable Instant end(CompetencySignOff signOff) {
        return Spans.earlierEnd(signOff.withdrawnAt(), signOff.to());
    }

    static void add(List<Spell> spells, Instant from, @Nullable Instant to, org.plumbline.fact.Fact fact) {
        if (to == null || from.isBefore(to)) {
            spells.add(new Spell(Spans.between(from, to), List.of(fact.factId())));
        }
    }

    static Cover signedOffPresence(
            Context context, Dossiers dossiers, Shift shift, String competencies, String stages) {
        Instant at = shift.plannedStart();
        Value.Parts asked = context.parts(competencies, shift.site(), at);
        Value.Parts counting = context.parts(stages, shift.site(), at);
        String what = "anybody signed off";
        if (asked == null || counting == null) {
            return Cover.unset(what, asked == null ? competencies : stages);
        }
        Presence presence = new Presence(context, dossiers, shift, asked, counting);
        presence.own();
        dossiers.at(shift.site()).shiftsAround(shift.plannedStart(), shift.plannedEnd(), presence);
        String all = what + " for " + String.join(" or ", asked.parts());
        return presence.attendance.cover(all, List.of(SHIFT, SIGN_OFF), presence.window());
    }

    /** Who is there during a shift and signed off. */
    private static final class Presence implements Consumer<Shift> {
        private final Context context;
        private final Dossiers dossiers;
        private final Shift shift;
        private final Set<String> asked;
        private final Value.Parts stages;
        final Attendance attendance = new Attendance();

        Presence(Context context, Dossiers dossiers, Shift shift, Value.Parts asked, Value.Parts stages) {
            this.context = context;
            this.dossiers = dossiers;
            this.shift = shift;
            this.asked = asked.parts();
            this.stages = stages;
        }

        /** Whoever is signed off is not alone on their own shift, wherever else they are planned. */
        void own() {
            DefaultStaffFile staff = shift.staffId() == null ? null : dossiers.staff(shift.staffId(), shift.site());
            if (staff != null) {
                signedOff(staff, asked, stages).forEach(attendance::certain);
            }
        }

        @Override
        public void accept(Shift other) {
            String colleague = other.staffId();
            DefaultStaffFile staff = colleague == null || colleague.equals(shift.staffId())
                    ? null
                    : dossiers.staff(colleague, other.site());
            if (staff == null
                    || staff.signOffs.isEmpty()
                    || staff.isAway(context.date(shift.site(), other.plannedStart()))) {
                return;
            }
            for (Spell signedOff : signedOff(staff, asked, stages)) {
                Spell there = shared(signedOff, other);
                if (there != null && Spans.meet(there.during(), window())) {
                    add(staff, other, there);
                }
            }
        }

        /** Somebody without a record may have left. */
        private void add(DefaultStaffFile staff, Shift other, Spell there) {
            if (staff.withoutRecord()) {
                attendance.perhaps(there, staff.subject().toString());
            } else if (staff.isElsewhere(other)) {
                attendance.perhaps(there, "at which of two sites " + staff.subject() + " is");
            } else {
                attendance.certain(there);
            }
        }

        private Interval window() {
            return new Interval(shift.plannedStart(), shift.plannedEnd());
        }
    }

    private static @Nullable Spell shared(Spell signedOff, Shift shift) {
        Instant from = Spans.later(signedOff.during().from(), shift.plannedStart());
        Instant to = Spans.earlier(signedOff.during().to(), shift.plannedEnd());
        List<FactId> facts = List.of(shift.factId(), signedOff.facts().get(0));
        return from.isBefore(to) ? new Spell(new Interval(from, to), facts) : null;
    }

    static Cover pauses(DefaultStaffFile staff, String task) {
        List<Spell> spells = new ArrayList<>();
        for (DelegationPause pause : staff.pauses) {
            if (pause.task() == null || task.equals(pause.task())) {
                add(spells, pause.pausedAt(), pause.liftedAt(), pause);
            }
        }
        return Cover.of("pause of " + task, PAUSE, spells).orAtHome(staff.site());
    }

    static Cover inductions(DefaultStaffFile staff) {
        List<Spell> spells = new ArrayList<>();
        for (TrainingRecord training : staff.trainings) {
            if (training.kind() == TrainingRecord.Kind.INDUCTION && training.completedAt() != null) {
                add(spells, training.completedAt(), training.to(), training);
            }
        }
        return Cover.of("induction", TRAINING, spells).orAtHome(staff.site());
    }
}
