package org.plumbline.benchmark.plumbline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.Subject;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.Fact;
import org.plumbline.internal.dossier.Dossiers;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.facts.Holding;
import org.plumbline.internal.facts.Snapshot;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Coverage;
import org.plumbline.internal.judge.LeftOutRows;
import org.plumbline.internal.pack.KnowledgeBase;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.run.Ours;
import org.plumbline.internal.run.Recorder;
import org.plumbline.internal.run.Workers;
import org.plumbline.internal.standard.StandardsInForce;
import org.plumbline.pack.Pack;

/** What judging costs over dossiers that are there already: by the rules of a pack, or by plain Java that says the same. */
public final class JudgementCost {
    private final KnowledgeBase rules;
    private final Context context;
    private final Dossiers dossiers;
    private final List<List<File>> bySite;

    public JudgementCost(Pack pack, List<Fact> facts) {
        Plumbline plumbline = PlumblineContestant.plumbline(pack, 1);
        Holding holding = ((Snapshot) Facts.of(facts)).holding();
        rules = ((LoadedPack) pack).base();
        context = new Context(
                Network.AS_OF,
                (StandardsInForce) plumbline.standards(),
                holding.sites(),
                new Coverage(holding.coverage(), Optional.empty(), List.of(), Set.of()),
                LeftOutRows.NONE);
        dossiers = Dossiers.of(context, holding, List.of(), Workers.NONE);
        bySite = List.copyOf(dossiers.bySite().values());
    }

    KnowledgeBase rules() {
        return rules;
    }

    Context context() {
        return context;
    }

    List<File> largestSite() {
        return bySite.stream().max(Comparator.comparing(List::size)).orElseThrow();
    }

    @Nullable
    File find(Subject subject) {
        return dossiers.find(subject);
    }

    /** Judges every site by the rules, and says how many judgements that were. */
    public long byRules() {
        Recorder all = new Recorder(context, true, Ours.ALL);
        for (List<File> files : bySite) {
            rules.run(List.of(files), all);
        }
        return all.judgements();
    }

    /** The same by plain Java. */
    public long byPlainJava() {
        Recorder all = new Recorder(context, true, Ours.ALL);
        PlainOverDossiers plain = new PlainOverDossiers(rules.rules(), all);
        bySite.forEach(plain::judge);
        return all.judgements();
    }
}
