package org.plumbline.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.plumbline.Assessment;
import org.plumbline.Detail;
import org.plumbline.Finding;
import org.plumbline.Measure;
import org.plumbline.Outcome;
import org.plumbline.RuleCode;
import org.plumbline.Subject;
import org.plumbline.Upcoming;

/** Everything that an assessment says about one rule, each judgement accounted for. */
final class Found {
    private final Assessment assessment;
    private final RuleCode rule;
    private final List<Line> lines = new ArrayList<>();
    private long heldUp;
    private long notConfigured;

    private Found(Assessment assessment, RuleCode rule) {
        this.assessment = assessment;
        this.rule = rule;
    }

    static List<Line> of(Assessment assessment, RuleCode rule) {
        return new Found(assessment, rule).lines();
    }

    private List<Line> lines() {
        for (Finding finding : assessment.findings()) {
            if (finding.rule().equals(rule)) {
                lines.add(line(finding));
            } else if (finding.heldUp().containsKey(rule)) {
                lines.add(feedMissing(finding));
            }
        }
        assessment.upcoming().stream()
                .filter(upcoming -> upcoming.rule().equals(rule))
                .map(Found::line)
                .forEach(lines::add);
        addCounted();
        return lines;
    }

    private Line line(Finding finding) {
        Map<String, String> details = new LinkedHashMap<>();
        finding.dueAt().ifPresent(due -> details.put("due", Written.of(due)));
        details.putAll(finding.detail().accept(new DetailLine()));
        Kind kind = kind(finding);
        if (kind == Kind.NOT_CONFIGURED) {
            notConfigured += held(finding);
            details.put("held-up", Long.toString(held(finding)));
        }
        return new Line(kind, finding.subject().toString(), head(finding, details));
    }

    private static Map<String, String> head(Finding finding, Map<String, String> details) {
        finding.authority().ifPresent(authority -> details.put("value", Written.typed(authority.value())));
        if (!finding.evidence().isEmpty()) {
            details.put("facts", Written.of(finding.evidence()));
        }
        finding.cause().ifPresent(cause -> details.put("cause", cause));
        finding.site().ifPresent(site -> details.put("site", site));
        finding.team().ifPresent(team -> details.put("team", team));
        return details;
    }

    private static Kind kind(Finding finding) {
        if (finding.outcome() == Outcome.WAIVED) {
            return Kind.WAIVED;
        }
        if (finding.outcome() != Outcome.BREACH) {
            return finding.outcome() == Outcome.UNKNOWN ? Kind.UNKNOWN : Kind.NOT_CONFIGURED;
        }
        if (finding.detail() instanceof Detail.Late late) {
            return late.overdue() ? Kind.OVERDUE : Kind.LATE;
        }
        return Kind.BREACH;
    }

    private long held(Finding finding) {
        return finding.heldUp().getOrDefault(rule, 0L);
    }

    /** The finding names the feed before the time for which it is needed. */
    private Line feedMissing(Finding finding) {
        heldUp += held(finding);
        Map<String, String> details = new LinkedHashMap<>();
        if (finding.detail() instanceof Detail.Missing missing) {
            String asked = missing.asked().first();
            details.put("feed", asked.substring(0, asked.indexOf(' ')));
        }
        details.put("held-up", Long.toString(held(finding)));
        return new Line(Kind.FEED_MISSING, finding.subject().toString(), head(finding, details));
    }

    private static Line line(Upcoming upcoming) {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("turns", Written.of(upcoming.turnsAt()));
        upcoming.site().ifPresent(site -> details.put("site", site));
        upcoming.team().ifPresent(team -> details.put("team", team));
        return new Line(Kind.NOT_YET_DUE, upcoming.subject().toString(), details);
    }

    /** What was judged and makes no finding: kept, not applicable, or over before the look-back. */
    private void addCounted() {
        count(Kind.MET, Measure::met, 0);
        count(Kind.NOT_APPLICABLE, Measure::notApplicable, 0);
        count(Kind.LATE, Measure::late, lines(Kind.LATE));
        count(Kind.OVERDUE, Measure::overdue, lines(Kind.OVERDUE));
        count(Kind.BREACH, Measure::otherBreach, lines(Kind.BREACH));
        count(Kind.WAIVED, Measure::waived, lines(Kind.WAIVED));
        count(Kind.UNKNOWN, Measure::unknown, lines(Kind.UNKNOWN) + heldUp);
        count(Kind.NOT_CONFIGURED, Measure::notConfigured, notConfigured);
    }

    private long lines(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    private void count(Kind kind, ToLongFunction<Measure> measured, long reported) {
        long all = assessment.measures().stream()
                .filter(measure -> measure.key().rule().equals(rule)
                        && measure.key().scope().equals(Subject.network()))
                .mapToLong(measured)
                .sum();
        if (all > reported) {
            lines.add(Line.counted(kind, all - reported));
        }
    }
}
