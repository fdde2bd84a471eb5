package org.plumbline.rules.reference.escalation;

import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Parts;

/** ES-04: the rationale of an escalation is on its record from when it is raised. */
final class Es04Rationale extends CoreRule {
    Es04Rationale() {
        super(
                "ES-04",
                "the rationale of an escalation is documented",
                Severity.MEDIUM,
                Subject.Type.CASE,
                "escalation");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Escalation escalation : known.all(Escalation.class)) {
            Subject ofCase = Subject.of(Subject.Type.CASE, escalation.caseId());
            Judged judged = Judged.of(ofCase, escalation, escalation.raisedAt());
            judgements.add(
                    this,
                    Parts.judge(
                            known,
                            judged,
                            "escalation.rationale-parts",
                            escalation.raisedAt(),
                            escalation.parts(),
                            "parts of " + escalation.factId()));
        }
    }
}
