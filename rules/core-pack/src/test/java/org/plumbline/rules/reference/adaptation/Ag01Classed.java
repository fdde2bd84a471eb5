package org.plumbline.rules.reference.adaptation;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;

/** AG-01: of every element of the model it is decided whether it is core or adaptable. */
final class Ag01Classed extends CoreRule {
    Ag01Classed() {
        super(
                "AG-01",
                "each element of the model is core or adaptable",
                Severity.MEDIUM,
                Subject.Type.SITE,
                "model-element");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (ModelElement it : known.all(ModelElement.class)) {
            LocalDate today = Scopes.today(known, it.site());
            if (Scopes.holds(it.from(), it.to(), today)) {
                judgements.add(this, judge(known, it));
            }
        }
    }

    private static Judged judge(Known known, ModelElement it) {
        Judged judged = Scopes.matter(known, Scopes.of(null, it.site()), it, it.site(), it.from());
        Value asked = known.standards()
                .on("model-element.decided", it.site(), it.from())
                .orElseThrow();
        TreeSet<String> missing = new TreeSet<>(asked.parts());
        if (it.elementClass() != null) {
            missing.removeAll(Set.of("class"));
        }
        return missing.isEmpty()
                ? judged.met()
                : judged.breach(new Detail.Missing(asked.parts(), missing)).by(asked);
    }
}
