package org.plumbline.io;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.plumbline.Finding;
import org.plumbline.RuleCode;

/** What holds judgements up, one entry a cause, with the rules that wait for it and how many judgements of each. */
final class CausesPart {
    private final Report report;
    private final Page page;
    private final Lists lists;

    CausesPart(Report report, Page page, Lists lists) {
        this.report = report;
        this.page = page;
        this.lists = lists;
    }

    void write(List<Finding> findings) throws IOException {
        List<Cause> causes = Cause.of(findings);
        if (causes.isEmpty()) {
            return;
        }
        page.heading("What holds judgements up: " + Counts.of(causes.size(), "cause"), '=');
        lists.write(causes, "cause", "causes", this::write);
    }

    private void write(Cause cause) throws IOException {
        page.blank();
        page.entry(
                Labels.of(label(cause.kind()), cause.severity()),
                Style.of(cause.severity()),
                MatterText.COLUMN,
                inWords(cause));
        for (Map.Entry<RuleCode, Long> rule : cause.heldUp().entrySet()) {
            String title = report.title(rule.getKey());
            page.paragraph(
                    "",
                    MatterText.COLUMN,
                    "holds up " + Counts.of(rule.getValue(), "judgement") + " of " + rule.getKey()
                            + (title.isEmpty() ? "" : ": " + title));
        }
    }

    private static String label(Cause.Kind kind) {
        return switch (kind) {
            case FEED -> "FEED";
            case UNSET -> "NOT SET";
            case UNKNOWN -> State.UNKNOWN.atLineStart();
        };
    }

    private static String inWords(Cause cause) {
        return switch (cause.kind()) {
            case FEED -> cause.where() + ": did not arrive: " + cause.what();
            case UNSET -> cause.what() + " has no value at " + cause.where();
            case UNKNOWN -> cause.where() + ": not recorded: " + cause.what();
        };
    }
}
