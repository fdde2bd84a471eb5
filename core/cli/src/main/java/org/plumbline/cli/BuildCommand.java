package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.pack.Pack;
import org.plumbline.rules.CorePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        sortOptions = false,
        header = "Compiles an organisation's own pack into a jar.",
        synopsisHeading = "%n",
        customSynopsis = "plumbline build PACK [--out JAR]",
        descriptionHeading = "%n",
        description = "Checks the pack, compiles its rules, and writes a jar that needs no compiler where it is read:"
                + " `--pack acme-1.0.0.jar`. The same pack gives the same bytes.",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:the jar is written", "2:the call is wrong, or the pack is", "3:Plumbline failed"},
        footerHeading = "%nExamples:%n",
        footer = {"  plumbline build acme-pack/", "  plumbline build acme-pack/ --out lib/acme.jar"})
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class BuildCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PACK", description = "The folder of the pack.")
    private Path folder;

    @Option(names = "--out", paramLabel = "JAR", description = "The jar. By default NAME.jar, beside the folder.")
    private @Nullable Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter text = spec.commandLine().getOut();
        Path absolute = folder.toAbsolutePath().normalize();
        Path jar = out == null ? absolute.resolveSibling(absolute.getFileName() + ".jar") : out;
        Path into = jar.toAbsolutePath().getParent();
        if (into == null || !Files.isDirectory(into)) {
            throw new WrongCallException("--out", "there is no folder for `" + jar + "`", "make it first");
        }
        Pack.build(folder, CorePack.load(), jar);
        Pack pack = Pack.read(jar);
        text.println(pack.name() + " " + pack.version() + ": " + pack.rules().size() + " compiled, in " + jar);
        return ExitStatus.QUIET;
    }
}
