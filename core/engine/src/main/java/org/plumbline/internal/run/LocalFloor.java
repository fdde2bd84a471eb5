package org.plumbline.internal.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Assessment;
import org.plumbline.Upcoming;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.pack.PackFailure;
import org.plumbline.pack.Rule;
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
    private @Nullable PackFailure failure;

    private LocalFloor(LoadedPack pack, Assessing assessing) {
        this(pack, assessing.recorder(false));
    }

    private LocalFloor(LoadedPack pack, Recorder recorder) {
        this.pack = pack;
        this.recorder = recorder;
    }

    /** Each local pack over the dossiers, site by site. */
    static List<LocalFloor> sites(Question question, Assessing assessing) {
        List<LocalFloor> floors = new ArrayList<>();
        for (LoadedPack pack : question.local()) {
            LocalFloor floor = new LocalFloor(pack, assessing);
            assessing.dossiers().bySite().values().forEach(floor::run);
            floors.add(floor);
        }
        return floors;
    }

    /** Each local pack over the network and what the core found there; then all that was found, in order. */
    static Assessment network(Question question, Assessing assessing, Recorder core, List<LocalFloor> floors) {
        List<Object> network = new ArrayList<>();
        if (!floors.isEmpty()) {
            network.addAll(assessing.dossiers().ofNetwork());
            network.addAll(core.findings());
            network.addAll(core.measures());
        }
        List<PackFailure> failures = new ArrayList<>();
        Recorder all = assessing.recorder(true);
        all.addAll(core);
        for (LocalFloor floor : floors) {
            LocalFloor last = new LocalFloor(floor.pack, assessing);
            last.addAll(floor);
            last.run(network);
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
                List.copyOf(failures),
                question.basis());
    }

    /** Of a pack that has failed nothing is kept, and it is not tried again. */
    private void run(List<?> objects) {
        if (failure != null) {
            return;
        }
        try {
            pack.base().run(List.of(objects), recorder);
        } catch (RuntimeException e) {
            LOG.warn("pack {} was stopped: {}", pack.manifest().label(), e.toString());
            failure = failure(e);
        }
    }

    /** The same rules asked ahead, over dossiers alone; why they could not be, if they could not. */
    static Optional<PackFailure> ask(LoadedPack pack, List<List<File>> waves, Recorder recorder) {
        LocalFloor floor = new LocalFloor(pack, recorder);
        waves.forEach(floor::run);
        return Optional.ofNullable(floor.failure);
    }

    private PackFailure failure(RuntimeException e) {
        Optional<RuleInfo> atWork = Optional.ofNullable(recorder.atWork());
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new PackFailure(
                pack.manifest().label(), atWork.map(RuleInfo::rule).map(Rule::code), cause.toString());
    }

    /** What the same pack did over other sites. */
    void addAll(LocalFloor other) {
        recorder.addAll(other.recorder);
        if (failure == null) {
            failure = other.failure;
        }
    }
}
