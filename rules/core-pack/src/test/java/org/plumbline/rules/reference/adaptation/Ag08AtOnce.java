package org.plumbline.rules.reference.adaptation;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;

/** AG-08: no more adaptations at the same time than the provider has set. */
final class Ag08AtOnce extends CoreRule {
    private static final String LIMIT = "adaptation.at-once";

    Ag08AtOnce() {
        super(
                "AG-08",
                "many small adaptations together are looked at",
                Severity.MEDIUM,
                Subject.Type.SITE,
                "adaptation");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        Map<String, List<Adaptation>> scopes = new TreeMap<>();
        for (Adaptation it : known.all(Adaptation.class)) {
            if (Scopes.holds(it.from(), it.to(), Scopes.today(known, it.aboutSite()))) {
                Subject scope = Scopes.of(it);
                String name = scope.equals(Subject.network()) ? "contract " + it.contractId() : scope.toString();
                scopes.computeIfAbsent(name, key -> new ArrayList<>()).add(it);
            }
        }
        scopes.forEach((name, adaptations) -> judgements.add(this, judge(known, name, adaptations)));
    }

    private static Judged judge(Known known, String name, List<Adaptation> adaptations) {
        Adaptation one = adaptations.get(0);
        Judged judged = Judged.of(Scopes.of(one), name, one.aboutSite(), known.asOf());
        Optional<Value> limit = known.standards().at(LIMIT, one.aboutSite(), known.asOf());
        if (limit.isEmpty()) {
            return judged.notConfigured(LIMIT);
        }
        judged.by(limit.get())
                .resting(adaptations.stream()
                        .sorted(java.util.Comparator.comparing(it -> it.factId()))
                        .toList());
        if (adaptations.size() > limit.get().count()) {
            return judged.breach(new Detail.OutsideLimit(
                    new Amount(BigDecimal.valueOf(adaptations.size()), BigDecimal.ONE, "adaptations"),
                    new Limit(BigDecimal.valueOf(limit.get().count()), Limit.Side.AT_MOST)));
        }
        Instant last = known.feeds().lastExpected(one.aboutSite());
        return known.feeds().complete("adaptation", one.aboutSite(), last, last)
                ? judged.met()
                : judged.heldUp("adaptation", one.aboutSite(), last, last);
    }
}
