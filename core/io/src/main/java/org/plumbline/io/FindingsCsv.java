package org.plumbline.io;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plumbline.Assessment;
import org.plumbline.Finding;
import org.plumbline.Subject;
import org.plumbline.standard.Authority;

/**
 * The findings of an assessment as CSV (RFC 4180): a header row, then one row a finding. Times and dates are ISO 8601;
 * where a cell holds several values {@code |} stands between them. A cell that a spreadsheet would run as a formula begins
 * with {@code '}.
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
            "fingerprint");
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final InWords IN_WORDS = new InWords();

    private FindingsCsv() {}

    /**
     * Writes the findings of an assessment.
     *
     * @param assessment what was found
     * @param out where to; it is flushed and stays open
     * @throws IOException if it cannot be written
     */
    public static void write(Assessment assessment, Writer out) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out);
        csv.writeRecord(HEADER);
        for (Finding finding : assessment.findings()) {
            csv.writeRecord(cells(finding).stream().map(FindingsCsv::harmless).toList());
        }
        out.flush();
    }

    private static List<String> cells(Finding finding) {
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
                finding.detail().accept(IN_WORDS),
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
                finding.fingerprint());
    }

    private static String cell(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
