package org.plumbline.internal.run;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.Detail;
import org.plumbline.Measure;
import org.plumbline.RuleCode;
import org.plumbline.Subject;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.dossier.File;
import org.plumbline.internal.judge.Context;
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

    /** Counts a judgement for the network, its site, the site's partner and the team that held the subject. */
    void add(Context context, RuleCode rule, File about, Verdict verdict) {
        String site = verdict.anchor().site();
        Instant at = Objects.requireNonNullElse(verdict.anchor().at(), context.asOf());
        YearMonth month = YearMonth.from(context.date(site, at));
        for (Subject scope : scopes(context, site, about, at)) {
            counters.computeIfAbsent(new Measure.Key(rule, scope, month), key -> new Counter())
                    .add(verdict);
        }
    }

    private static List<Subject> scopes(Context context, @Nullable String site, File about, Instant at) {
        List<Subject> scopes = new ArrayList<>(List.of(Subject.network()));
        String team = about.teamAt(at);
        if (team != null) {
            scopes.add(Subject.of(Subject.Type.TEAM, team));
        }
        Site record = site == null ? null : context.sites().get(site);
        if (site != null) {
            scopes.add(Subject.of(Subject.Type.SITE, site));
        } else if (about.subject().type() == Subject.Type.PARTNER) {
            scopes.add(about.subject());
        }
        if (record != null && record.partnerId() != null) {
            scopes.add(Subject.of(Subject.Type.PARTNER, record.partnerId()));
        }
        return scopes;
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
