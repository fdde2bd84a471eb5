package org.plumbline.rules.reference.delegation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Interval;
import org.plumbline.Severity;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.definition.GovernanceDocument;
import org.plumbline.fact.safety.Delegation;
import org.plumbline.rules.reference.CoreRule;
import org.plumbline.rules.reference.Judged;
import org.plumbline.rules.reference.Judgements;
import org.plumbline.rules.reference.Known;
import org.plumbline.rules.reference.Value;
import org.plumbline.standard.Amount;
import org.plumbline.standard.Limit;

/** DC-01: each delegated task has a written standard of one page, with its parts. */
final class Dc01TaskStandard extends CoreRule {
    Dc01TaskStandard() {
        super(
                "DC-01",
                "each delegated task has a standard of one page",
                Severity.MEDIUM,
                Subject.Type.SITE,
                "delegation",
                "governance-document");
    }

    @Override
    public void judge(Known known, Judgements judgements) {
        Map<String, List<Delegation>> byTask = new TreeMap<>();
        for (Delegation delegation :
                known.byTime(Delegation.class, it -> Delegated.holds(it, known.asOf()), Delegation::from)) {
            byTask.computeIfAbsent(delegation.site() + " " + delegation.task(), key -> new ArrayList<>())
                    .add(delegation);
        }
        byTask.values().forEach(delegations -> judgements.add(this, judge(known, delegations.get(0))));
    }

    private static Judged judge(Known known, Delegation delegation) {
        String site = delegation.site();
        String task = delegation.task();
        Judged judged = Judged.of(Subject.of(Subject.Type.SITE, site), task, site, known.asOf());
        Value asked =
                known.standards().at("task-standard.parts", site, known.asOf()).orElseThrow();
        Value pages =
                known.standards().at("task-standard.pages", site, known.asOf()).orElseThrow();
        Optional<GovernanceDocument> found = document(known, site, task);
        if (found.isEmpty()) {
            judged.resting(delegation)
                    .breach(new Detail.Missing(new TreeSet<>(asked.parts()), new TreeSet<>(asked.parts())))
                    .by(asked);
            return Windows.planUnlessHole(
                    known, judged, "governance-document", new Interval(known.asOf(), known.asOf()));
        }
        GovernanceDocument document = found.get();
        judged.resting(document);
        Set<String> present = document.presentParts();
        TreeSet<String> missing = new TreeSet<>(asked.parts());
        missing.removeAll(present == null ? Set.of() : present);
        Integer seen = document.pages();
        if (present != null && !missing.isEmpty()) {
            return judged.breach(new Detail.Missing(new TreeSet<>(asked.parts()), missing))
                    .by(asked);
        }
        if (seen != null && seen > pages.count()) {
            return judged.breach(new Detail.OutsideLimit(
                            new Amount(BigDecimal.valueOf(seen), BigDecimal.ONE, "pages"),
                            new Limit(BigDecimal.valueOf(pages.count()), Limit.Side.AT_MOST)))
                    .by(pages);
        }
        if (present == null) {
            return judged.unknown("parts of " + document.factId());
        }
        return seen == null ? judged.unknown("the pages of " + document.factId()) : judged.met();
    }

    /** The site's own before its partner's before the network's; of those the one that began last. */
    private static Optional<GovernanceDocument> document(Known known, String site, String task) {
        LocalDate today = known.places().date(site, known.asOf());
        String partner = known.places().partner(site).orElse(null);
        return known
                .all(GovernanceDocument.class, it -> it.kind().equals("task-standard") && task.equals(it.about()))
                .stream()
                .filter(it -> !it.from().isAfter(today))
                .filter(it -> level(it, site, partner) > 0)
                .max(Comparator.<GovernanceDocument, Integer>comparing(it -> level(it, site, partner))
                        .thenComparing(GovernanceDocument::from)
                        .thenComparing(Fact::id));
    }

    private static int level(GovernanceDocument document, String site, @Nullable String partner) {
        if (document.partnerId() != null) {
            return document.partnerId().equals(partner) ? 2 : 0;
        }
        if (document.site() != null) {
            return document.site().equals(site) ? 3 : 0;
        }
        return 1;
    }
}
