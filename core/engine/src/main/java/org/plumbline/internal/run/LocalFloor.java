package org.plumbline.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.internal.dossier.Dossiers;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.pack.LoadedPack;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.pack.PackFailure;
import org.plumbline.pack.Rule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A local pack at work: apart from the core, over the same facts and the core's results, which it cannot change. */
final class LocalFloor {
    private static final Logger LOG = LoggerFactory.getLogger(LocalFloor.class);

    private LocalFloor() {}

    /** What the pack adds; nothing at all of it if it fails. */
    static Optional<Recorder> run(
            LoadedPack pack,
            Context context,
            Dossiers dossiers,
            List<Finding> coreFindings,
            List<Measure> coreMeasures,
            List<PackFailure> failures) {
        Recorder recorder = new Recorder(context, false);
        try {
            for (List<File> files : dossiers.bySite().values()) {
                pack.base().run(List.of(files), recorder);
            }
            List<Object> network = new ArrayList<>(dossiers.partners());
            network.addAll(coreFindings);
            network.addAll(coreMeasures);
            pack.base().run(List.of(network), recorder);
            return Optional.of(recorder);
        } catch (RuntimeException e) {
            LOG.warn("pack {} was stopped: {}", pack.manifest().label(), e.toString());
            failures.add(failure(pack, recorder, e));
            return Optional.empty();
        }
    }

    private static PackFailure failure(LoadedPack pack, Recorder recorder, RuntimeException e) {
        Optional<RuleInfo> atWork = Optional.ofNullable(recorder.atWork());
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new PackFailure(
                pack.manifest().label(), atWork.map(RuleInfo::rule).map(Rule::code), cause.toString());
    }
}
