package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.plumbline.Action;
import org.plumbline.pack.Pack;
import org.plumbline.pack.Rule;
import org.plumbline.standard.StandardId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        sortOptions = false,
        header = "Shows the rules.",
        synopsisHeading = "%n",
        customSynopsis = "plumbline rules [--pack FOLDER]... [--network-standards FILE] [--standards FILE]...",
        descriptionHeading = "%n",
        description = "For each rule what it asks, how grave a breach is, the standards that it reads, the facts whose"
                + " absence it takes for evidence, and where it comes from.",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  plumbline rules", "  plumbline rules --pack acme-pack/"})
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class RulesCommand implements Callable<Integer> {
    @Mixin
    private Setup setup;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        for (Pack pack : setup.build().packs()) {
            out.println("Pack " + pack.name() + " " + pack.version());
            for (Rule rule : pack.rules()) {
                show(rule, out);
            }
        }
        return ExitStatus.QUIET;
    }

    private static void show(Rule rule, PrintWriter out) {
        out.println();
        out.println(rule.code() + " " + rule.severity() + "  " + rule.title());
        Sheet sheet = new Sheet(out, 10, 86);
        row("standards", rule.standards().stream().map(StandardId::value).collect(Collectors.joining(", ")), sheet);
        row("reads", String.join(", ", rule.feeds()), sheet);
        row("shape", rule.shape(), sheet);
        row("guards", rule.guards().stream().map(Action::code).collect(Collectors.joining(", ")), sheet);
        row("source", rule.source(), sheet);
    }

    private static void row(String label, String value, Sheet sheet) {
        if (!value.isEmpty()) {
            sheet.row(label, value);
        }
    }
}
