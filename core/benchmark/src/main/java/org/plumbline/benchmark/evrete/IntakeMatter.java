package org.plumbline.benchmark.evrete;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.common.Intake;
import org.plumbline.benchmark.common.Judgement;
import org.plumbline.benchmark.common.Place;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.casework.Referral;
import org.plumbline.fact.casework.WorkflowStep;

/** A referral, with what rules have matched to it. */
final class IntakeMatter {
    private final Place place;
    private final Referral referral;
    private @Nullable Instant completed;
    private final List<CaseStatus> statuses = new ArrayList<>(2);

    IntakeMatter(Place place, Referral referral) {
        this.place = place;
        this.referral = referral;
    }

    String id() {
        return referral.id();
    }

    void done(WorkflowStep step) {
        Instant at = step.completedAt();
        boolean first = at != null && (completed == null || at.isBefore(completed));
        if (first && step.element().equals("intake")) {
            completed = at;
        }
    }

    void during(CaseStatus status) {
        statuses.add(status);
    }

    Judgement judge() {
        return Intake.judge(place, referral, completed, statuses);
    }
}
