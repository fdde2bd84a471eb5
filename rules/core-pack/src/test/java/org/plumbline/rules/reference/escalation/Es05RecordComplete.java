package org.plumbline.rules.reference.escalation;

import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.safety.Escalation;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Parts;

/** ES-05: the record of an escalation is complete from its closing on. */
final class Es05RecordComplete extends CoreRule {
    Es05RecordComplete() {
        super(
                "ES-05",
                "the record of a closed escalation is complete",
                Severity.MEDIUM,
                Subject.Type.CASE,
                "escalation");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Escalation escalation : known.all(Escalation.class)) {
            Instant closed = escalation.closedAt();
            if (closed != null) {
                Subject ofCase = Subject.of(Subject.Type.CASE, escalation.caseId());
                Judged judged = Judged.of(ofCase, escalation, closed);
                Set<String> said = escalation.parts();
                Set<String> held = said == null ? null : new TreeSet<>(said);
                if (held != null && escalation.respondedAt() != null) {
                    held.add("response-time");
                }
                String unsaid = "parts of " + escalation.factId();
                judgements.add(this, Parts.judge(known, judged, "escalation.record-parts", closed, held, unsaid));
            }
        }
    }
}
