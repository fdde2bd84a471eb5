package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.Plumbline;
import org.plumbline.Problem;
import org.plumbline.pack.Budget;
import org.plumbline.pack.LoadException;
import org.plumbline.pack.Pack;
import org.plumbline.rules.CorePack;
import org.plumbline.standard.Adaptations;
import org.plumbline.standard.StandardValues;
import picocli.CommandLine.Option;

/** What is asked: the core pack, local packs, the values of the network and the provider. */
final class Setup {
    @Option(
            names = "--pack",
            paramLabel = "FOLDER",
            description =
                    "An organisation's own rules: the folder of pack.yaml, standards.yaml, rules/*.drl, or a jar. May be"
                            + " given several times.")
    private List<Path> packs = new ArrayList<>();

    @Option(
            names = "--network-standards",
            paramLabel = "FILE",
            description = "The model owner's values, YAML. They may replace the core's.")
    private List<Path> networkStandards = new ArrayList<>();

    @Option(
            names = "--standards",
            paramLabel = "FILE",
            description = "The provider's own values, YAML: set what nobody has set, tighten what is core."
                    + " May be given several times.")
    private List<Path> standards = new ArrayList<>();

    @Option(
            names = "--adaptations",
            paramLabel = "FILE",
            description = "What is done otherwise at some site or partner, YAML: takes effect inside the bounds of the"
                    + " standard; what is core it can only tighten. May be given several times.")
    private List<Path> adaptations = new ArrayList<>();

    /** From when adaptations count that are only proposed; null: as they say themselves. */
    private @Nullable LocalDate asIfFrom;

    /** Another configuration: of each kind what is proposed, where something is, else what this has. */
    Setup with(ProposedSetup proposed) {
        Setup then = new Setup();
        then.packs = either(proposed.packs, packs);
        then.networkStandards = either(proposed.networkStandards, networkStandards);
        then.standards = either(proposed.standards, standards);
        then.adaptations = either(proposed.adaptations, adaptations);
        then.asIfFrom = proposed.adaptations.isEmpty() ? null : proposed.asIfFrom;
        return then;
    }

    private static List<Path> either(List<Path> proposed, List<Path> inForce) {
        return proposed.isEmpty() ? inForce : proposed;
    }

    /** Throws {@link LoadException} with every problem of all the packs and standards. */
    Plumbline build() {
        return build(Budget.DEFAULT);
    }

    /** Each pack with that budget; throws as {@link #build()} does. */
    Plumbline build(Budget budget) {
        Plumbline.Builder builder = Plumbline.builder(CorePack.load());
        List<Problem> problems = new ArrayList<>();
        packs.forEach(folder -> collect(problems, () -> builder.localPack(Pack.read(folder), budget)));
        networkStandards.forEach(file -> collect(problems, () -> builder.networkStandards(StandardValues.read(file))));
        standards.forEach(file -> collect(problems, () -> builder.standards(StandardValues.read(file))));
        adaptations.forEach(file -> collect(problems, () -> builder.adaptations(read(file))));
        if (!problems.isEmpty()) {
            throw new LoadException(problems);
        }
        return builder.build();
    }

    private Adaptations read(Path file) {
        Adaptations read = Adaptations.read(file);
        return asIfFrom == null ? read : read.asIfFrom(asIfFrom);
    }

    private static void collect(List<Problem> problems, Runnable load) {
        try {
            load.run();
        } catch (LoadException e) {
            problems.addAll(e.problems());
        }
    }
}
