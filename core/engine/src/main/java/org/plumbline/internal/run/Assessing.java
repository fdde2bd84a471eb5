package org.plumbline.internal.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.Measure;
import org.plumbline.Subject;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.assurance.Waiver;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.dossier.Dossiers;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.facts.Holding;
import org.plumbline.internal.facts.Snapshot;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Coverage;
import org.plumbline.internal.judge.Verdict;
import org.plumbline.internal.pack.KnowledgeBase;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.internal.time.Calendars;
import org.plumbline.rule.Anchor;

/** Facts joined into dossiers and judged: the site floor, then the network floor. */
final class Assessing {
    private static final String COVERAGE = FactType.of(FeedCoverage.class).name();

    private final KnowledgeBase core;
    private final Context context;
    private final Dossiers dossiers;
    private final Snapshot facts;
    private final LeftOutIndex leftOut;
    private final Workers workers;
    private final Ours ours;
    private final List<Waiver> waivers;

    Assessing(Question question, Snapshot facts, Workers workers, Ours ours) {
        this(question, facts, facts.holding().sites(), facts.holding().coverage(), workers, ours);
    }

    /** With the sites and the coverage of more feeds than those that are among the facts. */
    Assessing(
            Question question,
            Snapshot facts,
            Map<String, Site> sites,
            List<FeedCoverage> coverage,
            Workers workers,
            Ours ours) {
        this(question, facts, sites, coverage, workers, ours, null);
    }

    private Assessing(
            Question question,
            Snapshot facts,
            Map<String, Site> sites,
            List<FeedCoverage> coverage,
            Workers workers,
            Ours ours,
            @Nullable Set<FactId> proposed) {
        Holding holding = facts.holding();
        this.facts = facts;
        this.core = question.core().base();
        this.workers = workers;
        this.ours = ours;
        this.waivers = holding.waivers();
        this.leftOut = new LeftOutIndex(holding, facts.leftOutRows(), core.rules());
        Context now = new Context(
                question.asOf(),
                question.standards(),
                sites,
                new Coverage(coverage, facts.word(), leftOut.broken(), leftOut.sitesOf(COVERAGE)),
                leftOut.rows(),
                Calendars.of(holding.calendars()));
        this.context = proposed == null ? now : now.ahead(proposed);
        this.dossiers = Dossiers.of(context, holding, facts.leftOutRows(), workers);
    }

    /** The same facts, asked ahead. */
    static Assessing ahead(Question question, Snapshot facts, Workers workers, Set<FactId> proposed) {
        return new Assessing(
                question, facts, facts.holding().sites(), facts.holding().coverage(), workers, Ours.ALL, proposed);
    }

    Context context() {
        return context;
    }

    Dossiers dossiers() {
        return dossiers;
    }

    /** For what the core's rules judge, or for a local pack's. */
    Recorder recorder(boolean ofCore) {
        return new Recorder(context, waivers, ofCore, ours, null);
    }

    /** Tells of each judgement and makes nothing else of it. */
    Recorder listening(Context asked, boolean ofCore, Recorder.Listener listener) {
        return new Recorder(asked, waivers, ofCore, Ours.ALL, listener);
    }

    /** Judges all dossiers site by site, and says what was left open where no rule came to judge it. */
    Recorder sites() {
        Recorder all = recorder(true);
        List<List<File>> bySite = List.copyOf(dossiers.bySite().values());
        workers.each(bySite, this::siteFloor).forEach(all::addAll);
        recordUnjudged(all, type -> type != Subject.Type.PARTNER);
        dossiers.teams().forEach(all::knows);
        dossiers.orphanTeams().forEach(all::names);
        return all;
    }

    /** Judges all dossiers of the sites, and tells each judgement. */
    Recorder sites(Recorder all) {
        dossiers.bySite().values().forEach(files -> core.run(List.of(files), all));
        recordUnjudged(all, type -> type != Subject.Type.PARTNER);
        return all;
    }

    private Recorder siteFloor(List<File> files) {
        Recorder recorder = recorder(true);
        core.run(List.of(files), recorder);
        return recorder;
    }

    /** What rows that were left out, and facts about nobody who is known, leave open where no rule came to judge it. */
    private void recordUnjudged(Recorder all, Predicate<Subject.Type> kind) {
        recordUnjudged(core, leftOut, dossiers.orphans(), kind, all);
    }

