package org.plumbline.benchmark.handwritten;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plumbline.benchmark.Tallied;

/** Judgements counted by scope. Partners and the network are sums of their sites. */
final class Tallies {
    private final Map<SiteRecords, Counters> sites = new HashMap<>();
    private final Map<String, Counters> teams = new HashMap<>();
    private final Map<String, Counters> partners = new HashMap<>();
    private final Counters network = new Counters();

    void add(Matter matter, State state) {
        int month = matter.site().months().of(matter.at());
        of(matter.site()).of(matter.rule(), month).add(state);
        if (matter.team() != null) {
            of(teams, matter.team()).of(matter.rule(), month).add(state);
        }
    }

    Counters of(SiteRecords site) {
        return of(sites, site);
    }

    private static <K> Counters of(Map<K, Counters> scopes, K scope) {
        return scopes.computeIfAbsent(scope, key -> new Counters());
    }

    void addAll(Tallies other) {
        other.sites.forEach((site, counters) -> of(site).addAll(counters));
        other.teams.forEach((team, counters) -> of(teams, team).addAll(counters));
    }

    /** Adds sites up to partners and the network. */
    void addUp() {
        sites.forEach((site, counters) -> {
            network.addAll(counters);
            String partner = site.partner();
            if (partner != null) {
                of(partners, partner).addAll(counters);
            }
        });
    }

    /** In everybody's form. */
    List<Tallied> written() {
        List<Tallied> tallies = new ArrayList<>();
        network.write("network", tallies);
        partners.forEach((partner, counters) -> counters.write("partner " + partner, tallies));
        sites.forEach((site, counters) -> counters.write("site " + site.id, tallies));
        teams.forEach((team, counters) -> counters.write("team " + team, tallies));
        return tallies;
    }
}
