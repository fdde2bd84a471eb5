package org.plumbline.internal.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.Decision;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.fact.safety.TriggerEvent;
import org.plumbline.rule.Sought;

/** Which escalation answers what. */
final class Escalating {
    static final String WHAT = "escalation";
    static final String FEED = FactType.of(Escalation.class).name();

    static final String DECISION = FactType.of(Decision.class).name();

    private Escalating() {}

    /** Those that name the trigger, or the record on which it was seen, as their cause. */
    static List<Escalation> of(TriggerEvent trigger, List<Escalation> escalations) {
        List<Escalation> answers = new ArrayList<>(1);
        for (Escalation escalation : escalations) {
            String cause = escalation.causeId();
            if (cause != null && (cause.equals(trigger.id()) || cause.equals(trigger.causeId()))) {
                answers.add(escalation);
            }
        }
        return answers;
    }

    /** The first one; where there is none, one since then that does not say what caused it may be it. */
    static Sought first(TriggerEvent trigger, List<Escalation> escalations) {
        List<Escalation> answers = of(trigger, escalations);
        if (!answers.isEmpty()) {
            Escalation first = answers.get(0);
            return Sought.found(WHAT, FEED, first.raisedAt(), first.factId());
        }
        for (Escalation escalation : escalations) {
            if (escalation.causeId() == null && !escalation.raisedAt().isBefore(trigger.at())) {
                return perhaps(escalation);
            }
        }
        return Sought.absent(WHAT, FEED);
    }

    /** Its own record says when somebody responded. */
    static Sought answer(Escalation escalation) {
        String what = "answer to an escalation";
        return escalation.respondedAt() == null
                ? Sought.absent(what, FEED)
                : Sought.found(what, FEED, escalation.respondedAt(), escalation.factId());
    }

    static Sought perhaps(Escalation escalation) {
        FactId fact = escalation.factId();
        return new Sought(WHAT, FEED, null, List.of(fact), "the cause of " + fact, List.of(), null, null);
    }

    /** Whether it was decided, with a reason on record, not to escalate a trigger that nobody has escalated. */
    static boolean decidedAgainst(TriggerEvent trigger, List<Decision> decisions, List<Escalation> escalations) {
        return of(trigger, escalations).isEmpty()
                && decisions.stream()
                        .anyMatch(decision -> decision.kind() == Decision.Kind.NOT_TO_ESCALATE
                                && decision.reasonRecorded()
                                && Objects.equals(decision.about(), trigger.id()));
    }
}
