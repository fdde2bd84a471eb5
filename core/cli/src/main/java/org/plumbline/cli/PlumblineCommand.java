package org.plumbline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "plumbline",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        header = "Tells a community health or social care service whether it is still the model it says it is.",
        synopsisHeading = "%n",
        customSynopsis = "plumbline COMMAND",
        description =
                "Facts (cases, contacts, staff, shifts and more) are judged by rules against standards. What comes out"
                        + " are findings, each with its evidence and its authority. No risk score, no clinical advice.",
        descriptionHeading = "%n",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline facts                          what a folder of facts may hold",
            "  plumbline facts contact                  one type of fact",
            "  plumbline standards                      what is asked, and what nobody has set yet",
            "  plumbline assess facts/ --as-of 2026-03-02T07:00:00Z",
            "  plumbline check acme-pack/                an organisation's own rules, before they run",
            "  plumbline assess --help                  how to judge a folder of facts",
            "",
            "`plumbline` stands for `java -jar plumbline.jar`."
        },
        subcommands = {
            AssessCommand.class,
            GateCommand.class,
            WhatIfCommand.class,
            FactsCommand.class,
            RulesCommand.class,
            StandardsCommand.class,
            CheckCommand.class,
            BuildCommand.class
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class PlumblineCommand implements Callable<Integer> {
    final Terminal terminal;

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "If Plumbline fails, say where in its code. For reports to its makers.")
    boolean stacktrace;

    @Spec
    private CommandSpec spec;

    PlumblineCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "no command");
    }
}
