package org.plumbline.io;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.standard.StandardId;

/** The standards of a site that have no value. They end it: what they wait for is a decision, once, for all of them. */
final class UnsetPart {
    private UnsetPart() {}

    static void write(List<Finding> findings, Page page) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        long standards =
                findings.stream().flatMap(UnsetPart::standards).distinct().count();
        long heldUp = findings.stream().mapToLong(FindingText::allHeldUp).sum();
        page.heading(
                "No value set for " + Counts.of(standards, "standard") + ", which would decide "
                        + Counts.of(heldUp, "judgement"),
                '-');
        page.blank();
        for (Finding finding : findings) {
            page.paragraph(State.of(finding).atLineStart(), FindingText.COLUMN, headline(finding));
            page.paragraph("", FindingText.COLUMN, "rule: " + finding.title());
        }
    }

    private static String headline(Finding finding) {
        return finding.rule() + " " + finding.severity() + "  "
                + Counts.list(standards(finding).toList())
                + (finding.heldUp().isEmpty() ? "" : ": " + FindingText.heldUp(finding));
    }

    private static Stream<StandardId> standards(Finding finding) {
        return finding.detail() instanceof Detail.Undecided undecided ? undecided.standards().stream() : Stream.of();
    }
}
