package org.plumbline.io;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.Assessment;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Subject;

/** How often each rule was kept, at each site and in the network, with everything that is in no rate beside it. */
final class RatesPart {
    private RatesPart() {}

    static void write(Assessment assessment, Map<RuleCode, String> titles, Page page) throws IOException {
        page.heading("Rates: met of judged", '=');
        List<Measure> measures = shown(assessment.measures());
        if (measures.isEmpty()) {
            page.line("Nothing was judged.");
            return;
        }
        page.paragraph(
                "",
                0,
                "What is unknown, not configured, not yet due or not applicable stands beside, in neither. Left out:"
                        + " months with nothing to judge yet, and the network where one site is all of it.");
        page.blank();
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

    private static List<Measure> shown(List<Measure> measures) {
        Map<Measure.Key, List<Measure>> sites = measures.stream()
                .filter(measure -> measure.key().scope().type() == Subject.Type.SITE)
                .collect(Collectors.groupingBy(RatesPart::inNetwork));
        return measures.stream()
                .filter(RatesPart::saysSomething)
                .filter(measure -> switch (measure.key().scope().type()) {
                    case SITE -> true;
                    case NETWORK -> !isOnly(sites.getOrDefault(measure.key(), List.of()), measure);
                    default -> false;
                })
                .toList();
    }

    private static Measure.Key inNetwork(Measure measure) {
        Measure.Key key = measure.key();
        return new Measure.Key(key.rule(), Subject.network(), key.month());
    }

    private static boolean saysSomething(Measure measure) {
        return measure.judged() + measure.unknown() + measure.notConfigured() > 0;
    }

    /** Whether one site is all of the network. */
    private static boolean isOnly(List<Measure> sites, Measure network) {
        return sites.size() == 1 && numbers(sites.get(0)).equals(numbers(network));
    }

    private static List<Long> numbers(Measure measure) {
        return List.of(
                measure.met(),
                measure.judged(),
                measure.unknown(),
                measure.notConfigured(),
                measure.notYetDue(),
                measure.notApplicable());
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
