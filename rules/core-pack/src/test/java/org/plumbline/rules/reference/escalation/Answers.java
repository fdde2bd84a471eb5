package org.plumbline.rules.reference.escalation;

import java.util.List;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TriggerEvent;
import org.plumbline.rules.reference.Known;

/** Which escalations were raised for what. */
final class Answers {
    private Answers() {}

    /** Those of the case that name a trigger, or the record on which it was seen; the first one first. */
    static List<Escalation> to(Known known, TriggerEvent trigger) {
        return known.byTime(
                Escalation.class,
                escalation -> escalation.caseId().equals(trigger.caseId())
                        && escalation.causeId() != null
                        && (escalation.causeId().equals(trigger.id())
                                || escalation.causeId().equals(trigger.causeId())),
                Escalation::raisedAt);
    }
}
