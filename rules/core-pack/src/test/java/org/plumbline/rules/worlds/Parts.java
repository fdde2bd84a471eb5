package org.plumbline.rules.worlds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.FactSource;
import org.plumbline.Facts;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.casework.CaseStatus;
import org.plumbline.fact.definition.ModelElement;
import org.plumbline.fact.organisation.Team;

/**
 * A world handed over in parts, as a source has to: what belongs to no site, and every fact about a partner or about a
 * person of several sites, stands in the part of the network; sites that name each other's cases or teams are one part.
 */
final class Parts implements FactSource {
    private final Map<String, String> partOf = new HashMap<>();
    private final Facts network;
    private final List<Facts> sites = new ArrayList<>();

    private Parts(World world) {
        List<Fact> facts = world.facts();
        Map<FactId, Set<String>> sitesOf = new HashMap<>();
        facts.forEach(fact -> staff(fact)
                .forEach(staff -> sitesOf.computeIfAbsent(staff, id -> new TreeSet<>())
                        .add(Objects.requireNonNullElse(fact.site(), ""))));
        Set<FactId> namedByNoSite = new TreeSet<>();
        facts.stream()
                .filter(fact -> fact.site() == null)
                .forEach(fact ->
                        namedByNoSite.addAll(FactType.of(fact.getClass()).names(fact)));
        Map<FactId, String> namedAt = new HashMap<>();
        facts.forEach(fact -> join(fact, namedAt));
        List<Fact> shared = new ArrayList<>();
        Map<String, List<Fact>> parts = new TreeMap<>();
        for (Fact fact : facts) {
            boolean ofSeveral = staff(fact).stream()
                    .anyMatch(
                            staff -> Objects.requireNonNull(sitesOf.get(staff)).size() > 1);
            if (fact.site() == null || ofSeveral || isOfNetwork(fact, namedByNoSite)) {
                shared.add(fact);
            } else {
                parts.computeIfAbsent(root(fact.site()), key -> new ArrayList<>())
                        .add(fact);
            }
        }
        Facts.Builder builder = Facts.builder();
        shared.forEach(builder::add);
        Facts all = builder.strict();
        network = world.completeUntil().map(all::completeUntil).orElse(all);
        parts.values().forEach(part -> sites.add(Facts.of(part)));
    }

    /** Also the case or referral that a fact names which belongs to no site. */
    private static boolean isOfNetwork(Fact fact, Set<FactId> namedByNoSite) {
        return fact instanceof ModelElement
                || fact instanceof FeedCoverage
                || names(fact, "partner").findAny().isPresent()
                || fact instanceof Team
                || names(fact, "case").anyMatch(namedByNoSite::contains)
                || names(fact, "referral").anyMatch(namedByNoSite::contains);
    }

    private static List<FactId> staff(Fact fact) {
        return names(fact, "staff-member").toList();
    }

    private static Stream<FactId> names(Fact fact, String type) {
        return FactType.of(fact.getClass()).names(fact).stream()
                .filter(name -> name.type().equals(type));
    }

    /** Sites that name the same case, team or the like are one part. */
    private void join(Fact fact, Map<FactId, String> namedAt) {
        String site = fact.site();
        if (site != null) {
            Stream.concat(FactType.of(fact.getClass()).names(fact).stream(), team(fact))
                    .filter(name -> !Set.of("partner", "site", "staff-member").contains(name.type()))
                    .forEach(name -> {
                        String one = root(site);
                        String other = root(namedAt.computeIfAbsent(name, key -> site));
                        if (!one.equals(other)) {
                            partOf.put(one, other);
                        }
                    });
        }
    }

    /** The team that a status of a case names. */
    private static Stream<FactId> team(Fact fact) {
        boolean ofTeam = fact instanceof CaseStatus status && status.kind() == CaseStatus.Kind.TEAM;
        return ofTeam && ((CaseStatus) fact).value() != null
                ? Stream.of(new FactId("team", Objects.requireNonNull(((CaseStatus) fact).value())))
                : Stream.empty();
    }

    private String root(String site) {
        String other = partOf.getOrDefault(site, site);
        return other.equals(site) ? site : root(other);
    }

    static Parts of(World world) {
        return new Parts(world);
    }

    @Override
    public Facts network() {
        return network;
    }

    @Override
    public Iterator<Facts> sites() {
        return sites.iterator();
    }
}
