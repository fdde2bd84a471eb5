package org.plumbline.internal.run;

import java.time.Instant;
import java.time.YearMonth;
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

/** Judgements by rule, site, team, month and state. A judgement is counted once; scopes are added up at the end. */
final class Counts {
    private static final int MONTHS = 12;

    /** What is counted together; {@code partner} where the subject is one, and belongs to no site. */
    private record Cell(
            RuleCode rule,
            @Nullable String site,
            @Nullable String team,
            @Nullable String partner,
            int month) {}

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

    private final Map<Cell, Counter> counters = new HashMap<>();

    /** Counts a judgement where it belongs: its site, and the team that held the subject. */
    void add(Context context, RuleCode rule, File about, Verdict verdict) {
        String site = verdict.anchor().site();
        Instant at = Objects.requireNonNullElse(verdict.anchor().at(), context.asOf());
        Subject subject = about.subject();
        String partner = site == null && subject.type() == Subject.Type.PARTNER ? subject.id() : null;
        Cell cell = new Cell(rule, site, about.teamAt(at), partner, context.month(site, at));
        Counter counter = counters.get(cell);
        if (counter == null) {
            counter = new Counter();
            counters.put(cell, counter);
        }
        counter.add(verdict);
    }

    void addAll(Counts other) {
        other.counters.forEach((cell, counter) ->
                counters.computeIfAbsent(cell, k -> new Counter()).addAll(counter));
    }

    /** For the network, each team, site and partner, in order of rule, scope and month. */
    List<Measure> measures(Context context) {
        Map<Measure.Key, Counter> byScope = new HashMap<>();
        counters.forEach((cell, counter) -> {
            add(byScope, cell, Subject.network(), counter);
            if (cell.team != null) {
                add(byScope, cell, Subject.of(Subject.Type.TEAM, cell.team), counter);
            }
            if (cell.site != null) {
                add(byScope, cell, Subject.of(Subject.Type.SITE, cell.site), counter);
            }
            String partner = cell.partner != null ? cell.partner : partnerOf(context, cell.site);
            if (partner != null) {
                add(byScope, cell, Subject.of(Subject.Type.PARTNER, partner), counter);
            }
        });
        return inOrder(byScope);
    }

    /** For each site, in order of rule and month. */
    Map<String, List<Measure>> bySite() {
        Map<String, Map<Measure.Key, Counter>> bySite = new HashMap<>();
        counters.forEach((cell, counter) -> {
            if (cell.site != null) {
                add(
                        bySite.computeIfAbsent(cell.site, site -> new HashMap<>()),
                        cell,
                        Subject.of(Subject.Type.SITE, cell.site),
                        counter);
            }
        });
        Map<String, List<Measure>> measures = new HashMap<>();
        bySite.forEach((site, byScope) -> measures.put(site, inOrder(byScope)));
        return measures;
    }

    private static void add(Map<Measure.Key, Counter> byScope, Cell cell, Subject scope, Counter counter) {
        YearMonth month = YearMonth.of(Math.floorDiv(cell.month, MONTHS), Math.floorMod(cell.month, MONTHS) + 1);
        byScope.computeIfAbsent(new Measure.Key(cell.rule, scope, month), key -> new Counter())
                .addAll(counter);
    }

    private static List<Measure> inOrder(Map<Measure.Key, Counter> byScope) {
        return byScope.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().measure(entry.getKey()))
                .toList();
    }

    private static @Nullable String partnerOf(Context context, @Nullable String site) {
        Site record = site == null ? null : context.sites().get(site);
        return record == null ? null : record.partnerId();
    }
}
