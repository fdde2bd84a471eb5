package org.plumbline.benchmark.handwritten;

import java.util.List;
import org.plumbline.benchmark.Answers;
import org.plumbline.benchmark.Contestant;
import org.plumbline.fact.Fact;

/** Loops over hash maps, on one thread. */
public final class HandWritten implements Contestant {
    private List<Fact> facts = List.of();
    private Findings findings = new Findings();

    @Override
    public void load(List<Fact> toJudge) {
        facts = toJudge;
    }

    @Override
    public void judge() {
        findings = new Findings();
        FactsBySite bySite = new FactsBySite(facts);
        NetworkRecords network = new NetworkRecords(bySite.sites());
        for (SiteRecords site : network.sites()) {
            bySite.of(site.id).forEach(fact -> Filing.file(fact, site));
            AllRules.judgeCasework(site, findings);
        }
        network.join();
        network.sites().forEach(SiteRecords::prepare);
        network.sites().forEach(site -> AllRules.judgeWorkforce(site, network, findings));
        AllRules.finish(network, findings);
    }

    @Override
    public Answers answers() {
        return new Answers(findings.rows(), findings.tallies().written());
    }
}
