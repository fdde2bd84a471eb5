package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.plumbline.standard.Authority;
import org.plumbline.standard.Standard;
import org.plumbline.standard.Standards;
import picocli.CommandLine.Command;
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
        out.println(open.isEmpty() ? "Nothing is left open" : "Not configured");
        open.forEach(standard -> show(standard, out));
        return ExitStatus.QUIET;
    }

    private static void show(Standard standard, PrintWriter out) {
        Sheet sheet = new Sheet(out, 98);
        out.println();
        out.println(standard.id() + ", " + standard.element().name().toLowerCase(Locale.ROOT));
        sheet.row(standard.title());
        for (Authority value : standard.values().values()) {
            sheet.row(
                    value.value() + value.since().map(date -> " since " + date).orElse("") + ": " + value.source());
        }
        if (standard.values().isEmpty()) {
            sheet.row("written as " + form(standard));
        }
    }

    private static String form(Standard standard) {
        return standard.options().isEmpty()
                ? standard.unit().example()
                : "one of " + String.join(", ", standard.options());
    }
}
