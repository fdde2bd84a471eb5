package org.plumbline.io;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.Assessment;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Subject;

/** How often each rule was kept, at each site and in the network, with everything that is in no rate beside it. */
final class RatesPart {
    private RatesPart() {}

    static void write(Assessment assessment, Map<RuleCode, String> titles, Page page) throws IOException {
        List<Measure> measures =
                assessment.measures().stream().filter(RatesPart::isShown).toList();
        page.heading("Rates: met of judged", '=');
        page.paragraph(
                "", 0, "What is unknown, not configured, not yet due or not applicable stands beside, in neither.");
        page.blank();
        if (measures.isEmpty()) {
            page.line("Nothing was judged.");
            return;
        }
        Columns table = new Columns(2);
        table.row("", "month", "met of judged", "rate", "unknown", "not configured", "not yet due", "not applicable");
        @Nullable RuleCode last = null;
        for (Measure measure : measures) {
            RuleCode rule = measure.key().rule();
            if (!rule.equals(last)) {
                table.row(rule + " " + titles.getOrDefault(rule, ""));
                last = rule;
            }
            row(measure, table);
        }
        table.writeTo(page, 2);
    }

    private static boolean isShown(Measure measure) {
        Subject.Type scope = measure.key().scope().type();
        return scope == Subject.Type.SITE || scope == Subject.Type.NETWORK;
    }

    private static void row(Measure measure, Columns table) {
        table.row(
                measure.key().scope().toString(),
                measure.key().month().toString(),
                measure.met() + " of " + measure.judged(),
                rate(measure),
                count(measure.unknown()),
                count(measure.notConfigured()),
                count(measure.notYetDue()),
                count(measure.notApplicable()));
    }

    /** Rounded down: 999 of 1000 are not all. */
    private static String rate(Measure measure) {
        if (measure.judged() == 0) {
            return "-";
        }
        return BigDecimal.valueOf(100 * measure.met())
                        .divide(BigDecimal.valueOf(measure.judged()), 1, RoundingMode.DOWN)
                + " %";
    }

    private static String count(long number) {
        return number == 0 ? "-" : String.valueOf(number);
    }
}
