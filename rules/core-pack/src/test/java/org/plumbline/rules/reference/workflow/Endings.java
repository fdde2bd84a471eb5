package org.plumbline.rules.reference.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.WorkflowStep;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Stops;

/** When a step of a case is not asked for any more: it is closed, or the step was decided not to be needed. */
final class Endings {
    private Endings() {}

    /** With the statuses of the case, which stop its clocks too. */
    static Stops of(Known known, String caseId, List<WorkflowStep> records) {
        Stops stops = Stops.of(known, Subject.of(Subject.Type.CASE, caseId));
        stops.endingAt(known.find(Case.class, caseId).map(Case::closedAt).orElse(null));
        records.forEach(record -> stops.endingAt(notNeeded(record)));
        return stops;
    }

    /** A decision that nobody approved does not count. */
    private static @Nullable Instant notNeeded(WorkflowStep record) {
        WorkflowStep.NotNeeded decided = record.notNeeded();
        return decided == null || decided.approvedBy() == null ? null : decided.at();
    }
}
