package org.plumbline.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.Problem;
import org.plumbline.fact.FactType;
import org.plumbline.pack.LoadException;
import org.plumbline.pack.Pack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "facts",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        header = "Shows the vocabulary: what a folder of facts may hold.",
        synopsisHeading = "%n",
        customSynopsis = "plumbline facts [TYPE] [--pack FOLDER]...",
        descriptionHeading = "%n",
        description = {
            "For each type of fact the names of its file, and each field: whether it is required, how it is written, what"
                    + " it means, and what is unknown where it is missing.",
            "",
            "In CSV, | stands between the values of a set, and a list is JSON in its cell."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline facts",
            "  plumbline facts supervision-session",
            "  plumbline facts county.housing-change --pack county-pack/"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class FactsCommand implements Callable<Integer> {
    @Parameters(paramLabel = "TYPE", arity = "0..1", description = "One type, such as contact. Without it, all.")
    private @Nullable String type;

    @Option(
            names = "--pack",
            paramLabel = "FOLDER",
            description =
                    "A pack whose own types of fact are shown too: its folder, or its jar. May be given several times.")
    private List<Path> packs = new ArrayList<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        for (FactType shown : shown()) {
            show(shown, spec.commandLine().getOut());
        }
        return ExitStatus.QUIET;
    }

    private List<FactType> shown() {
        List<FactType> all = all();
        return type == null
                ? all
                : List.of(all.stream()
                        .filter(one -> one.name().equals(type) || one.plural().equals(type))
                        .findFirst()
                        .orElseThrow(() -> unknown(all)));
    }

    /** Throws with every problem of all the packs. */
    private List<FactType> all() {
        List<FactType> all = new ArrayList<>(FactType.all());
        List<Problem> problems = new ArrayList<>();
        for (Path pack : packs) {
            try {
                all.addAll(Pack.read(pack).factTypes());
            } catch (LoadException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new LoadException(problems);
        }
        return all;
    }

    private WrongCallException unknown(List<FactType> types) {
        String all = types.stream().map(FactType::name).collect(Collectors.joining(", "));
        return new WrongCallException("TYPE", "there is no type of fact `" + type + "`", "one of " + all);
    }

    private static void show(FactType type, PrintWriter out) {
        out.println(type.name() + " (" + type.plural() + ".jsonl, " + type.plural() + ".csv)");
        new Sheet(out, 98).row(type.meaning() + ".");
        Sheet sheet = new Sheet(out, 18, 8, 68);
        for (FactType.Field field : type.fields()) {
            sheet.row(field.name(), field.required() ? "required" : "", form(field) + ". " + field.meaning());
        }
        out.println();
    }

    private static String form(FactType.Field field) {
        return field.form()
                + field.refersTo().map(type -> ", the id of a " + type).orElse("")
                + field.byDefault()
                        .map(value -> "; " + value + " where missing")
                        .orElse("");
    }
}
