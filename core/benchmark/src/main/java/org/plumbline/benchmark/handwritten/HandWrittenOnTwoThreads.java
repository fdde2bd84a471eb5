package org.plumbline.benchmark.handwritten;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plumbline.benchmark.Answers;
import org.plumbline.benchmark.Contestant;
import org.plumbline.fact.Fact;

/** The same loops over the same hash maps, by two threads that share the sites out. */
public final class HandWrittenOnTwoThreads implements Contestant {
    private List<Fact> facts = List.of();
    private Findings findings = new Findings();

    @Override
    public void load(List<Fact> toJudge) {
        facts = toJudge;
    }

    @Override
    public void judge() {
        findings = new Findings();
        Findings others = new Findings();
        try (TwoThreads threads = new TwoThreads()) {
            int half = facts.size() / 2;
            List<FactsBySite> halves = threads.both(
                    () -> new FactsBySite(facts.subList(0, half)),
                    () -> new FactsBySite(facts.subList(half, facts.size())));
            NetworkRecords network = new NetworkRecords(sites(halves));
            List<SiteRecords> sites = network.sites();
            threads.each(sites, site -> casework(site, halves, findings), site -> casework(site, halves, others));
            network.join();
            threads.each(sites, SiteRecords::prepare, SiteRecords::prepare);
            threads.each(
                    sites,
                    site -> AllRules.judgeWorkforce(site, network, findings),
                    site -> AllRules.judgeWorkforce(site, network, others));
            findings.addAll(others);
            AllRules.finish(network, findings);
        }
    }

    private static Set<String> sites(List<FactsBySite> halves) {
        Set<String> sites = new LinkedHashSet<>();
        halves.forEach(half -> sites.addAll(half.sites()));
        return sites;
    }

    private static void casework(SiteRecords site, List<FactsBySite> halves, Findings findings) {
        halves.forEach(half -> half.of(site.id).forEach(fact -> Filing.file(fact, site)));
        AllRules.judgeCasework(site, findings);
    }

    @Override
    public Answers answers() {
        return new Answers(findings.rows(), findings.tallies().written());
    }
}
