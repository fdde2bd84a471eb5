package org.plumbline.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.Assessment;
import org.plumbline.Finding;
import org.plumbline.Subject;
import org.plumbline.internal.Harmless;
import org.plumbline.standard.Authority;

/**
 * The findings of a report as CSV (RFC 4180): a header row, then one row a finding. Times and dates are ISO 8601, instants in
 * UTC; {@code found} is in the site's zone. Where a cell holds several values {@code |} stands between them.
 *
 * <p>It is made for spreadsheets. A cell whose first sign, blanks aside, begins a formula ({@code = + - @}, their full-width
 * forms too) gets a {@code '} before it; so does such a sign after a semicolon, which is where some spreadsheets break cells.
 * Tabs and line ends become blanks, other control characters and marks that are not seen are spelled out. A program that wants
 * ids to the letter reads {@link FindingsJson}.
 */
public final class FindingsCsv {
    private static final List<String> HEADER = List.of(
            "state",
            "rule",
            "severity",
            "site",
            "team",
            "subjectType",
            "subject",
            "title",
            "found",
            "dueAt",
            "standard",
            "value",
            "source",
            "since",
            "evidence",
            "cause",
            "heldUp",
            "pack",
            "fingerprint",
            "zone",
            "basis",
            "matter");
    private static final Pattern FORMULA = Pattern.compile("(^|;)(?=\\s*[=+\\-@\uff1d\uff0b\uff0d\uff20])");

    private FindingsCsv() {}

    /**
     * Writes all findings of an assessment.
     *
     * @param assessment what was found
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(Assessment assessment, Writer out) throws IOException {
        write(Report.of(assessment), out);
    }

    /**
     * Writes the findings of a report. What the report hides is not said here, where a row is a finding: ask
     * {@link Report#hidden}.
     *
     * @param report what is shown
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(Report report, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out);
        csv.writeRecord(HEADER);
        Matters matters = Matters.of(report);
        for (Finding finding : report.findings()) {
            csv.writeRecord(cells(finding, report, matters).stream()
                    .map(FindingsCsv::harmless)
                    .toList());
        }
        out.flush();
    }

    private static List<String> cells(Finding finding, Report report, Matters matters) {
        Subject subject = finding.subject();
        Optional<Authority> authority = finding.authority();
        return List.of(
                State.of(finding).label(),
                finding.rule().value(),
                finding.severity().name(),
                cell(finding.site()),
                cell(finding.team()),
                subject.type().name(),
                subject.id(),
                finding.title(),
                finding.detail().accept(new InWords(report.zone(finding.site()))),
                cell(finding.dueAt()),
                cell(authority.map(Authority::standard)),
                cell(authority.map(Authority::value)),
                cell(authority.map(Authority::source)),
                cell(authority.flatMap(Authority::since)),
                finding.evidence().stream().map(Object::toString).collect(Collectors.joining("|")),
                cell(finding.cause()),
                finding.heldUp().entrySet().stream()
                        .map(rule -> rule.getKey() + " " + rule.getValue())
                        .collect(Collectors.joining("|")),
                finding.pack(),
                finding.fingerprint(),
                report.zone(finding.site()).toString(),
                report.isAttested(finding) ? "attested" : "operational",
                matters.key(finding));
    }

    private static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(Harmless.text(cell)).replaceAll("$1'");
    }
}
