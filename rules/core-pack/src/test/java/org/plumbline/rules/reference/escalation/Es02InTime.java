package org.plumbline.rules.reference.escalation;

import java.util.List;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TriggerEvent;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Stops;

/** ES-02: where a trigger was escalated, the first escalation was raised in time. */
final class Es02InTime extends CoreRule {
    Es02InTime() {
        super(
                "ES-02",
                "an escalation is raised in time",
                Severity.CRITICAL,
                Subject.Type.CASE,
                "trigger-event",
                "escalation",
                "case-status");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (TriggerEvent trigger : known.all(TriggerEvent.class)) {
            List<Escalation> answers = Answers.to(known, trigger);
            if (trigger.caseId() != null && !answers.isEmpty()) {
                Judged judged = Judged.of(Subject.of(Subject.Type.CASE, trigger.caseId()), trigger, trigger.at());
                Deadline.of(known, judged)
                        .waitsFor("escalation", "escalation")
                        .done(answers.get(0).raisedAt(), answers.subList(0, 1))
                        .stoppedBy(Stops.of(known, judged.subject()))
                        .within("escalation.raised-within");
                judgements.add(this, judged);
            }
        }
    }
}
