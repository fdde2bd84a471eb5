package org.plumbline.rules.reference.adaptation;

import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** AG-04: the record of an adaptation holds rationale, owner, approval, controls and date of review. */
final class Ag04RecordComplete extends CoreRule {
    Ag04RecordComplete() {
        super("AG-04", "the record of an adaptation is complete", Severity.MEDIUM, Subject.Type.SITE, "adaptation");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Adaptation it : Scopes.begun(known)) {
            Value asked = known.standards()
                    .on("adaptation.parts", it.aboutSite(), it.from())
                    .orElseThrow();
            judgements.add(
                    this, Scopes.complete(Scopes.matter(known, it), asked, it).closed(Scopes.end(known, it)));
        }
    }
}
