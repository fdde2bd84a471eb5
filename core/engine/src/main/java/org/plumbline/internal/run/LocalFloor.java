package org.plumbline.internal.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Assessment;
import org.plumbline.RuleCode;
import org.plumbline.Upcoming;
import org.plumbline.fact.Fact;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.pack.KnowledgeBase;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.pack.Budget;
import org.plumbline.pack.PackFailure;
import org.plumbline.pack.Rule;
import org.plumbline.rule.Dossier;
import org.plumbline.rule.Judgement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A local pack at work: apart from the core, over the same facts and the core's results, which it cannot change. */
final class LocalFloor {
    private static final Logger LOG = LoggerFactory.getLogger(LocalFloor.class);
    private static final Comparator<Upcoming> SOONEST = Comparator.comparing(Upcoming::turnsAt)
            .thenComparing(Upcoming::rule)
            .thenComparing(Upcoming::subject)
            .thenComparing(Upcoming::fingerprint);

    private final LoadedPack pack;
    private final Recorder recorder;
    private final Meter meter;
    private @Nullable PackFailure failure;

    private LocalFloor(LoadedPack pack, Budget budget, Recorder recorder) {
        this.pack = pack;
        this.recorder = recorder;
        this.meter = new Meter(budget);
    }

    /** Each local pack over the dossiers, site by site. */
    static List<LocalFloor> sites(Question question, Assessing assessing) {
        List<LocalFloor> floors = new ArrayList<>();
        for (LoadedPack pack : question.local()) {
            LocalFloor floor = new LocalFloor(pack, question.budget(pack), assessing.recorder(false));
            assessing.dossiers().bySite().values().forEach(floor::run);
            floor.run(assessing.dossiers().localOrphans(false));
            floor.recordUnjudged(assessing, false);
            floors.add(floor);
        }
        return floors;
    }

    /** Each local pack over the network and what the core found there; then all that was found, in order. */
    static Assessment network(Question question, Assessing assessing, Recorder core, List<LocalFloor> floors) {
        List<Object> network = new ArrayList<>();
        if (!floors.isEmpty()) {
            network.addAll(assessing.networkFiles(core));
            network.addAll(assessing.dossiers().localOrphans(true));
            network.addAll(DefaultCoreFindings.of(assessing.context(), core.findings()));
            network.addAll(core.findings());
            network.addAll(core.measures());
        }
        List<PackFailure> failures = new ArrayList<>();
        Recorder all = assessing.recorder(true);
        all.addAll(core);
        for (LocalFloor floor : floors) {
            LocalFloor last = new LocalFloor(floor.pack, question.budget(floor.pack), assessing.recorder(false));
            last.addAll(floor);
            last.run(network);
            last.recordUnjudged(assessing, true);
            last.finish();
            if (last.failure == null) {
                all.addAll(last.recorder);
            } else {
                failures.add(last.failure);
            }
        }
        return new DefaultAssessment(
                question.asOf(),
                all.findings().stream().sorted(DefaultFinding.CANONICAL).toList(),
                all.upcoming().stream().sorted(SOONEST).toList(),
                all.measures(),
                all.waivers(rules(question)),
                List.copyOf(failures),
                question.basis());
    }

    private static Map<String, Rule> rules(Question question) {
        Map<String, Rule> rules = new HashMap<>();
        question.core().rules().forEach(rule -> rules.put(rule.code().toString(), rule));
        question.local()
                .forEach(pack ->
                        pack.rules().forEach(rule -> rules.put(rule.code().toString(), rule)));
        return rules;
    }

    /** Of a pack that has failed nothing is kept, and it is not tried again. */
    private void run(List<?> objects) {
        if (failure == null && !objects.isEmpty()) {
            contain(() -> pack.base().run(List.of(objects), new Metered()));
        }
    }

    /** What rows that were left out, and facts about nobody who is known, leave open for its rules. */
    private void recordUnjudged(Assessing assessing, boolean partners) {
        if (failure == null) {
            contain(() -> assessing.recordUnjudged(pack.base(), partners, recorder));
        }
    }

    /** The last firing may have been the one too many, and so may what several sites used together. */
    private void finish() {
        if (failure == null) {
            contain(() -> meter.check(recorder.made(), true));
        }
    }

    /** The same rules asked ahead, over dossiers alone; why they could not be, if they could not. */
    static Optional<PackFailure> ask(LoadedPack pack, Budget budget, List<List<File>> waves, Recorder recorder) {
        LocalFloor floor = new LocalFloor(pack, budget, recorder);
        waves.forEach(floor::run);
        floor.finish();
        return Optional.ofNullable(floor.failure);
    }

    /** Whatever a pack throws is its own matter: an error of the virtual machine too, as far as it can go on. */
    private void contain(Runnable work) {
        meter.start();
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            failure = failure(e);
            LOG.warn("pack {} was stopped: {}", failure.pack(), failure.kind());
        } finally {
            meter.stop();
        }
    }

    /** The recorder, with an eye on the budget. */
    private final class Metered implements KnowledgeBase.Sink {
        @Override
        public void atWork(RuleInfo rule) {
            recorder.atWork(rule);
        }

        @Override
        public void fires() {
            meter.fire(recorder.made());
        }

        @Override
        public void judge(Dossier about, Judgement judgement, Fact... evidence) {
            recorder.judge(about, judgement, evidence);
        }
    }

    private PackFailure failure(Throwable e) {
        Optional<RuleCode> rule =
                Optional.ofNullable(recorder.atWork()).map(RuleInfo::rule).map(Rule::code);
        Throwable cause = e;
        for (int depth = 0; cause.getCause() != null && depth < 50; depth++) {
            cause = cause.getCause();
        }
        return cause instanceof Meter.SpentException spent
                ? new PackFailure(pack.manifest().label(), rule, spent.kind, String.valueOf(spent.getMessage()))
                : new PackFailure(pack.manifest().label(), rule, PackFailure.Kind.THREW, inWords(cause));
    }

    /** Not its message: that may hold what a fact says. */
    private static String inWords(Throwable cause) {
        return "it threw " + cause.getClass().getSimpleName();
    }

    /** What the same pack did over other sites. */
    void addAll(LocalFloor other) {
        recorder.addAll(other.recorder);
        meter.add(other.meter);
        if (failure == null) {
            failure = other.failure;
        }
    }
}
