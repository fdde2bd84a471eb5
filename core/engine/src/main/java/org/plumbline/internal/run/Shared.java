package org.plumbline.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.cover.EscalationRoute;
import org.plumbline.internal.facts.Holding;
import org.plumbline.internal.facts.Subjects;

/** The facts of the network part, by the sites for which they matter. */
final class Shared {
    private final Holding holding;
    /** The sites that share somebody with a site. */
    private final Map<String, Set<String>> neighbours = new HashMap<>();

    /** The sites of people on whom every site counts: those on a route of escalation that serves the whole network. */
    private final Set<String> everywhere = new TreeSet<>();

    Shared(Holding holding) {
        this.holding = holding;
        Map<FactId, Set<String>> sitesOf = new HashMap<>();
        holding.bySite().forEach((site, facts) -> {
            if (!site.equals(Holding.NO_SITE)) {
                facts.forEach(fact -> FactType.of(fact).names(fact).stream()
                        .filter(Shared::isAtHomeSomewhere)
                        .forEach(name -> sitesOf.computeIfAbsent(name, key -> new TreeSet<>())
                                .add(site)));
            }
        });
        for (Fact fact : holding.bySite().getOrDefault(Holding.NO_SITE, List.of())) {
            if (fact instanceof EscalationRoute) {
                FactType.of(EscalationRoute.class)
                        .names(fact)
                        .forEach(name -> everywhere.addAll(sitesOf.getOrDefault(name, Set.of())));
            }
        }
        for (Set<String> sites : sitesOf.values()) {
            if (sites.size() > 1) {
                sites.forEach(site ->
                        neighbours.computeIfAbsent(site, key -> new TreeSet<>()).addAll(sites));
            }
        }
    }

    /** Somebody whose facts are kept site by site. That they have a partner in common does not make sites neighbours. */
    private static boolean isAtHomeSomewhere(FactId name) {
        return Subjects.of(name)
                .filter(subject -> subject.type() != Subject.Type.PARTNER)
                .isPresent();
    }

    /** Those of some sites, of the sites that share somebody with them, and those that belong to no site. */
    List<Fact> near(Set<String> own) {
        Set<String> near = new TreeSet<>(own);
        own.forEach(site -> near.addAll(neighbours.getOrDefault(site, Set.of())));
        near.addAll(everywhere);
        near.add(Holding.NO_SITE);
        List<Fact> facts = new ArrayList<>();
        near.forEach(site -> facts.addAll(holding.bySite().getOrDefault(site, List.of())));
        return facts;
    }
}
