package org.plumbline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Outcome;
import org.plumbline.Plumbline;
import org.plumbline.Severity;
import org.plumbline.io.FactFolder;
import org.plumbline.io.Report;
import org.plumbline.io.ReportBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        usageHelpWidth = 100,
        sortOptions = false,
        header = "Judges a folder of fact files.",
        synopsisHeading = "%n",
        customSynopsis = {
            "plumbline assess FACTS --as-of INSTANT [--complete-until INSTANT] [--pack FOLDER]...",
            "                 [--network-standards FILE] [--standards FILE]...",
            "                 [--adaptations FILE]... [--strict]",
            "                 [--budget-firings N] [--budget-time TIME] [--budget-findings N]",
            "                 [--format text|json|csv] [--out FILE] [--fail-on SEVERITY]",
            "                 [--site SITE] [--team TEAM] [--open] [--summary] [--limit N]",
            "                 [--width COLUMNS] [--color auto|always|never]"
        },
        descriptionHeading = "%n",
        description = {
            "Reports what is not as it should be: late, overdue, otherwise in breach, unknown because evidence is missing,"
                    + " not configured because a standard has no value.",
            "",
            "FACTS holds one file for each type of fact, named in the plural: contacts.jsonl, shifts.csv. JSON Lines or"
                    + " CSV with a header row, UTF-8, times with offset. `plumbline facts` lists types and fields.",
            "",
            "What is wrong with a file is said on standard error, by line; the row is left out, and what depends on it"
                    + " is unknown. What is absent is taken for evidence only as far as feed-coverages or"
                    + " --complete-until say that the facts are complete."
        },
        parameterListHeading = "%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:no breach and nothing unknown at or above --fail-on, hidden or not",
            "1:there is some; what is not configured or waived never counts",
            "2:the call is wrong, or a pack or standards file is; with --strict, or the facts are",
            "3:Plumbline or a local pack failed"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  plumbline assess facts/ --as-of 2026-03-02T07:00:00Z",
            "  plumbline assess facts/ --as-of 2026-03-02T07:00:00Z --summary",
            "  plumbline assess facts/ --as-of 2026-03-02T07:00:00Z --site north --team hilltop --open",
            "  plumbline assess facts/ --as-of 2026-03-02T07:00:00+01:00 --standards acme.yaml --pack acme-pack/",
            "  plumbline assess facts/ --as-of 2026-03-02T07:00:00Z --complete-until 2026-03-02T00:00:00Z \\",
            "      --format json --out findings.json --fail-on critical"
        })
@SuppressWarnings("NullAway.Init") // picocli sets what is required
final class AssessCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FACTS", description = "The folder of fact files.")
    private Path folder;

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "When the service is looked at, such as 2026-03-02T07:00:00Z. Events after it are not seen.")
    private Instant asOf;

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
    private BudgetOptions budget;

    @Option(names = "--strict", description = "Judge nothing if anything is wrong with a fact file.")
    private boolean strict;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = OneOf.Formats.class,
            defaultValue = "text",
            description = "text (the default), json or csv.")
    private Format format;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the report there instead of to standard output; as a whole or not at all.")
    private @Nullable Path out;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            converter = OneOf.Severities.class,
            defaultValue = "high",
            description = "From which severity on a finding gives exit status 1: low, medium, high (the default),"
                    + " critical.")
    private Severity failOn;

    @Mixin
    private View view;

    @ParentCommand
    private PlumblineCommand root;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        view.check(format);
        @Nullable OutFile file = out == null ? null : new OutFile(out);
        Plumbline plumbline = setup.build(budget.budget());
        Facts facts = FactsOf.folder(folder, plumbline.packs(), strict, err());
        Assessment assessment = plumbline.assess(
                completeUntil == null
                        ? facts
                        : facts.completeUntil(completeUntil, FactFolder.types(folder, plumbline.packs())),
                asOf);
        Report report = report(assessment, facts, plumbline);
        if (file == null) {
            format.write(report, view, root.terminal, spec.commandLine().getOut());
        } else {
            file.write(writer -> format.write(report, view, Terminal.none(), writer));
        }
        if (format == Format.CSV) {
            report.hidden().forEach(hidden -> err().println("the rows hold " + hidden));
        }
        assessment.failures().forEach(failed -> err().println("pack " + failed.pack() + " failed: " + failed.what()));
        return status(assessment);
    }

    private Report report(Assessment assessment, Facts facts, Plumbline plumbline) {
        ReportBuilder report =
                Report.builder(assessment).facts(facts).packs(plumbline.packs()).lookBack(LookBack.of(plumbline, asOf));
        view.choose(report, assessment, facts);
        return report.build();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private int status(Assessment assessment) {
        if (!assessment.failures().isEmpty()) {
            return ExitStatus.FAILED;
        }
        boolean found = assessment.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.BREACH || finding.outcome() == Outcome.UNKNOWN)
                .anyMatch(finding -> finding.severity().compareTo(failOn) >= 0);
        return found ? ExitStatus.FINDINGS : ExitStatus.QUIET;
    }
}
