package org.plumbline.internal.run;

import java.util.Map;
import java.util.Set;
import org.plumbline.Action;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.cover.Allocation;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Launch;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.CompetencySignOff;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.fact.workforce.TrainingRecord;

/** Which action a fact is, and whose judgement it touches. */
final class Kinds {
    /** Whose dossiers hold facts of a type, or are judged by them; other types are looked at everywhere. */
    private static final Map<Class<?>, Set<Subject.Type>> TOUCHED = Map.of(
            Shift.class, Set.of(Subject.Type.STAFF, Subject.Type.SITE),
            Delegation.class, Set.of(Subject.Type.STAFF, Subject.Type.SITE),
            DelegationPause.class, Set.of(Subject.Type.STAFF),
            CompetencySignOff.class, Set.of(Subject.Type.STAFF),
            TaskRecord.class, Set.of(Subject.Type.STAFF),
            ObservedPractice.class, Set.of(Subject.Type.STAFF),
            TrainingRecord.class, Set.of(Subject.Type.STAFF),
            Allocation.class, Set.of(Subject.Type.STAFF, Subject.Type.CASE),
            Launch.class, Set.of(Subject.Type.SITE, Subject.Type.PARTNER),
            Case.class, Set.of(Subject.Type.CASE, Subject.Type.STAFF));

    private Kinds() {}

    /** None where nobody can be asked about it: it is what somebody supposes beside. */
    static Set<Action> of(Fact fact) {
        if (fact instanceof Delegation) {
            return Set.of(Action.DELEGATION);
        } else if (fact instanceof Allocation allocation) {
            return Set.of(allocation.kind() == Allocation.Kind.VISIT ? Action.VISIT : Action.ALLOCATION);
        } else if (fact instanceof TaskRecord task) {
            return task.supervised() ? Set.of(Action.VISIT) : Set.of(Action.VISIT, Action.INDEPENDENT_PRACTICE);
        } else if (fact instanceof Shift) {
            return Set.of(Action.SHIFT, Action.DUTY_LEAD, Action.LATE_COVER);
        } else if (fact instanceof CompetencySignOff) {
            return Set.of(Action.INDEPENDENT_PRACTICE);
        } else if (fact instanceof Launch launch) {
            return launch.liveAt() == null && launch.plannedAt() == null ? Set.of() : Set.of(Action.GO_LIVE);
        } else if (fact instanceof Case record) {
            return record.closedAt() == null ? Set.of() : Set.of(Action.CLOSURE);
        } else if (fact instanceof DelegationPause pause) {
            return pause.liftedAt() == null ? Set.of() : Set.of(Action.LIFTING);
        }
        return Set.of();
    }

    /** Whose judgement a change of the fact touches; empty where that may be anybody's. */
    static Set<Subject.Type> touched(Fact fact) {
        return TOUCHED.getOrDefault(fact.getClass(), Set.of());
    }
}
