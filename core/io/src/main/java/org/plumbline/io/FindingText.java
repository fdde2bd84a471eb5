package org.plumbline.io;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.RuleCode;
import org.plumbline.standard.Authority;
import org.plumbline.standard.TimeLimit;

/** One finding in a few lines: its state, what was seen and asked, by whose authority, since when, and on what evidence. */
final class FindingText {
    static final int COLUMN = 16;
    private static final int MOST_EVIDENCE = 12;
    private static final InWords IN_WORDS = new InWords();

    private final Instant asOf;
    private final Page page;
    private String lastRule = "";

    FindingText(Instant asOf, Page page) {
        this.asOf = asOf;
        this.page = page;
    }

    /** The next finding names its rule, even if the one before was of the same. */
    void startBlock() {
        lastRule = "";
    }

    /** Findings of one rule stand close together, and the first of them names it. */
    void write(Finding finding, int indent) throws IOException {
        int column = COLUMN + indent;
        String rule = "rule: " + finding.title() + standard(finding);
        boolean another = !rule.equals(lastRule);
        lastRule = rule;
        if (another && indent == 0) {
            page.blank();
        }
        String state = " ".repeat(indent) + State.of(finding).atLineStart();
        page.paragraph(state, column, headline(finding));
        if (another) {
            page.paragraph("", column, rule);
        }
        for (String line : lines(finding)) {
            page.paragraph("", column, line);
        }
    }

    private List<String> lines(Finding finding) {
        List<String> lines = new ArrayList<>();
        finding.dueAt().ifPresent(due -> lines.add(due(finding.detail(), due)));
        if (!finding.heldUp().isEmpty()) {
            lines.add(heldUp(finding));
        }
        if (!finding.evidence().isEmpty()) {
            lines.add("evidence: " + Counts.list(finding.evidence(), MOST_EVIDENCE));
        }
        return lines;
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

    /** The value stands beside its standard, but not where it is a list of parts: these the headline says already. */
    private static String standard(Finding finding) {
        boolean said = finding.detail() instanceof Detail.Missing;
        return finding.authority()
                .map(authority -> " (" + authority.standard() + (said ? "" : " " + authority.value()) + ")")
                .orElse("");
    }

    private String due(Detail detail, Instant due) {
        if (due.isAfter(asOf)) {
            return "falls due " + Times.at(due) + ", in " + Times.length(Duration.between(asOf, due));
        }
        return isByDate(detail)
                ? "fell due " + DueDay.since(due, asOf) + " ago"
                : "fell due " + Times.at(due) + ", " + Times.length(Duration.between(due, asOf)) + " ago";
    }

    /** Then it fell due with the end of a day, which the headline names. */
    private static boolean isByDate(Detail detail) {
        return detail instanceof Detail.Missed
                || (detail instanceof Detail.Late late && !(late.limit() instanceof TimeLimit.Elapsed));
    }

    /** {@code holds up 41 judgements: WF-03 40, WF-23 1}. */
    static String heldUp(Finding finding) {
        SortedMap<RuleCode, Long> rules = finding.heldUp();
        return "holds up " + Counts.of(allHeldUp(finding), "judgement")
                + (rules.size() == 1 ? of(finding) : each(rules));
    }

    static long allHeldUp(Finding finding) {
        return finding.heldUp().values().stream().mapToLong(Long::longValue).sum();
    }

    private static String of(Finding finding) {
        RuleCode only = finding.heldUp().firstKey();
        return only.equals(finding.rule()) ? "" : " of " + only;
    }

    private static String each(SortedMap<RuleCode, Long> rules) {
        return rules.entrySet().stream()
                .map(rule -> rule.getKey() + " " + rule.getValue())
                .collect(Collectors.joining(", ", ": ", ""));
    }
}
