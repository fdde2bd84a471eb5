package org.plumbline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is proposed in the place of what is in force. */
final class ProposedSetup {
    @Option(
            names = "--proposed-pack",
            paramLabel = "FOLDER",
            description = "Rules in the place of all that --pack gives. May be given several times.")
    List<Path> packs = new ArrayList<>();

    @Option(
            names = "--proposed-network-standards",
            paramLabel = "FILE",
            description = "Values in the place of those of --network-standards.")
    List<Path> networkStandards = new ArrayList<>();

    @Option(
            names = "--proposed-standards",
            paramLabel = "FILE",
            description = "Values in the place of all that --standards gives. May be given several times.")
    List<Path> standards = new ArrayList<>();

    @Option(
            names = "--proposed-adaptations",
            paramLabel = "FILE",
            description = "Adaptations in the place of all that --adaptations gives. May be given several times.")
    List<Path> adaptations = new ArrayList<>();

    @Option(
            names = "--as-if-from",
            paramLabel = "DATE",
            converter = DateOption.class,
            description =
                    "Proposed adaptations that nobody has approved, or that begin later, count as approved and begun on"
                            + " this date, such as 2026-02-01.")
    @Nullable
    LocalDate asIfFrom;

    boolean isEmpty() {
        return Stream.of(packs, networkStandards, standards, adaptations).allMatch(List::isEmpty);
    }
}
