package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Standard;
import org.plumbline.standard.Standards;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "standards",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        sortOptions = false,
        header = "Shows what is asked: the values in force, and what nobody has set.",
        synopsisHeading = "%n",
        customSynopsis = "plumbline standards [--pack FOLDER]... [--network-standards FILE] [--standards FILE]...",
        descriptionHeading = "%n",
        description = "For each standard its values, from which date on they hold, and who says so; then those without"
                + " any value: rules that read them answer `not configured`.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline standards",
            "  plumbline standards --network-standards network.yaml --standards acme.yaml --pack acme-pack/"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class StandardsCommand implements Callable<Integer> {
    @Mixin
    private Setup setup;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Standards standards = setup.build().standards();
        List<Standard> open = standards.notConfigured();
        out.println("In force");
        standards.all().stream().filter(standard -> !open.contains(standard)).forEach(s -> show(s, out));
        out.println();
        out.println("Not configured");
        open.forEach(standard -> show(standard, out));
        return ExitStatus.QUIET;
    }

    private static void show(Standard standard, PrintWriter out) {
        out.println();
        out.println(standard.id() + ": " + standard.title());
        TextTable table = Sheet.of(20, 20, 60);
        for (Authority value : standard.values().values()) {
            table.addRowValues(
                    value.value(), value.since().map(date -> "since " + date).orElse(""), value.source());
        }
        out.print(table);
        out.println("  " + words(standard.element()) + "; written as "
                + standard.unit().example());
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
