package org.plumbline.io;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plumbline.Finding;
import org.plumbline.standard.Authority;

/** One finding in a few lines: its state, what was seen and asked, by whose authority, since when, and on what evidence. */
final class FindingText {
    static final int COLUMN = 16;
    private static final int MOST_EVIDENCE = 12;
    private static final InWords IN_WORDS = new InWords();

    private final Instant asOf;
    private final Page page;

    FindingText(Instant asOf, Page page) {
        this.asOf = asOf;
        this.page = page;
    }

    void write(Finding finding, int indent, boolean titled) throws IOException {
        int column = COLUMN + indent;
        String state = " ".repeat(indent) + State.of(finding).label().toUpperCase(Locale.ROOT);
        page.paragraph(state, column, headline(finding));
        if (titled) {
            page.paragraph("", column, finding.title() + standard(finding));
        }
        if (finding.dueAt().isPresent()) {
            page.paragraph("", column, due(finding.dueAt().get()));
        }
        if (!finding.heldUp().isEmpty()) {
            page.paragraph("", column, heldUp(finding));
        }
        if (!finding.evidence().isEmpty()) {
            page.paragraph("", column, "evidence: " + Counts.list(finding.evidence(), MOST_EVIDENCE));
        }
    }

    /** {@code SV-05 HIGH  team north: 9.5 WTE to each supervisor WTE, at most 8 (Acme supervision policy, since …)}. */
    private static String headline(Finding finding) {
        return finding.rule() + " " + finding.severity() + "  " + finding.subject() + ": "
                + finding.detail().accept(IN_WORDS)
                + finding.authority().map(FindingText::source).orElse("");
    }

    private static String source(Authority authority) {
        return " (" + authority.source()
                + authority.since().map(date -> ", since " + date).orElse("") + ")";
    }

    private static String standard(Finding finding) {
        return finding.authority()
                .map(authority -> " (" + authority.standard() + " " + authority.value() + ")")
                .orElse("");
    }

    private String due(Instant due) {
        return "fell due " + Times.at(due) + ", " + Times.length(Duration.between(due, asOf)) + " ago";
    }

    private static String heldUp(Finding finding) {
        long all = finding.heldUp().values().stream().mapToLong(Long::longValue).sum();
        String rules = finding.heldUp().size() == 1
                ? " of " + finding.heldUp().firstKey()
                : finding.heldUp().entrySet().stream()
                        .map(rule -> rule.getKey() + " " + rule.getValue())
                        .collect(Collectors.joining(", ", ": ", ""));
        return "holds up " + Counts.of(all, "judgement") + rules;
    }
}
