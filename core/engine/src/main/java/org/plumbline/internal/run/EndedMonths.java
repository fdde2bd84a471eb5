package org.plumbline.internal.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.Measure;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.pack.Rule;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.Tally;

/** The measures of one scope, added up by the months of a site that have ended. */
record EndedMonths(Context context, @Nullable String site, List<RuleInfo> rules, List<Measure> measures) {
    List<Tally> of(String code) {
        return of(rule -> rule.code().toString().equals(code));
    }

    List<Tally> of(Predicate<Rule> counted) {
        SortedMap<YearMonth, List<Measure>> months = new TreeMap<>();
        for (Measure measure : measures) {
            if (counts(measure, counted)) {
                months.computeIfAbsent(measure.key().month(), month -> new ArrayList<>())
                        .add(measure);
            }
        }
        List<Tally> ended = new ArrayList<>();
        months.forEach((month, of) -> {
            Instant end = context.startOf(month.plusMonths(1).atDay(1), site);
            if (!context.asOf().isBefore(end) && of.stream().anyMatch(m -> m.judged() + m.unknown() > 0)) {
                ended.add(tally(month, end, of));
            }
        });
        return ended;
    }

    private boolean counts(Measure measure, Predicate<Rule> counted) {
        for (RuleInfo info : rules) {
            Rule rule = info.rule();
            if (rule.code().equals(measure.key().rule())) {
                return counted.test(rule);
            }
        }
        return false;
    }

    private Tally tally(YearMonth month, Instant end, List<Measure> of) {
        Instant start = context.startOf(month.atDay(1), site);
        Anchor anchor = new Anchor(month.toString(), site, start, month.toString(), null);
        return new Tally(
                anchor,
                new Interval(start, end),
                BigDecimal.valueOf(of.stream().mapToLong(Measure::met).sum()),
                BigDecimal.valueOf(of.stream().mapToLong(Measure::judged).sum()),
                BigDecimal.valueOf(of.stream().mapToLong(Measure::unknown).sum()));
    }
}
