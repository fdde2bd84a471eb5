package org.plumbline.internal.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Measure;
import org.plumbline.internal.judge.Verdict;

/** Judgements by rule, scope, month and state. */
final class Counts {
    private static final class Counter {
        long met;
        long late;
        long overdue;
        long otherBreach;
        long unknown;
        long notConfigured;
        long notYetDue;
        long notApplicable;

        void add(Verdict verdict) {
            switch (verdict.state()) {
                case MET -> met++;
                case NOT_YET_DUE -> notYetDue++;
                case UNKNOWN -> unknown++;
                case NOT_CONFIGURED -> notConfigured++;
                case NOT_APPLICABLE -> notApplicable++;
                case BREACHED -> addBreach(verdict.detail());
            }
        }

        private void addBreach(@Nullable Detail detail) {
            if (!(detail instanceof Detail.Late breach)) {
                otherBreach++;
            } else if (breach.overdue()) {
                overdue++;
            } else {
                late++;
            }
        }

        void addAll(Counter other) {
            met += other.met;
            late += other.late;
            overdue += other.overdue;
            otherBreach += other.otherBreach;
            unknown += other.unknown;
            notConfigured += other.notConfigured;
            notYetDue += other.notYetDue;
            notApplicable += other.notApplicable;
        }

        Measure measure(Measure.Key key) {
            return new Measure(key, met, late, overdue, otherBreach, unknown, notConfigured, notYetDue, notApplicable);
        }
    }

    private final Map<Measure.Key, Counter> counters = new HashMap<>();

    void add(Measure.Key key, Verdict verdict) {
        counters.computeIfAbsent(key, k -> new Counter()).add(verdict);
    }

    void addAll(Counts other) {
        other.counters.forEach((key, counter) ->
                counters.computeIfAbsent(key, k -> new Counter()).addAll(counter));
    }

    /** In order of rule, scope and month. */
    List<Measure> measures() {
        return counters.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().measure(entry.getKey()))
                .toList();
    }
}
