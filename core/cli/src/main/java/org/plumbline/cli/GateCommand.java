package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.Change;
import org.plumbline.Facts;
import org.plumbline.GateAnswer;
import org.plumbline.Plumbline;
import org.plumbline.View;
import org.plumbline.io.FactFolder;
import org.plumbline.io.GateJson;
import org.plumbline.io.GateText;
import org.plumbline.io.Proposals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "gate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        sortOptions = false,
        header = "Asks ahead whether something may be done.",
        synopsisHeading = "%n",
        customSynopsis = {
            "plumbline gate FACTS --as-of INSTANT (--propose TYPE=JSON | --proposals FILE)... [--together]",
            "               [--complete-until INSTANT] [--pack FOLDER]... [--network-standards FILE]",
            "               [--standards FILE]... [--adaptations FILE]... [--strict] [--format text|json]",
            "               [--budget-firings N] [--budget-time TIME] [--budget-findings N]"
        },
        descriptionHeading = "%n",
        description = {
            "Answers permitted, refused or undecided for each proposal, in order, with every reason and what would take it"
                    + " away. Changes nothing. Advice: who asks decides.",
            "",
            "A proposal is a fact as it would be: a delegation, an allocation, a task-record of a visit, a shift, a"
                    + " competency-sign-off; a launch, a case or a delegation-pause with the time of going live, closing or"
                    + " lifting. One with the id of a fact that is there takes its place."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every proposal is permitted",
            "1:some proposal is refused or undecided",
            "2:the call is wrong, or a pack, a standards file or a proposal is; with --strict, or the facts are",
            "3:Plumbline or a local pack failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline gate facts/ --as-of 2026-03-02T07:00:00Z --proposals shifts.csv",
            "  plumbline gate facts/ --as-of 2026-03-02T07:00:00Z --proposals candidates/task-records.jsonl \\",
            "      --format json",
            "  plumbline gate facts/ --as-of 2026-03-02T07:00:00Z \\",
            "      --propose 'delegation={\"id\":\"d9\",\"site\":\"north\",\"delegatorId\":\"ann\",…}'"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class GateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FACTS", description = "The folder of fact files.")
    private Path folder;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "When it is asked, such as 2026-03-02T07:00:00Z. What is proposed may lie after it.")
    private Instant asOf;

    @Option(
            names = "--propose",
            paramLabel = "TYPE=JSON",
            description = "One proposal: the type of fact and its fields. May be given several times.")
    private List<String> inline = new ArrayList<>();

    @Option(
            names = "--proposals",
            paramLabel = "FILE",
            description = "A fact file, named by its type: each row is a proposal. May be given several times.")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--together", description = "All of them are one proposal: may this be done if that is?")
    private boolean together;

    @Option(
            names = "--complete-until",
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "The files of which no feed coverage speaks hold all that happened before this instant.")
    private @Nullable Instant completeUntil;

    @Mixin
    private Setup setup;

    @Mixin
    private BudgetOptions budget;

    @Option(names = "--strict", description = "Answer nothing if anything is wrong with a fact file.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OneOf.Formats.class,
            defaultValue = "text",
            description = "text (the default) or json.")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (format == Format.CSV) {
            throw new WrongCallException("--format", "a gate has no rows: `csv`", "`--format json`");
        }
        if (inline.isEmpty() && files.isEmpty()) {
            throw new WrongCallException("gate", "nothing is proposed", "`--propose` or `--proposals`");
        }
        List<Change> proposed = new ArrayList<>();
        files.forEach(file -> proposed.addAll(Proposals.read(file)));
        inline.forEach(text -> proposed.add(Proposals.parse(text)));
        Plumbline plumbline = setup.build(budget.budget());
        PrintWriter err = spec.commandLine().getErr();
        Facts facts = FactsOf.folder(folder, plumbline.packs(), strict, err);
        View view = plumbline.view(
                completeUntil == null
                        ? facts
                        : facts.completeUntil(completeUntil, FactFolder.types(folder, plumbline.packs())),
                asOf);
        List<GateAnswer> answers =
                together ? List.of(view.gate(proposed.toArray(Change[]::new))) : view.gateEach(proposed);
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            GateJson.write(asOf, answers, out);
        } else {
            GateText.of(facts).write(answers, out);
        }
        return status(answers);
    }

    private static int status(List<GateAnswer> answers) {
        if (answers.stream().anyMatch(answer -> !answer.failures().isEmpty())) {
            return ExitStatus.FAILED;
        }
        return answers.stream().allMatch(GateAnswer::permitted) ? ExitStatus.QUIET : ExitStatus.FINDINGS;
    }
}
