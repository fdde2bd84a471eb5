package org.plumbline.example.sepsis;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.plumbline.Assessment;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Subject;

/**
 * What the pack found by hour of day of the triage, and how often each of its standards was met. What the core's rules say
 * of the same facts is not in it: a log of one pathway is not a service.
 */
final class Report {
    private static final RuleCode ANTIBIOTICS = RuleCode.of("SEPSIS-01");
    private static final RuleCode LACTIC_ACID = RuleCode.of("SEPSIS-02");

    private final Assessment assessment;
    private final StringBuilder text = new StringBuilder();

    private Report(Assessment assessment) {
        this.assessment = assessment;
    }

    static String of(Assessment assessment) {
        Report report = new Report(assessment);
        report.findings();
        report.text.append('\n');
        report.measures("antibiotics", ANTIBIOTICS);
        report.measures("lactic-acid", LACTIC_ACID);
        return report.text.toString();
    }

    private void findings() {
        Map<String, Map<RuleCode, Long>> hours = new TreeMap<>();
        for (Finding finding : assessment.findings()) {
            if (finding.rule().group().equals(ANTIBIOTICS.group())) {
                hours.computeIfAbsent(hour(finding), hour -> new TreeMap<>()).merge(finding.rule(), 1L, Long::sum);
            }
        }
        row("triage", "antibiotics", "lactic-acid", "together");
        hours.forEach((hour, found) -> {
            long antibiotics = found.getOrDefault(ANTIBIOTICS, 0L);
            long lacticAcid = found.getOrDefault(LACTIC_ACID, 0L);
            row(hour, antibiotics, lacticAcid, antibiotics + lacticAcid);
        });
    }

    /** In UTC. What is not late is unknown, for want of a triage. */
    private static String hour(Finding finding) {
        return finding.detail() instanceof Detail.Late late
                ? String.format(
                        Locale.ROOT,
                        "%02d UTC",
                        late.from().atZone(ZoneOffset.UTC).getHour())
                : "none";
    }

    private void row(Object... cells) {
        text.append(String.format(Locale.ROOT, "%-6s  %11s  %11s  %8s\n", cells));
    }

    private void measures(String name, RuleCode rule) {
        text.append(String.format(
                Locale.ROOT,
                "%s met=%d late=%d missing=%d unknown=%d\n",
                name,
                sum(rule, Measure::met),
                sum(rule, Measure::late),
                sum(rule, Measure::overdue),
                sum(rule, Measure::unknown)));
    }

    /** Of all months, each of which is counted for itself. */
    private long sum(RuleCode rule, ToLongFunction<Measure> count) {
        return assessment.measures().stream()
                .filter(measure -> measure.key().rule().equals(rule))
                .filter(measure -> measure.key().scope().equals(Subject.network()))
                .mapToLong(count)
                .sum();
    }
}
