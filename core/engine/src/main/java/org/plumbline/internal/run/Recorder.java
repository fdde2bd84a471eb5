package org.plumbline.internal.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Subject;
import org.plumbline.Upcoming;
import org.plumbline.WaiverUse;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactId;
import org.plumbline.fact.assurance.Waiver;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.facts.Subjects;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Feeds;
import org.plumbline.internal.judge.Verdict;
import org.plumbline.internal.pack.KnowledgeBase;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.pack.Rule;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Dossier;
import org.plumbline.rule.Judgement;
import org.plumbline.rule.Judgement.State;
import org.plumbline.rule.Window;

/** Turns judgements into findings, what is upcoming, counts, and what feeds and unset standards hold up. */
public final class Recorder implements KnowledgeBase.Sink {
    /** Told of every judgement, one by one; then nothing else is made of them. */
    interface Listener {
        void judged(RuleInfo rule, File about, Verdict verdict, @Nullable Waiver waiver);
    }

    private record Unset(
            RuleInfo rule, String standard, @Nullable String site) {}

    private final Context context;
    /** Whether what a feed holds up is reported once for the feed (the core), or at each judgement (local packs). */
    private final boolean onceForEachFeed;

    private final Ours ours;
    private final @Nullable Listener listener;

    private final List<Finding> findings = new ArrayList<>();
    private final List<Upcoming> upcoming = new ArrayList<>();
    private final Counts counts = new Counts();
    private final Waivers waivers;
    private final Map<String, String> siteOfTeam = new HashMap<>();
    private final Map<String, String> siteOfOrphan = new HashMap<>();
    private final Map<FeedKey, Held> held = new TreeMap<>();
    private final Map<Unset, Long> unset = new HashMap<>();
    private final Set<String> unknowns = new HashSet<>();
    private final Set<String> judgedOrphans = new HashSet<>();
    private @Nullable RuleInfo atWork;
    private long told;

    public Recorder(Context context, boolean onceForEachFeed, Ours ours) {
        this(context, List.of(), onceForEachFeed, ours, null);
    }

    /** Where some breaches are waived. */
    Recorder(Context context, List<Waiver> waived, boolean onceForEachFeed, Ours ours, @Nullable Listener listener) {
        this.listener = listener;
        this.context = context;
        this.waivers = new Waivers(context, waived);
        this.ours = ours;
        this.onceForEachFeed = onceForEachFeed;
    }

    @Override
    public void atWork(RuleInfo rule) {
        atWork = rule;
    }

    @Nullable
    RuleInfo atWork() {
        return atWork;
    }

    @Override
    public void judge(Dossier about, Judgement judgement, Fact... evidence) {
        if (about.withoutRecord()) {
            judgedOrphans.add(key(Objects.requireNonNull(atWork), about));
        }
        Verdict verdict = (Verdict) judgement;
        if (evidence.length > 0) {
            verdict = verdict.resting(Arrays.stream(evidence).map(Fact::factId).toList());
        }
        record(Objects.requireNonNull(atWork), (File) about, known((File) about, verdict));
    }

    private static String key(RuleInfo rule, Dossier about) {
        return rule.rule().code() + " " + about.subject();
    }

    /** A rule that reads what names an orphan, and did not come to judge it, does not know whether it applies. */
    void recordOrphan(RuleInfo rule, File orphan) {
        List<FactId> facts = orphan.namedBy().stream()
                .filter(fact -> rule.rule().feeds().contains(fact.type()))
                .toList();
        if (rule.about() == orphan.subject().type() && !facts.isEmpty() && !hasJudged(rule, orphan)) {
            Anchor anchor =
                    new Anchor("orphan", orphan.site(), null, orphan.subject().toString(), null);
            record(rule, orphan, Verdict.unknown(anchor, unknownSubject(orphan)).resting(facts));
        }
    }

    /** The subject itself; or the row that was to be its record, if that was left out. */
    private String unknownSubject(Dossier about) {
        Subject subject = about.subject();
        String leftOut = Subjects.recordOf(subject)
                .map(type -> context.leftOut().of(subject, type))
                .orElse(null);
        return leftOut == null ? subject.toString() : leftOut;
    }

    /** Whether a rule has found already that it does not know, for the same cause. */
    boolean says(RuleInfo rule, Subject subject, String missing) {
        return unknowns.contains(rule.rule().code() + " " + subject + " missing: " + missing);
    }

    /** Whether a rule has judged a subject without a record: then that says it all. */
    boolean hasJudged(RuleInfo rule, File withoutRecord) {
        return judgedOrphans.contains(key(rule, withoutRecord));
    }

    /** Nothing is known for certain about whom, or of where, there is no record. */
    private Verdict known(File about, Verdict verdict) {
        String site = verdict.anchor().site();
        String missing = about.withoutRecord() ? unknownSubject(about) : null;
        if (missing == null && site != null && !context.sites().containsKey(site)) {
            missing = "site " + site;
        }
        return missing == null
                ? verdict
                : Verdict.unknown(verdict.anchor(), missing)
                        .closed(verdict.closedAt())
                        .resting(verdict.evidence());
    }

