package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.plumbline.Plumbline;
import org.plumbline.Problem;
import org.plumbline.io.ProblemsSarif;
import org.plumbline.pack.LoadException;
import org.plumbline.pack.Pack;
import org.plumbline.rules.CorePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        sortOptions = false,
        header = "Checks an organisation's own packs, and runs nothing of them.",
        synopsisHeading = "%n",
        customSynopsis = "plumbline check PACK... [--format text|sarif]",
        descriptionHeading = "%n",
        description = {
            "Says everything that is wrong with the packs, each problem with its file and line, and what to write instead:"
                    + " manifest, standards, rules, scenarios, the packs beside each other and beside the core.",
            "",
            "What passes here cannot touch the core's findings by carelessness. It is a guard-rail, no sandbox."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:nothing is wrong", "1:something is", "2:the call is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {"  plumbline check acme-pack/", "  plumbline check acme-pack/ --format sarif > acme.sarif"})
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class CheckCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PACK", description = "The folder of a pack, or its jar.")
    private List<Path> packs;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OneOf.CheckFormats.class,
            defaultValue = "text",
            description = "text (the default), or sarif, for editors and build servers.")
    private CheckFormat format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Pack core = CorePack.load();
        List<Problem> problems = new ArrayList<>();
        for (Path pack : packs) {
            Pack.check(pack, core).forEach(problem -> problems.add(asTyped(pack, problem)));
        }
        List<Pack> read = problems.isEmpty() ? packs.stream().map(Pack::read).toList() : List.of();
        problems.addAll(together(core, read));
        if (format == CheckFormat.SARIF) {
            ProblemsSarif.write(problems, Version.number(), out);
        } else {
            problems.forEach(out::println);
            read.forEach(pack -> out.println(pack.name() + " " + pack.version() + ": "
                    + pack.rules().size() + (pack.rules().size() == 1 ? " rule" : " rules")));
            out.println(problems.isEmpty() ? "nothing is wrong" : Failures.count(problems));
        }
        return problems.isEmpty() ? ExitStatus.QUIET : ExitStatus.FINDINGS;
    }

    private static List<Problem> together(Pack core, List<Pack> read) {
        Plumbline.Builder builder = Plumbline.builder(core);
        read.forEach(builder::localPack);
        try {
            builder.build();
            return List.of();
        } catch (LoadException e) {
            return e.problems();
        }
    }

    /** Problems name the folder; editors look for the path. */
    private static Problem asTyped(Path pack, Problem problem) {
        String folder = String.valueOf(pack.toAbsolutePath().normalize().getFileName());
        String typed = pack.normalize().toString().replace('\\', '/');
        boolean inside =
                problem.where().startsWith(folder + "/") || problem.where().equals(folder);
        return inside && !typed.isEmpty()
                ? new Problem(typed + problem.where().substring(folder.length()), problem.what(), problem.maybe())
                : problem;
    }
}
