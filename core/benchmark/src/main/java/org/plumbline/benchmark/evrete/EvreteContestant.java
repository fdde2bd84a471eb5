package org.plumbline.benchmark.evrete;

import java.util.List;
import java.util.Map;
import org.plumbline.benchmark.Answers;
import org.plumbline.benchmark.Contestant;
import org.plumbline.benchmark.common.FactsByType;
import org.plumbline.benchmark.common.Ledger;
import org.plumbline.benchmark.common.Place;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.organisation.Site;

/** Evrete, in one thread: a session for every few subjects. */
public final class EvreteContestant implements Contestant {
    private List<Fact> facts = List.of();
    private final Ledger ledger = new Ledger();

    @Override
    public void load(List<Fact> all) {
        facts = all;
    }

    @Override
    public void judge() {
        FactsByType byType = new FactsByType(facts);
        Map<String, Place> places = PlaceRules.places(byType.of(Site.class), byType.of(FeedCoverage.class));
        CaseworkShards.of(byType, places).forEach(shard -> CaseworkRules.judge(shard, ledger));
        StaffShards.of(byType, places).forEach(shard -> StaffRules.judge(shard, places, ledger));
        SiteShards.of(byType, places).forEach(shard -> {
            RotaRules.judge(shard, places, ledger);
            TeamRules.judge(shard, ledger);
        });
        ledger.addAll(MonthRules.judge(ledger.months()));
    }

    @Override
    public Answers answers() {
        return ledger.answers();
    }
}
