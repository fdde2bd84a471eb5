package org.plumbline.benchmark.common;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plumbline.benchmark.Answers;
import org.plumbline.benchmark.Row;
import org.plumbline.benchmark.Tallied;

/** All judgements: those that are reported, and how many there are of each state. */
public final class Ledger {
    private static final Set<String> IN_TIME = Set.of("WF-02", "WF-03");

    private record Scope(String rule, String type, String id, YearMonth month) {
        String named() {
            return id.isEmpty() ? type : type + " " + id;
        }
    }

    private record Unset(String rule, String site) {}

    private final List<Row> rows = new ArrayList<>();
    private final Map<Scope, Counter> counts = new HashMap<>();
    private final Map<Unset, Integer> unset = new HashMap<>();
    private final Map<MonthOfSite.Key, MonthOfSite> months = new HashMap<>();

    public void addAll(Collection<Judgement> judgements) {
        judgements.forEach(this::add);
    }

    /** Counts a judgement for the network, its site, the site's partner and the team; and keeps what is reported. */
    public void add(Judgement judgement) {
        Matter matter = judgement.matter();
        Place place = matter.place();
        YearMonth month = matter.month();
        count(judgement, month, "network", "");
        count(judgement, month, "site", place.id());
        count(judgement, month, "partner", place.partner());
        if (matter.team() != null) {
            count(judgement, month, "team", matter.team());
        }
        if (IN_TIME.contains(matter.rule())) {
            months.computeIfAbsent(new MonthOfSite.Key(place, month), key -> new MonthOfSite(place, month))
                    .add(judgement.state());
        }
        if (judgement.state() == State.NOT_CONFIGURED && !judgement.isOver()) {
            unset.merge(new Unset(matter.rule(), place.id()), 1, Integer::sum);
        }
        Row row = judgement.row();
        if (row != null) {
            rows.add(row);
        }
    }

    private void count(Judgement judgement, YearMonth month, String type, String id) {
        Scope scope = new Scope(judgement.matter().rule(), type, id, month);
        counts.computeIfAbsent(scope, key -> new Counter()).add(judgement.state());
    }

    /** Of the rules of the workflow that set a time. */
    public Collection<MonthOfSite> months() {
        return months.values();
    }

    public Answers answers() {
        List<Row> all = new ArrayList<>(rows);
        unset.forEach((key, count) ->
                all.add(new Row(key.rule, "NOT_CONFIGURED", key.site, key.site, count.toString(), null, null, null)));
        List<Tallied> tallies = new ArrayList<>();
        counts.forEach(
                (scope, counter) -> tallies.add(counter.tallied(scope.rule, scope.named(), scope.month.toString())));
        return new Answers(all, tallies);
    }
}
