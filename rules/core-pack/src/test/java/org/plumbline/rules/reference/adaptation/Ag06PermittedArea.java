package org.plumbline.rules.reference.adaptation;

import java.time.Instant;
import java.util.List;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** AG-06: a partner adapts in permitted areas alone. */
final class Ag06PermittedArea extends CoreRule {
    Ag06PermittedArea() {
        super(
                "AG-06",
                "a partner adapts in the areas that the framework permits",
                Severity.MEDIUM,
                Subject.Type.PARTNER,
                "adaptation");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (Adaptation it : Scopes.begun(known)) {
            if (it.partnerId() != null && it.aboutSite() == null) {
                judgements.add(this, judge(known, it, Scopes.matter(known, it)).closed(Scopes.end(known, it)));
            }
        }
    }

    private static Judged judge(Known known, Adaptation it, Judged judged) {
        Value areas = known.standards()
                .on("adaptation.permitted-areas", null, it.from())
                .orElseThrow();
        if (it.area() == null) {
            return judged.unknown("the area of " + it.factId());
        }
        Instant begins = Scopes.start(known, it);
        Interval start = new Interval(begins, begins);
        return areas.parts().contains(it.area())
                ? judged.met()
                : judged.breach(new Detail.Uncovered("a permitted area for " + it.area(), start, List.of(start)));
    }
}
