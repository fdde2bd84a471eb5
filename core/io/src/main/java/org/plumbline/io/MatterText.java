package org.plumbline.io;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.standard.Authority;
import org.plumbline.standard.TimeLimit;

/** One matter in a few lines: its state and severity, whom it is about, what was seen and asked, since when, on what evidence. */
final class MatterText {
    static final int COLUMN = 19;
    private static final int MOST_EVIDENCE = 12;
    private static final int MOST_AGAIN = 4;

    private final Report report;
    private final Page page;

    MatterText(Report report, Page page) {
        this.report = report;
        this.page = page;
    }

    void write(Matter matter) throws IOException {
        Finding lead = matter.lead();
        page.blank();
        page.entry(label(lead), Style.of(lead.severity()), COLUMN, about(matter) + attested(lead) + ": " + seen(lead));
        lines(lead);
        List<Finding> again = matter.others().stream()
                .filter(other ->
                        other.rule().equals(lead.rule()) && label(other).equals(label(lead)))
                .filter(other -> !sameCause(lead, other))
                .toList();
        again(again);
        for (Finding other : matter.others()) {
            if (again.contains(other)) {
                continue;
            }
            String head = sameCause(lead, other) ? "" : State.of(other).label() + ", ";
            String seen = sameCause(lead, other) ? "the same" : seen(other);
            page.paragraph("", COLUMN, "also " + head + other.severity() + ": " + seen);
            lines(other);
        }
        if (!matter.evidence().isEmpty()) {
            var ids = matter.evidence().stream().map(Ids::of).toList();
            page.paragraph("", COLUMN, "evidence: " + Counts.list(ids, MOST_EVIDENCE));
        }
    }

    /** What the same rule found again: the first ones, how many more, and the last. */
    private void again(List<Finding> findings) throws IOException {
        int shown = findings.size() > MOST_AGAIN ? MOST_AGAIN - 1 : findings.size();
        for (Finding finding : findings.subList(0, shown)) {
            page.paragraph("", COLUMN, "and " + seen(finding));
        }
        if (shown < findings.size()) {
            int more = findings.size() - shown;
            page.paragraph(
                    "", COLUMN, "and " + more + " times more; the last: " + seen(findings.get(findings.size() - 1)));
        }
    }

    private static boolean sameCause(Finding one, Finding other) {
        return one.cause().isPresent() && one.cause().equals(other.cause());
    }

    /** A matter that is over, on one line. */
    void writeClosed(Matter matter) throws IOException {
        for (Finding finding : matter.findings()) {
            page.entry(
                    label(finding),
                    Style.FAINT,
                    COLUMN,
                    finding.rule() + " " + Ids.of(finding.subject()) + ": " + seen(finding));
        }
    }

    private String attested(Finding finding) {
        return report.isAttested(finding) ? ", ATTESTED" : "";
    }

    static String label(Finding finding) {
        return Labels.of(State.of(finding), finding.severity());
    }

    private static String about(Matter matter) {
        var subjects = matter.findings().stream()
                .map(Finding::subject)
                .distinct()
                .map(Ids::of)
                .toList();
        return Counts.list(subjects, MOST_EVIDENCE);
    }

    private String seen(Finding finding) {
        return finding.detail().accept(words(finding));
    }

    private InWords words(Finding finding) {
        return new InWords(report.zone(finding.site()));
    }

    private void lines(Finding finding) throws IOException {
        if (finding.dueAt().isPresent()) {
            page.paragraph("", COLUMN, due(finding, finding.dueAt().get()));
        }
        page.paragraph("", COLUMN, "rule " + finding.rule() + ": " + finding.title() + authority(finding));
    }

    private static String authority(Finding finding) {
        return finding.authority().map(MatterText::authority).orElse("");
    }

    private static String authority(Authority authority) {
        return " (" + authority.source()
                + authority.since().map(date -> ", since " + date).orElse("") + ")";
    }

    private String due(Finding finding, Instant due) {
        Times times = Times.in(report.zone(finding.site()));
        Instant asOf = report.asOf();
        if (due.isAfter(asOf)) {
            return "falls due " + times.at(due) + ", in " + Times.length(Duration.between(asOf, due));
        }
        return isByDate(finding.detail())
                ? "fell due " + DueDay.since(due, asOf, times) + " ago"
                : "fell due " + times.at(due) + ", " + Times.length(Duration.between(due, asOf)) + " ago";
    }

    /** Then it fell due with the end of a day, which the first line names. */
    private static boolean isByDate(Detail detail) {
        return detail instanceof Detail.Missed
                || (detail instanceof Detail.Late late && !(late.limit() instanceof TimeLimit.Elapsed));
    }
}
