package org.plumbline.benchmark.flat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.plumbline.benchmark.Answers;
import org.plumbline.benchmark.Contestant;
import org.plumbline.fact.Fact;
import org.plumbline.fact.organisation.Site;

/** One session over all facts. */
public final class FlatDrools implements Contestant {
    private final KieBase rules = RuleBase.BASE;
    private final Findings findings = new Findings();
    private @Nullable KieSession session;

    @Override
    public void load(List<Fact> facts) {
        KieSession opened = rules.newKieSession();
        session = opened;
        opened.setGlobal("findings", findings);
        for (Fact fact : facts) {
            opened.insert(fact);
            if (fact instanceof Site site) {
                findings.tallies().know(site);
                Standards.at(site).forEach(opened::insert);
            }
        }
    }

    @Override
    public void judge() {
        KieSession opened = Objects.requireNonNull(session);
        opened.fireAllRules();
        findings.tallies().endedMonths().forEach(opened::insert);
        opened.fireAllRules();
        findings.reportUnset();
        findings.tallies().addUp();
    }

    @Override
    public Answers answers() {
        return new Answers(findings.rows(), findings.tallies().written());
    }

    @Override
    public void close() {
        if (session != null) {
            session.dispose();
        }
    }
}
