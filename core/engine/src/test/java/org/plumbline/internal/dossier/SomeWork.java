package org.plumbline.internal.dossier;

import static org.plumbline.internal.dossier.Filed.NORTH;

import java.time.Instant;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.fact.safety.DelegationPause;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.fact.workforce.ObservedPractice;
import org.plumbline.fact.workforce.TrainingRecord;

/** What s1 does at north, at an instant; for case c1 where it is for one. */
final class SomeWork {
    private SomeWork() {}

    static Shift shift(String id, Instant at) {
        return Shift.builder()
                .id(id)
                .site(NORTH)
                .staffId("s1")
                .duty("late")
                .plannedStart(at)
                .plannedEnd(at)
                .build();
    }

    static TaskRecord task(String id, Instant at) {
        return TaskRecord.builder()
                .id(id)
                .site(NORTH)
                .caseId("c1")
                .staffId("s1")
                .task("wound-care")
                .at(at)
                .build();
    }

    static Delegation delegation(String id, Instant at) {
        return Delegation.builder()
                .id(id)
                .site(NORTH)
                .delegatorId("s2")
                .delegateeId("s1")
                .caseId("c1")
                .task("wound-care")
                .from(at)
                .build();
    }

    static DelegationPause pause(String id, Instant at) {
        return DelegationPause.builder()
                .id(id)
                .site(NORTH)
                .staffId("s1")
                .task("wound-care")
                .pausedAt(at)
                .build();
    }

    static TrainingRecord training(String id, Instant at) {
        return TrainingRecord.builder()
                .id(id)
                .site(NORTH)
                .staffId("s1")
                .kind(TrainingRecord.Kind.TRAINING)
                .completedAt(at)
                .build();
    }

    static ObservedPractice practice(String id, Instant at) {
        return ObservedPractice.builder()
                .id(id)
                .site(NORTH)
                .staffId("s1")
                .competency("wound-care")
                .at(at)
                .build();
    }

    static Audit audit(String id, Instant at) {
        return Audit.builder()
                .id(id)
                .site(NORTH)
                .kind(Audit.Kind.RECORD)
                .staffId("s1")
                .at(at)
                .build();
    }

    static Delegation given(String id, Instant at) {
        return Delegation.builder()
                .id(id)
                .site(NORTH)
                .delegatorId("s1")
                .delegateeId("s2")
                .caseId("c1")
                .task("wound-care")
                .from(at)
                .build();
    }
}
