package org.plumbline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.WhatIf;
import org.plumbline.io.FactFolder;
import org.plumbline.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "what-if",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        sortOptions = false,
        header = "Says what another configuration would change, before anybody approves it.",
        synopsisHeading = "%n",
        customSynopsis = {
            "plumbline what-if FACTS --as-of INSTANT [--nights N] [--complete-until INSTANT]",
            "                  [--pack FOLDER]... [--network-standards FILE]",
            "                  [--standards FILE]... [--adaptations FILE]...",
            "                  [--proposed-pack FOLDER]... [--proposed-network-standards FILE]",
            "                  [--proposed-standards FILE]... [--proposed-adaptations FILE]...",
            "                  [--as-if-from DATE] [--strict]",
            "                  [--budget-firings N] [--budget-time TIME] [--budget-findings N]",
            "                  [--format text|json|dossier] [--out FILE] [--limit N]",
            "                  [--width COLUMNS] [--color auto|always|never]"
        },
        descriptionHeading = "%n",
        description = {
            "Judges the same facts twice, as they are judged now and as they would be: which values are loosened and by how"
                    + " much, who is affected, which breaches would no longer be seen, which later and by how long, which"
                    + " sooner, and which are new.",
            "",
            "What is in force is given as for `plumbline assess`. Each --proposed- option takes the place of all that its"
                    + " counterpart gives; where it is missing, nothing of that kind changes. Changes nothing itself."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every breach would be seen, and none later",
            "1:some breach would not be seen, or later",
            "2:the call is wrong, or a pack or standards file is; with --strict, or the facts are",
            "3:Plumbline or a local pack failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline what-if facts/ --as-of 2026-03-02T07:00:00Z --nights 28 \\",
            "      --proposed-adaptations with-north.yaml --as-if-from 2026-02-01",
            "  plumbline what-if facts/ --as-of 2026-03-02T07:00:00Z --standards acme.yaml \\",
            "      --proposed-standards acme-2027.yaml --format dossier --out for-the-board.html"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class WhatIfCommand implements Callable<Integer> {
    /** Of more nights nobody reads what is different; a look-back is shorter. */
    private static final int MOST_NIGHTS = 366;

    @Parameters(paramLabel = "FACTS", description = "The folder of fact files.")
    private Path folder;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "The last night, such as 2026-03-02T07:00:00Z. Events after it are not seen.")
    private Instant asOf;

    @Option(
            names = "--nights",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many nights, 24 hours apart, that one the last of them; by default 1.")
    private int nights;

    @Option(
            names = "--complete-until",
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "The files of which no feed coverage speaks hold all that happened before this instant; a"
                    + " header alone says that nothing did. Of a type without a file nothing is known.")
    private @Nullable Instant completeUntil;

    @Mixin
    private Setup setup;

    @Mixin
    private ProposedSetup proposed;

    @Mixin
    private BudgetOptions budget;

    @Option(names = "--strict", description = "Judge nothing if anything is wrong with a fact file.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OneOf.WhatIfFormats.class,
            defaultValue = "text",
            description = "text (the default), json, or dossier: the page of HTML that an approver signs.")
    private WhatIfFormat format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write it there instead of to standard output; as a whole or not at all.")
    private @Nullable Path out;

    @Mixin
    private Looks looks;

    @ParentCommand
    private PlumblineCommand root;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        check();
        @Nullable OutFile file = out == null ? null : new OutFile(out);
        Plumbline now = setup.build(budget.budget());
        Plumbline then = setup.with(proposed).build(budget.budget());
        List<Pack> packs = packs(now, then);
        Facts facts = FactsOf.folder(folder, packs, strict, spec.commandLine().getErr());
        Facts complete =
                completeUntil == null ? facts : facts.completeUntil(completeUntil, FactFolder.types(folder, packs));
        WhatIf whatIf = WhatIf.compare(now, then, complete, series());
        if (file == null) {
            format.write(whatIf, facts, looks, root.terminal, spec.commandLine().getOut());
        } else {
            file.write(writer -> format.write(whatIf, facts, looks, Terminal.none(), writer));
        }
        whatIf.failures()
                .forEach(failed ->
                        spec.commandLine().getErr().println("pack " + failed.pack() + " failed: " + failed.what()));
        return status(whatIf);
    }

    /** Whose types of fact are read: those of both, of a pack that both have those that are proposed. */
    private static List<Pack> packs(Plumbline now, Plumbline then) {
        Set<String> names = then.packs().stream().map(Pack::name).collect(Collectors.toSet());
        List<Pack> packs = new ArrayList<>(then.packs());
        now.packs().stream().filter(pack -> !names.contains(pack.name())).forEach(packs::add);
        return packs;
    }

    private void check() {
        if (proposed.isEmpty()) {
            throw new WrongCallException(
                    "what-if",
                    "nothing is proposed",
                    "`--proposed-adaptations`, `--proposed-standards`, `--proposed-network-standards` or"
                            + " `--proposed-pack`");
        }
        if (proposed.asIfFrom != null && proposed.adaptations.isEmpty()) {
            throw new WrongCallException(
                    "--as-if-from",
                    "is said of no adaptation",
                    "`--proposed-adaptations`; a value of a standard has its date");
        }
        if (nights < 1 || nights > MOST_NIGHTS) {
            throw new WrongCallException(
                    "--nights", "not from 1 to " + MOST_NIGHTS + ": `" + nights + "`", "`--nights 28`");
        }
        if (format != WhatIfFormat.TEXT && looks.limited()) {
            throw new WrongCallException("--limit", "shortens text alone", "`--format text`");
        }
        looks.check();
    }

    private List<Instant> series() {
        try {
            return IntStream.rangeClosed(1, nights)
                    .mapToObj(night -> asOf.minus(Duration.ofDays((long) nights - night)))
                    .toList();
        } catch (DateTimeException e) {
            throw new WrongCallException("--nights", "there are not so many before " + asOf, "`--nights 28`");
        }
    }

    private static int status(WhatIf whatIf) {
        if (!whatIf.failures().isEmpty()) {
            return ExitStatus.FAILED;
        }
        boolean lost = !whatIf.effects(WhatIf.Kind.UNSEEN).isEmpty()
                || !whatIf.effects(WhatIf.Kind.LATER).isEmpty();
        return lost ? ExitStatus.FINDINGS : ExitStatus.QUIET;
    }
}
