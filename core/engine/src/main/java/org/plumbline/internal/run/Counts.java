package org.plumbline.internal.run;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
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

    /** What is counted together, month by month; {@code partner} where the subject is one, and belongs to no site. */
    private record Cell(
            RuleCode rule,
            @Nullable String site,
            @Nullable String team,
            @Nullable String partner) {
        /** As a rule these are the very same texts as last time. */
        boolean is(RuleCode otherRule, @Nullable String otherSite, @Nullable String otherTeam) {
            return rule.equals(otherRule)
                    && partner == null
                    && Objects.equals(site, otherSite)
                    && Objects.equals(team, otherTeam);
        }
    }

    /** The counters of a cell: a few months, the one that was counted last first. */
    private static final class Months {
        private final List<Counter> counters = new ArrayList<>(4);

        Counter of(int month) {
            for (int i = 0; i < counters.size(); i++) {
                Counter counter = counters.get(i);
                if (counter.month == month) {
                    return counter;
                }
            }
            Counter counter = new Counter(month);
            counters.add(counter);
            return counter;
        }
    }

    private static final class Counter {
        /** Months since the year 0 began. */
        final int month;

        long met;
        long late;
        long overdue;
        long otherBreach;
        long unknown;
        long notConfigured;
        long waived;
        long notYetDue;
        long notApplicable;

        Counter(int month) {
            this.month = month;
        }

        void add(Verdict verdict, boolean isWaived) {
            if (isWaived) {
                waived++;
                return;
            }
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
            waived += other.waived;
            notYetDue += other.notYetDue;
            notApplicable += other.notApplicable;
        }

        long total() {
            return met + late + overdue + otherBreach + unknown + notConfigured + waived + notYetDue + notApplicable;
        }

        Measure measure(Measure.Key key) {
            return new Measure(
                    key, met, late, overdue, otherBreach, unknown, notConfigured, waived, notYetDue, notApplicable);
        }
    }

    private final Map<Cell, Months> cells = new HashMap<>();
    private @Nullable Cell lastCell;
    private Months lastMonths = new Months();

    /** Counts a judgement where it belongs: its site, and the team that held the subject. */
    void add(Context context, RuleCode rule, File about, Verdict verdict, boolean isWaived) {
        String site = verdict.anchor().site();
        Instant at = Objects.requireNonNullElse(verdict.anchor().at(), context.asOf());
        String team = about.teamAt(at);
        boolean ofPartner = site == null && about.subject().type() == Subject.Type.PARTNER;
        if (ofPartner || lastCell == null || !lastCell.is(rule, site, team)) {
            lastCell = new Cell(rule, site, team, ofPartner ? about.subject().id() : null);
            lastMonths = cells.computeIfAbsent(lastCell, key -> new Months());
        }
        lastMonths.of(context.month(site, at)).add(verdict, isWaived);
    }

    void addAll(Counts other) {
        other.cells.forEach((cell, months) -> {
            Months own = cells.computeIfAbsent(cell, key -> new Months());
            months.counters.forEach(counter -> own.of(counter.month).addAll(counter));
        });
    }

    private void each(BiConsumer<Cell, Counter> each) {
        cells.forEach((cell, months) -> months.counters.forEach(counter -> each.accept(cell, counter)));
    }

    /** How many judgements were counted. */
    long total() {
        return cells.values().stream()
                .flatMap(months -> months.counters.stream())
                .mapToLong(Counter::total)
                .sum();
    }

    /** For the network, each team, site and partner, in order of rule, scope and month. */
    List<Measure> measures(Context context) {
        Map<Measure.Key, Counter> byScope = new HashMap<>();
        each((cell, counter) -> {
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
        return by(Subject.Type.SITE, Cell::site);
    }

    /** For each team, in order of rule and month. */
    Map<String, List<Measure>> byTeam() {
        return by(Subject.Type.TEAM, Cell::team);
    }

    private Map<String, List<Measure>> by(Subject.Type type, Function<Cell, @Nullable String> scope) {
        Map<String, Map<Measure.Key, Counter>> counters = new TreeMap<>();
        each((cell, counter) -> {
            String id = scope.apply(cell);
            if (id != null) {
                add(counters.computeIfAbsent(id, key -> new HashMap<>()), cell, Subject.of(type, id), counter);
            }
        });
        Map<String, List<Measure>> measures = new TreeMap<>();
        counters.forEach((id, byScope) -> measures.put(id, inOrder(byScope)));
        return measures;
    }

    /** The first of the sites at which each team was judged, in the order of their names. */
    Map<String, String> sitesOfTeams() {
        Map<String, String> sites = new HashMap<>();
        each((cell, counter) -> {
            if (cell.team != null && cell.site != null) {
                sites.merge(cell.team, cell.site, (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        });
        return sites;
    }

    private static void add(Map<Measure.Key, Counter> byScope, Cell cell, Subject scope, Counter counter) {
        YearMonth month = YearMonth.of(Math.floorDiv(counter.month, MONTHS), Math.floorMod(counter.month, MONTHS) + 1);
        byScope.computeIfAbsent(new Measure.Key(cell.rule, scope, month), key -> new Counter(counter.month))
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
