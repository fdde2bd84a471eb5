package org.plumbline.internal.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.plumbline.Interval;
import org.plumbline.Measure;
import org.plumbline.Subject;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.pack.RuleInfo;
import org.plumbline.pack.Rule;
import org.plumbline.rule.Anchor;
import org.plumbline.rule.SiteMeasures;
import org.plumbline.rule.Tally;

/** A site with its measures by the core's rules. */
final class DefaultSiteMeasures extends File implements SiteMeasures {
    private final Context context;
    private final List<RuleInfo> rules;
    private final List<Measure> measures;

    DefaultSiteMeasures(Context context, Site site, List<RuleInfo> rules, List<Measure> measures) {
        super(context, Subject.of(Subject.Type.SITE, site.id()), site.id(), false);
        this.context = context;
        this.rules = rules;
        this.measures = measures;
    }

    @Override
    public List<Tally> endedMonths(String group, String shape) {
        return ended(rule -> rule.code().group().equals(group) && rule.shape().equals(shape));
    }

    @Override
    public List<Tally> endedMonthsOf(String code) {
        return ended(rule -> rule.code().toString().equals(code));
    }

    private List<Tally> ended(Predicate<Rule> counted) {
        SortedMap<YearMonth, List<Measure>> months = new TreeMap<>();
        for (Measure measure : measures) {
            if (counts(measure, counted)) {
                months.computeIfAbsent(measure.key().month(), month -> new ArrayList<>())
                        .add(measure);
            }
        }
        List<Tally> ended = new ArrayList<>();
        months.forEach((month, of) -> {
            Instant end =
                    context.startOf(month.plusMonths(1).atDay(1), subject().id());
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
        Instant start = context.startOf(month.atDay(1), subject().id());
        Anchor anchor = new Anchor(month.toString(), subject().id(), start, month.toString(), null);
        return new Tally(
                anchor,
                new Interval(start, end),
                BigDecimal.valueOf(of.stream().mapToLong(Measure::met).sum()),
                BigDecimal.valueOf(of.stream().mapToLong(Measure::judged).sum()),
                BigDecimal.valueOf(of.stream().mapToLong(Measure::unknown).sum()));
    }
}
