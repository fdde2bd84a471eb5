package org.plumbline.rules.reference.adaptation;

import java.util.Set;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** AG-09: a local change of the workforce is assessed. */
final class Ag09Assessed extends CoreRule {
    Ag09Assessed() {
        super(
                "AG-09",
                "a local change of the workforce is assessed before it is used",
                Severity.MEDIUM,
                Subject.Type.SITE,
                "adaptation");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Adaptation it : Scopes.begun(known)) {
            Set<String> areas = asked(known, "adaptation.workforce-areas", it).parts();
            if (it.area() == null || areas.contains(it.area())) {
                Value parts = asked(known, "adaptation.before-a-workforce-change", it);
                judgements.add(
                        this,
                        Scopes.complete(Scopes.matter(known, it), parts, it)
                                .unlessKnown(it.area() != null, "the area of " + it.factId())
                                .closed(Scopes.end(known, it)));
            }
        }
    }

    private static Value asked(Known known, String standard, Adaptation it) {
        return known.standards().on(standard, it.aboutSite(), it.from()).orElseThrow();
    }
}
