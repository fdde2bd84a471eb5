package org.plumbline.rules.reference.escalation;

import java.util.List;
import java.util.Optional;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Deadline;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Stops;
import org.plumbline.rules.reference.Value;

/** ES-06: an escalation is answered within the time for its level. */
final class Es06Answered extends CoreRule {
    private static final String WITHIN = "escalation.answered-within";

    Es06Answered() {
        super(
                "ES-06",
                "an escalation is answered in time",
                Severity.HIGH,
                Subject.Type.CASE,
                "escalation",
                "case-status");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Escalation escalation : known.all(Escalation.class)) {
            Subject ofCase = Subject.of(Subject.Type.CASE, escalation.caseId());
            Judged judged = Judged.of(ofCase, escalation, escalation.raisedAt());
            judgements.add(this, judge(known, escalation, judged));
        }
    }

    private static Judged judge(Known known, Escalation escalation, Judged judged) {
        Optional<Value> table = known.standards().at(WITHIN, escalation.site(), escalation.raisedAt());
        if (table.isEmpty()) {
            return judged.notConfigured(WITHIN).closed(escalation.respondedAt());
        }
        String level = escalation.level();
        if (level == null) {
            return judged.unknown("which value of `" + WITHIN + "` applies").closed(escalation.respondedAt());
        }
        Optional<Value> limit = table.get().entry(level);
        if (limit.isEmpty()) {
            return judged.notConfigured(WITHIN).closed(escalation.respondedAt());
        }
        return Deadline.of(known, judged)
                .waitsFor("answer to an escalation", "escalation")
                .done(escalation.respondedAt(), List.of(escalation))
                .stoppedBy(Stops.of(known, judged.subject()))
                .within(limit.get());
    }
}
