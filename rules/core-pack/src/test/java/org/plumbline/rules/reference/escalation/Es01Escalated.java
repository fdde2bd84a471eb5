package org.plumbline.rules.reference.escalation;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TriggerEvent;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Stops;

/** ES-01: a trigger that is met is escalated, however late, unless it was decided, with a reason, not to. */
final class Es01Escalated extends CoreRule {
    private static final String WITHIN = "escalation.raised-within";

    Es01Escalated() {
        super(
                "ES-01",
                "a trigger that is met is escalated",
                Severity.CRITICAL,
                Subject.Type.CASE,
                "trigger-event",
                "escalation",
                "decision",
                "case-status");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (TriggerEvent trigger : known.all(TriggerEvent.class)) {
            if (trigger.caseId() != null) {
                Judged judged = Judged.of(Subject.of(Subject.Type.CASE, trigger.caseId()), trigger, trigger.at());
                judgements.add(this, judge(known, trigger, judged));
            }
        }
    }

    private static Judged judge(Known known, TriggerEvent trigger, Judged judged) {
        List<Escalation> answers = Answers.to(known, trigger);
        if (!answers.isEmpty()) {
            return judged.met().closed(answers.get(0).raisedAt()).resting(answers.subList(0, 1));
        }
        if (decidedAgainst(known, trigger)) {
            return judged.notApplicable();
        }
        List<Escalation> unsaid = known.byTime(
                Escalation.class,
                escalation -> escalation.caseId().equals(trigger.caseId())
                        && escalation.causeId() == null
                        && !escalation.raisedAt().isBefore(trigger.at()),
                Escalation::raisedAt);
        Deadline deadline = Deadline.of(known, judged)
                .waitsFor("escalation", "escalation")
                .stoppedBy(Stops.of(known, judged.subject()));
        if (!unsaid.isEmpty()) {
            Escalation first = unsaid.get(0);
            deadline.maybeDoneBy("the cause of " + first.factId(), List.of(first));
        }
        deadline.within(WITHIN);
        Instant until = known.feeds().lastExpected(judged.site());
        Instant from = Collections.min(List.of(trigger.at(), until));
        boolean complete = known.feeds().complete("decision", judged.site(), from, until);
        return judged.unlessComplete(complete, "decision", judged.site(), from, until);
    }

    private static boolean decidedAgainst(Known known, TriggerEvent trigger) {
        return !known.all(
                        Decision.class,
                        decision -> decision.kind() == Decision.Kind.NOT_TO_ESCALATE
                                && trigger.caseId() != null
                                && trigger.caseId().equals(decision.caseId())
                                && trigger.id().equals(decision.about())
                                && decision.reasonRecorded())
                .isEmpty();
    }
}
