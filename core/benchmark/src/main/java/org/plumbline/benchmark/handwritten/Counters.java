package org.plumbline.benchmark.handwritten;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Tallied;

/** The judgements of one scope, by rule and month. */
final class Counters {
    private final Map<Rule, @Nullable Counter[]> byRule = new EnumMap<>(Rule.class);

    Counter of(Rule rule, int month) {
        @Nullable Counter[] months = byRule.computeIfAbsent(rule, key -> new Counter[Months.COUNT]);
        Counter counter = months[month];
        if (counter == null) {
            counter = new Counter();
            months[month] = counter;
        }
        return counter;
    }

    Optional<Counter> find(Rule rule, int month) {
        @Nullable Counter[] months = byRule.get(rule);
        return months == null ? Optional.empty() : Optional.ofNullable(months[month]);
    }

    void addAll(Counters other) {
        other.byRule.forEach((rule, months) -> {
            for (int month = 0; month < months.length; month++) {
                Counter counter = months[month];
                if (counter != null) {
                    of(rule, month).addAll(counter);
                }
            }
        });
    }

    /** Writes them down, in everybody's form. */
    void write(String scope, List<Tallied> tallies) {
        byRule.forEach((rule, months) -> {
            for (int month = 0; month < months.length; month++) {
                Counter counter = months[month];
                if (counter != null) {
                    tallies.add(tallied(rule, scope, month, counter));
                }
            }
        });
    }

    private static Tallied tallied(Rule rule, String scope, int month, Counter counter) {
        return new Tallied(
                rule.code(),
                scope,
                Months.named(month).toString(),
                counter.met,
                counter.late,
                counter.overdue,
                counter.breach,
                counter.unknown,
                counter.notConfigured,
                counter.notYetDue,
                counter.notApplicable);
    }
}
