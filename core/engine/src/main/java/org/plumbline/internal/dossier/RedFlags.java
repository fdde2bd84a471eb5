package org.plumbline.internal.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TaskRecord;
import org.plumbline.internal.judge.Context;
import org.plumbline.rule.Recorded;
import org.plumbline.rule.Sought;

/** Red flags in the records of tasks, and where it is evidenced that they were escalated. */
final class RedFlags {
    private static final String WHAT = "escalation of the red flag";
    private static final String TASK = FactType.of(TaskRecord.class).name();
    private static final String ESCALATION = FactType.of(Escalation.class).name();

    private RedFlags() {}

    /** A record that does not say whether there was one may have one. */
    static List<TaskRecord> in(List<TaskRecord> tasks) {
        return tasks.stream()
                .filter(task -> task.redFlags() == null || !task.redFlags().isEmpty())
                .toList();
    }

    static Recorded recorded(TaskRecord task) {
        return task.redFlags() == null
                ? new Recorded("whether red flags were seen at " + task.factId(), null, List.of())
                : DefaultStaffFile.RECORDED;
    }

    static Sought escalation(Context context, Dossiers dossiers, TaskRecord task, String evidencedIn) {
        String place = context.choice(evidencedIn, task.site(), task.at());
        boolean anywhere = "any-escalation-of-the-case".equals(place);
        Sought sought = place == null ? Sought.absent(WHAT, TASK).unless(evidencedIn) : inRecord(dossiers, task);
        Escalation raised = anywhere && sought.at() == null ? after(dossiers, task) : null;
        if (raised != null) {
            return Sought.found(WHAT, ESCALATION, raised.raisedAt(), raised.factId());
        }
        return anywhere && sought.undated() == null && sought.at() == null ? none(context, task) : sought;
    }

    /** None that is known; a row about the case that could not be read may be the one. */
    private static Sought none(Context context, TaskRecord task) {
        String leftOut = context.leftOut().of(Subject.of(Subject.Type.CASE, task.caseId()), ESCALATION);
        return leftOut == null ? Sought.absent(WHAT, ESCALATION) : open(task.factId(), leftOut);
    }

    private static Sought inRecord(Dossiers dossiers, TaskRecord task) {
        FactId fact = task.factId();
        if (Boolean.TRUE.equals(task.escalationEvidenced())) {
            return Sought.found(WHAT, TASK, task.at(), fact);
        }
        if (task.escalationId() != null) {
            Escalation named = named(dossiers, task, task.escalationId());
            return named == null
                    ? open(fact, "escalation " + task.escalationId() + " of case " + task.caseId())
                    : new Sought(WHAT, TASK, task.at(), List.of(fact, named.factId()), null, List.of(), null, null);
        }
        return task.escalationEvidenced() == null
                ? open(fact, "whether " + fact + " evidences an escalation")
                : Sought.denied(WHAT, TASK, fact);
    }

    private static Sought open(FactId fact, String missing) {
        return new Sought(WHAT, TASK, null, List.of(fact), missing, List.of(), null, null);
    }

    private static @Nullable Escalation named(Dossiers dossiers, TaskRecord task, String id) {
        return ofCase(dossiers, task).filter(e -> e.id().equals(id)).findFirst().orElse(null);
    }

    /** The first one raised from the time of the task on. */
    private static @Nullable Escalation after(Dossiers dossiers, TaskRecord task) {
        return ofCase(dossiers, task)
                .filter(escalation -> !escalation.raisedAt().isBefore(task.at()))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Escalation> ofCase(Dossiers dossiers, TaskRecord task) {
        DefaultCaseFile file = dossiers.findCase(task.caseId(), task.site());
        return file == null ? Stream.empty() : file.escalations.stream();
    }
}
