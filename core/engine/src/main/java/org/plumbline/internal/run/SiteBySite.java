package org.plumbline.internal.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.plumbline.Assessment;
import org.plumbline.FactSource;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.Closing;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.facts.Holding;
import org.plumbline.internal.facts.Snapshot;

/** Assesses facts that come part by part: each part is judged and forgotten, then the network over what was found. */
public final class SiteBySite {
    /** What was found in a part, and what the network floor needs of it. */
    private record Found(
            Set<String> sites,
            List<Site> records,
            List<FeedCoverage> coverage,
            List<LeftOut> leftOut,
            Recorder core,
            List<LocalFloor> local) {}

    private final Question question;
    private final Snapshot network;
    private final Shared shared;
    private final Assessing alone;

    private final TreeMap<String, Site> sites = new TreeMap<>();
    private final List<FeedCoverage> coverage = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();
    private final Recorder core;
    private final List<LocalFloor> local = new ArrayList<>();

    private SiteBySite(Question question, Snapshot network) {
        this.question = question;
        this.network = network;
        this.shared = new Shared(network.holding());
        this.alone = new Assessing(question, network, Workers.NONE, Ours.ALL);
        this.core = alone.recorder(true);
        sites.putAll(network.holding().sites());
        coverage.addAll(network.holding().coverage());
    }

    /** With the facts of the network, which may be more than the source's own. */
    public static Assessment assess(Question question, FactSource source, Snapshot network) {
        SiteBySite assessing = new SiteBySite(question, network);
        Iterator<Facts> parts = source.sites();
        try (Workers workers = new Workers(question.threads())) {
            assessing.judge(parts, workers);
        } finally {
            Closing.close(parts);
        }
        return assessing.network();
    }

    /** As many parts at a time as there are threads. */
    private void judge(Iterator<Facts> parts, Workers workers) {
        while (parts.hasNext()) {
            List<Snapshot> next = new ArrayList<>();
            while (next.size() < question.threads() && parts.hasNext()) {
                next.add((Snapshot) parts.next());
            }
            workers.each(next, this::judge).forEach(this::add);
        }
    }

    private Found judge(Snapshot part) {
        Holding holding = part.holding();
        Set<String> own = new TreeSet<>(holding.bySite().keySet());
        own.remove(Holding.NO_SITE);
        List<LeftOut> rows = attributed(part.leftOutRows(), own);
        Snapshot facts = part.with(shared.near(own), both(rows, network.leftOutRows()), network.word());
        Ours ours = (site, about) -> site != null
                ? own.contains(site)
                : about.site() == null ? !isShared(about) : own.contains(about.site());
        // What is said of a feed at another site matters here: the caller's word does not count for the feed any more.
        List<FeedCoverage> said = new ArrayList<>(network.holding().coverage());
        said.addAll(holding.coverage());
        Assessing assessing = new Assessing(question, facts, facts.holding().sites(), said, Workers.NONE, ours);
        return new Found(
                own,
                List.copyOf(holding.sites().values()),
                List.copyOf(holding.coverage()),
                rows,
                assessing.sites(),
                LocalFloor.sites(question, assessing));
    }

    private boolean isShared(File about) {
        return alone.dossiers().find(about.subject()) != null;
    }

    /** A row whose site could not be read is one of the part's site, if it has but one. */
    private static List<LeftOut> attributed(List<LeftOut> rows, Set<String> own) {
        if (own.size() != 1) {
            return rows;
        }
        String site = own.iterator().next();
        return rows.stream()
                .map(row -> row.site().isPresent()
                        ? row
                        : new LeftOut(row.type(), Optional.of(site), row.subjects(), row.problems()))
                .toList();
    }

    private static List<LeftOut> both(List<LeftOut> some, List<LeftOut> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private void add(Found found) {
        for (String site : found.sites) {
            if (!seen.add(site)) {
                throw new FactsException(List.of(
                        Problem.at("site " + site, "comes in two parts of the source", "all its facts in one part")));
            }
        }
        found.records.forEach(site -> sites.put(site.id(), site));
        coverage.addAll(found.coverage);
        leftOut.addAll(found.leftOut);
        add(found.core, found.local);
    }

    private void add(Recorder ofCore, List<LocalFloor> ofLocal) {
        core.addAll(ofCore);
        if (local.isEmpty()) {
            local.addAll(ofLocal);
        } else {
            for (int i = 0; i < local.size(); i++) {
                local.get(i).addAll(ofLocal.get(i));
            }
        }
    }

    /** Those who are at home in no part, then the network. */
    private Assessment network() {
        Snapshot facts = network.with(List.of(), both(leftOut, network.leftOutRows()), network.word());
        Ours ours = (site, about) -> site != null
                ? !seen.contains(site)
                : (about.site() == null || !seen.contains(about.site())) && isShared(about);
        Assessing atHomeInNone = new Assessing(question, facts, sites, coverage, Workers.NONE, ours);
        add(atHomeInNone.sites(), LocalFloor.sites(question, atHomeInNone));
        Assessing last = new Assessing(question, facts, sites, coverage, Workers.NONE, Ours.ALL);
        Recorder all = last.recorder(true);
        all.addAll(core);
        last.network(all);
        return LocalFloor.network(question, last, all, local);
    }
}