    /** The same of a local pack, which alone knows those whom its own facts name; partners, or all others. */
    void recordUnjudged(KnowledgeBase local, boolean partners, Recorder all) {
        List<File> orphans = new ArrayList<>(dossiers.orphans());
        orphans.addAll(dossiers.localOrphans(partners));
        LeftOutIndex gaps = new LeftOutIndex(facts.holding(), facts.leftOutRows(), local.rules());
        recordUnjudged(local, gaps, orphans, type -> partners == (type == Subject.Type.PARTNER), all);
    }

    private void recordUnjudged(
            KnowledgeBase base, LeftOutIndex gaps, List<File> orphans, Predicate<Subject.Type> kind, Recorder all) {
        gaps.gaps().stream()
                .filter(gap -> kind.test(gap.subject().type()))
                .forEach(gap -> record(base, gap, Objects.requireNonNull(dossiers.findLocal(gap.subject())), all));
        orphans.stream()
                .filter(orphan -> kind.test(orphan.subject().type()))
                .forEach(orphan -> base.rules().forEach(rule -> all.recordOrphan(rule, orphan)));
    }

    /** The same for some dossiers alone. */
    void recordUnjudged(Recorder recorder, List<File> files) {
        for (File file : files) {
            leftOut.gaps().stream()
                    .filter(gap -> gap.subject().equals(file.subject()))
                    .forEach(gap -> record(core, gap, file, recorder));
            if (file.withoutRecord() && file.subject().type() != Subject.Type.SITE) {
                core.rules().forEach(rule -> recorder.recordOrphan(rule, file));
            }
        }
    }

    /** What is left open about those of the network floor. */
    void recordUnjudgedPartners(Recorder all) {
        recordUnjudged(all, type -> type == Subject.Type.PARTNER);
    }

    private void record(KnowledgeBase base, LeftOutIndex.Gap gap, File file, Recorder recorder) {
        boolean said = recorder.hasJudged(gap.rule(), file) || recorder.says(gap.rule(), gap.subject(), gap.inWords());
        if (said || !base.admits(gap.rule(), file)) {
            return;
        }
        String site = gap.row().site().orElse(file.site());
        Anchor anchor = new Anchor("left out " + gap.row().type(), site, null, gap.inWords(), null);
        recorder.record(gap.rule(), file, Verdict.unknown(anchor, gap.inWords()));
    }

    /** First what is judged over partners and measures; then the feeds, which also know what that held up. */
    void network(Recorder all) {
        core.run(List.of(networkFiles(all)), all);
        recordUnjudged(all, type -> type == Subject.Type.PARTNER);
        core.run(List.of(feeds(all.held())), all);
    }

    /** Partners, the network, and the measures of sites and teams. */
    List<File> networkFiles(Recorder all) {
        Map<String, List<Measure>> measures = all.measuresBySite();
        List<File> network = new ArrayList<>(dossiers.ofNetwork());
        for (Site site : context.sites().values()) {
            List<Measure> own = measures.getOrDefault(site.id(), List.of());
            network.add(new DefaultSiteMeasures(context, site, core.rules(), own));
        }
        network.addAll(teams(all));
        return network;
    }

    private List<File> teams(Recorder all) {
        Map<String, String> sites = all.sitesOfTeams();
        List<File> teams = new ArrayList<>();
        all.measuresByTeam()
                .forEach((team, own) -> teams.add(
                        new DefaultTeamMeasures(context, team, sites.get(team), !all.knows(team), core.rules(), own)));
        return teams;
    }

    private List<File> feeds(Map<FeedKey, Held> held) {
        Set<FeedKey> needed = new TreeSet<>(held.keySet());
        for (RuleInfo rule : core.rules()) {
            for (String feed : rule.rule().feeds()) {
                if (rule.about() == Subject.Type.PARTNER) {
                    needed.add(new FeedKey(feed, null));
                } else {
                    context.sites().keySet().forEach(site -> needed.add(new FeedKey(feed, site)));
                }
            }
        }
        Map<FeedKey, @Nullable Held> known = new HashMap<>(held);
        List<File> feeds = new ArrayList<>(needed.size());
        for (FeedKey key : needed) {
            feeds.add(new DefaultFeedFile(context, key, Objects.requireNonNullElseGet(known.get(key), Held::new)));
        }
        return feeds;
    }
}
