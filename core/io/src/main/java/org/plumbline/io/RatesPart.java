package org.plumbline.io;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Subject;

/**
 * How often each rule was kept at each site and in the network: this month, and those before that the look-back reaches, side
 * by side where the page is wide enough. What is unknown or not set stands beside; what is not yet due is nowhere.
 */
final class RatesPart {
    private final Report report;
    private final Page page;

    RatesPart(Report report, Page page) {
        this.report = report;
        this.page = page;
    }

    void write() throws IOException {
        page.heading("Rates", '=');
        List<Measure> measures = shown();
        if (measures.isEmpty()) {
            page.line("Nothing was judged.");
            return;
        }
        page.paragraph(
                "",
                0,
                "Met, of all that were judged. What is unknown, or waits for a standard that is not set, is in neither"
                        + " and stands beside; what is not yet due is left out.");
        List<YearMonth> months = measures.stream()
                .map(measure -> measure.key().month())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        Columns together = table(measures, months);
        if (together.width() <= page.width()) {
            page.blank();
            together.writeTo(page, 0);
            return;
        }
        for (YearMonth month : months) {
            page.blank();
            table(measures, List.of(month)).writeTo(page, 0);
        }
    }

    private List<Measure> shown() {
        ZoneId zone = report.zone(Optional.empty());
        YearMonth first = YearMonth.from(LocalDate.ofInstant(report.asOf().minus(report.lookBack()), zone));
        YearMonth last = YearMonth.from(LocalDate.ofInstant(report.asOf(), zone).plusDays(1));
        List<Measure> within = report.measures().stream()
                .filter(measure -> !measure.key().month().isBefore(first))
                .filter(measure -> !measure.key().month().isAfter(last))
                .filter(measure ->
                        measure.judged() + measure.unknown() + measure.notConfigured() + measure.waived() > 0)
                .toList();
        return OneSite.without(within, report.only());
    }

    private Columns table(List<Measure> measures, List<YearMonth> months) {
        Columns table = new Columns(1);
        List<String> names = new ArrayList<>(List.of(""));
        List<String> heads = new ArrayList<>(List.of(""));
        for (YearMonth month : months) {
            names.addAll(List.of(month.toString(), "", "", ""));
            heads.addAll(List.of("met", "rate", "unknown", "unset"));
        }
        table.row(names.toArray(String[]::new));
        table.row(heads.toArray(String[]::new));
        @Nullable RuleCode last = null;
        for (Map.Entry<Row, Map<YearMonth, Measure>> row :
                rows(measures, months).entrySet()) {
            RuleCode rule = row.getKey().rule();
            if (!rule.equals(last)) {
                table.row(rule + " " + report.title(rule));
                last = rule;
            }
            table.row(cells(row.getKey(), row.getValue(), months));
        }
        return table;
    }

    private static Map<Row, Map<YearMonth, Measure>> rows(List<Measure> measures, List<YearMonth> months) {
        Map<Row, Map<YearMonth, Measure>> rows = new TreeMap<>();
        for (Measure measure : measures) {
            Measure.Key key = measure.key();
            if (months.contains(key.month())) {
                rows.computeIfAbsent(new Row(key.rule(), key.scope()), row -> new TreeMap<>())
                        .put(key.month(), measure);
            }
        }
        return rows;
    }

    private static String[] cells(Row row, Map<YearMonth, Measure> byMonth, List<YearMonth> months) {
        List<String> cells = new ArrayList<>();
        cells.add("  "
                + (row.scope().type() == Subject.Type.NETWORK
                        ? "network"
                        : Page.tied(row.scope().id())));
        for (YearMonth month : months) {
            Measure measure = byMonth.get(month);
            cells.addAll(measure == null ? List.of("", "", "", "") : cells(measure));
        }
        return cells.toArray(String[]::new);
    }

    private static List<String> cells(Measure measure) {
        return List.of(
                measure.met() + " of " + measure.judged(),
                rate(measure),
                count(measure.unknown()),
                count(measure.notConfigured()));
    }

    /** Rounded down: 999 of 1000 are not all. */
    private static String rate(Measure measure) {
        if (measure.judged() == 0) {
            return "-";
        }
        return BigDecimal.valueOf(100 * measure.met())
                        .divide(BigDecimal.valueOf(measure.judged()), 1, RoundingMode.DOWN)
                + "%";
    }

    private static String count(long number) {
        return number == 0 ? "-" : String.valueOf(number);
    }

    private record Row(RuleCode rule, Subject scope) implements Comparable<Row> {
        @Override
        public int compareTo(Row other) {
            int byRule = rule.compareTo(other.rule);
            return byRule != 0 ? byRule : scope.compareTo(other.scope);
        }
    }
}
