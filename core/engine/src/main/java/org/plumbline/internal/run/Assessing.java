package org.plumbline.internal.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.plumbline.Assessment;
import org.plumbline.Basis;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Subject;
import org.plumbline.Upcoming;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.dossier.Dossiers;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.facts.Holding;
import org.plumbline.internal.facts.Snapshot;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Coverage;
import org.plumbline.internal.judge.Verdict;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.internal.standard.StandardsInForce;
import org.plumbline.pack.PackFailure;
import org.plumbline.rule.Anchor;

/** One assessment: dossiers, site floor, network floor, local floor. */
public final class Assessing {
    private static final String COVERAGE = FactType.of(FeedCoverage.class).name();
    private static final Comparator<Upcoming> SOONEST = Comparator.comparing(Upcoming::turnsAt)
            .thenComparing(Upcoming::rule)
            .thenComparing(Upcoming::subject)
            .thenComparing(Upcoming::fingerprint);

    private final LoadedPack core;
    private final Context context;
    private final Dossiers dossiers;
    private final LeftOutIndex leftOut;
    private final Workers workers;

    private Assessing(LoadedPack core, StandardsInForce standards, Snapshot facts, Instant asOf, Workers workers) {
        Holding holding = facts.holding();
        this.core = core;
        this.workers = workers;
        this.leftOut =
                new LeftOutIndex(holding, facts.leftOutRows(), core.base().rules());
        this.context = new Context(
                asOf,
                standards,
                holding.sites(),
                new Coverage(holding.coverage(), facts.completeUntil(), leftOut.broken(), leftOut.sitesOf(COVERAGE)),
                leftOut.rows());
        this.dossiers = Dossiers.of(context, holding, facts.leftOutRows(), workers);
    }

    public static Assessment assess(
            LoadedPack core,
            List<LoadedPack> local,
            StandardsInForce standards,
            Snapshot facts,
            Instant asOf,
            int threads,
            Basis basis) {
        try (Workers workers = new Workers(threads)) {
            return new Assessing(core, standards, facts, asOf, workers).run(local, basis);
        }
    }

    private Assessment run(List<LoadedPack> local, Basis basis) {
        Recorder all = coreFloors();
        List<PackFailure> failures = new ArrayList<>();
        if (!local.isEmpty()) {
            List<Finding> coreFindings = List.copyOf(all.findings());
            List<Measure> coreMeasures = all.measures();
            for (LoadedPack pack : local) {
                LocalFloor.run(pack, context, dossiers, coreFindings, coreMeasures, failures)
                        .ifPresent(all::addAll);
            }
        }
        return new DefaultAssessment(
                context.asOf(),
                all.findings().stream().sorted(DefaultFinding.CANONICAL).toList(),
                all.upcoming().stream().sorted(SOONEST).toList(),
                all.measures(),
                List.copyOf(failures),
                basis);
    }

    private Recorder coreFloors() {
        Recorder all = new Recorder(context, true);
        List<List<File>> sites = List.copyOf(dossiers.bySite().values());
        workers.each(sites, this::siteFloor).forEach(all::addAll);
        recordUnjudged(all, about -> about != Subject.Type.PARTNER);
        networkFloor(all);
        return all;
    }

    /** What rows that were left out, and facts about nobody who is known, leave open where no rule came to judge it. */
    private void recordUnjudged(Recorder all, Predicate<Subject.Type> kind) {
        leftOut.gaps().stream().filter(gap -> kind.test(gap.subject().type())).forEach(gap -> record(gap, all));
        dossiers.orphans().stream()
                .filter(orphan -> kind.test(orphan.subject().type()))
                .forEach(orphan -> core.base().rules().forEach(rule -> all.recordOrphan(rule, orphan)));
    }

    private void record(LeftOutIndex.Gap gap, Recorder recorder) {
        File file = Objects.requireNonNull(dossiers.find(gap.subject()));
        boolean said = recorder.hasJudged(gap.rule(), file) || recorder.says(gap.rule(), gap.subject(), gap.inWords());
        if (said || !core.base().admits(gap.rule(), file)) {
            return;
        }
        String site = gap.row().site().orElse(file.site());
        Anchor anchor = new Anchor("left out " + gap.row().type(), site, null, gap.inWords(), null);
        recorder.record(gap.rule(), file, Verdict.unknown(anchor, gap.inWords()));
    }

    private Recorder siteFloor(List<File> files) {
        Recorder recorder = new Recorder(context, true);
        core.base().run(List.of(files), recorder);
        return recorder;
    }

    /** First what is judged over partners and measures; then the feeds, which also know what that held up. */
    private void networkFloor(Recorder all) {
        Map<String, List<Measure>> measures = all.measuresBySite();
        List<Object> network = new ArrayList<>(dossiers.partners());
        for (Site site : context.sites().values()) {
            List<Measure> own = measures.getOrDefault(site.id(), List.of());
            network.add(new DefaultSiteFile(context, site, core.base().rules(), own));
        }
        core.base().run(List.of(network), all);
        recordUnjudged(all, about -> about == Subject.Type.PARTNER);
        core.base().run(List.of(feeds(all.held())), all);
    }

    private List<File> feeds(Map<FeedKey, Held> held) {
        Set<FeedKey> needed = new TreeSet<>(held.keySet());
        for (RuleInfo rule : core.base().rules()) {
            for (String feed : rule.rule().feeds()) {
                if (rule.about() == Subject.Type.PARTNER) {
                    needed.add(new FeedKey(feed, null));
                } else {
                    context.sites().keySet().forEach(site -> needed.add(new FeedKey(feed, site)));
                }
            }
        }
        Map<FeedKey, Held> known = new HashMap<>(held);
        Collection<FeedKey> keys = needed;
        return keys.stream()
                .<File>map(key -> new DefaultFeedFile(context, key, known.getOrDefault(key, new Held())))
                .toList();
    }
}
