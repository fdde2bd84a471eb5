package org.plumbline.rules.reference.adaptation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Detail;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.definition.Adaptation;
import org.plumbline.fact.definition.ElementInUse;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;

/** AG-03: what is done otherwise than in the network is on record as an adaptation. */
final class Ag03OnRecord extends CoreRule {
    private static final String FEED = "adaptation";

    Ag03OnRecord() {
        super(
                "AG-03",
                "what is done otherwise is on record",
                Severity.MEDIUM,
                Subject.Type.SITE,
                "element-in-use",
                FEED,
                "model-element");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        for (ElementInUse it : known.all(ElementInUse.class)) {
            LocalDate today = Scopes.today(known, it.aboutSite());
            List<String> versions = Scopes.inForce(known, it.element(), today).stream()
                    .map(ModelElement::version)
                    .distinct()
                    .toList();
            if (Scopes.holds(it.from(), it.to(), today) && !versions.equals(List.of(it.inUse()))) {
                judgements.add(this, judge(known, it, today, versions.size() == 1));
            }
        }
    }

    private static Judged judge(Known known, ElementInUse it, LocalDate today, boolean varies) {
        Subject scope = Scopes.of(it.partnerId(), it.aboutSite());
        Judged judged =
                Judged.of(scope, it.factId().toString(), it.aboutSite(), null).resting(it);
        List<Adaptation> onRecord = new ArrayList<>(known.byTime(
                Adaptation.class,
                one -> one.element().equals(it.element())
                        && covers(known, one, it)
                        && Scopes.holds(one.from(), one.to(), today),
                Adaptation::from));
        onRecord.sort(Comparator.comparing(one -> one.aboutSite() == null)); // a site's own before its partner's
        if (!onRecord.isEmpty()) {
            return judged.met()
                    .resting(onRecord.subList(0, 1))
                    .closed(known.places().start(it.aboutSite(), onRecord.get(0).from()));
        }
        Instant last = known.feeds().lastExpected(it.aboutSite());
        if (!known.feeds().complete(FEED, it.aboutSite(), last, last.plusNanos(1))) {
            return judged.heldUp(FEED, it.aboutSite(), last, last.plusNanos(1));
        }
        if (!varies) {
            return judged.unknown("the version of " + it.element() + " that the network has in force");
        }
        TreeSet<String> asked = new TreeSet<>(Set.of("adaptation of " + it.element()));
        return judged.breach(new Detail.Missing(asked, asked));
    }

    private static boolean covers(Known known, Adaptation one, ElementInUse it) {
        if (it.aboutSite() != null) {
            String partner = known.places().partner(it.aboutSite()).orElse(null);
            boolean ofPartner = one.aboutSite() == null
                    && one.partnerId() != null
                    && one.partnerId().equals(partner);
            return it.aboutSite().equals(one.aboutSite()) || ofPartner;
        }
        if (one.aboutSite() != null) {
            return false;
        }
        return it.partnerId() != null
                ? it.partnerId().equals(one.partnerId())
                : one.partnerId() == null && Objects.equals(it.contractId(), one.contractId());
    }
}