    void record(RuleInfo info, File about, Verdict verdict) {
        if (!ours.is(verdict.anchor().site(), about)) {
            return;
        }
        Waiver waiver = waivers.of(info, about.subject(), verdict, listener != null);
        if (listener != null) {
            listener.judged(info, about, verdict, waiver);
            told += isSilent(verdict) || isOver(context, verdict) ? 0 : 1;
            if (verdict.state() == State.UNKNOWN && verdict.heldUpBy() == null && !isOver(context, verdict)) {
                unknowns.add(key(info, about) + " " + verdict.cause());
            }
            return;
        }
        counts.add(context, info.rule().code(), about, verdict, waiver != null);
        if (verdict.state() == State.NOT_YET_DUE) {
            upcoming.add(upcoming(info, about, verdict));
            return;
        }
        if (isSilent(verdict) || isOver(context, verdict)) {
            return;
        }
        Window window = verdict.heldUpBy();
        if (verdict.state() == State.NOT_CONFIGURED) {
            Detail.Undecided detail = (Detail.Undecided) Objects.requireNonNull(verdict.detail());
            String standard = detail.standards().first().value();
            unset.merge(new Unset(info, standard, verdict.anchor().site()), 1L, Long::sum);
        } else if (window == null) {
            if (verdict.state() == State.UNKNOWN) {
                unknowns.add(key(info, about) + " " + verdict.cause());
            }
            findings.add(DefaultFinding.of(info, about, verdict, waiver));
        } else if (onceForEachFeed) {
            held.computeIfAbsent(new FeedKey(window.feed(), window.site()), key -> new Held())
                    .add(info.rule().code(), window.during());
        } else {
            findings.add(DefaultFinding.of(
                    info,
                    about,
                    Verdict.unknown(verdict.anchor(), inWords(window)).resting(verdict.evidence()),
                    null));
        }
    }

    private static boolean isSilent(Verdict verdict) {
        return verdict.state() == State.MET || verdict.state() == State.NOT_APPLICABLE;
    }

    static String inWords(Window window) {
        return window.feed() + " feed of " + (window.site() == null ? "the network" : window.site());
    }

    /** What was over before the look-back is not tonight's finding: it was in its month's rate. */
    static boolean isOver(Context context, Verdict verdict) {
        Instant closed = verdict.closedAt();
        return closed != null
                && closed.isBefore(Feeds.lookBack(context, verdict.anchor().site()));
    }

    private Upcoming upcoming(RuleInfo info, File about, Verdict verdict) {
        Rule rule = info.rule();
        return new Upcoming(
                rule.code(),
                rule.title(),
                rule.severity(),
                about.subject(),
                Optional.ofNullable(verdict.anchor().site()),
                Optional.ofNullable(about.teamAt(verdict.anchor().at())),
                Objects.requireNonNull(verdict.turnsAt()),
                Fingerprint.of(rule.code(), about.subject(), verdict.anchor().key()));
    }

    void addAll(Recorder other) {
        findings.addAll(other.findings);
        upcoming.addAll(other.upcoming);
        counts.addAll(other.counts);
        waivers.addAll(other.waivers);
        siteOfTeam.putAll(other.siteOfTeam);
        other.siteOfOrphan.forEach(this::names);
        judgedOrphans.addAll(other.judgedOrphans);
        unknowns.addAll(other.unknowns);
        other.held.forEach(
                (key, value) -> held.computeIfAbsent(key, k -> new Held()).addAll(value));
        other.unset.forEach((key, count) -> unset.merge(key, count, Long::sum));
    }

    Map<FeedKey, Held> held() {
        return held;
    }

    /** How many findings there are, those of unset standards not counted; or how many a listener was told of. */
    long made() {
        return told + findings.size() + upcoming.size();
    }

    public List<Measure> measures() {
        return counts.measures(context);
    }

    /** How many judgements there were. */
    public long judgements() {
        return counts.total();
    }

    /** Those of each site. */
    Map<String, List<Measure>> measuresBySite() {
        return counts.bySite();
    }

    /** Those of each team. */
    Map<String, List<Measure>> measuresByTeam() {
        return counts.byTeam();
    }

    /** A team with a record, and its site: the measures of those who come part by part have to know it at the end. */
    void knows(String team, String site) {
        siteOfTeam.put(team, site);
    }

    boolean knows(String team) {
        return siteOfTeam.containsKey(team);
    }

    /** A team without a record, and the first site at which it is named. */
    void names(String team, String site) {
        siteOfOrphan.merge(team, site, (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }

    /** The site of each team; of one without a record that at which it is looked for, or else the first at which it was judged. */
    Map<String, String> sitesOfTeams() {
        Map<String, String> sites = counts.sitesOfTeams();
        sites.putAll(siteOfOrphan);
        sites.putAll(siteOfTeam);
        return sites;
    }

    /** What each waiver did, where these are all the rules that were asked. */
    List<WaiverUse> waivers(Map<String, Rule> rules) {
        return waivers.uses(rules);
    }

    public List<Upcoming> upcoming() {
        return upcoming;
    }

    /** With one finding for each rule, standard and scope that is not configured. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        unset.forEach((key, count) -> all.add(DefaultFinding.notConfigured(key.rule, key.standard, key.site, count)));
        return all;
    }
}
