package org.plumbline.benchmark.flat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.Tallied;
import org.plumbline.fact.organisation.Site;

/** Judgements counted by rule, month, site and team; partners and the network are sums of these. */
final class Tallies {
    private record Key(
            String rule,
            YearMonth month,
            String site,
            @Nullable String team) {}

    private record Scope(String rule, YearMonth month, String named) {}

    private static final class Counter {
        private final Map<State, Integer> counts = new EnumMap<>(State.class);

        void add(State state) {
            counts.merge(state, 1, Integer::sum);
        }

        void addAll(Counter other) {
            other.counts.forEach((state, count) -> counts.merge(state, count, Integer::sum));
        }

        int get(State state) {
            return counts.getOrDefault(state, 0);
        }

        int judged() {
            return get(State.MET) + get(State.LATE) + get(State.OVERDUE) + get(State.BREACH);
        }
    }

    private final Map<Key, Counter> counters = new HashMap<>();
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<Scope, Counter> sums = new HashMap<>();

    /** Takes note of a site: its zone tells the month, its partner the sum. */
    void know(Site site) {
        sites.put(site.id(), site);
    }

    private Site site(String id) {
        return Objects.requireNonNull(sites.get(id), id);
    }

    void add(Matter matter, State state) {
        Site site = site(matter.site());
        YearMonth month = YearMonth.from(Times.date(matter.at(), site.zone()));
        Key key = new Key(matter.rule(), month, site.id(), matter.team());
        counters.computeIfAbsent(key, k -> new Counter()).add(state);
    }

    /** What the rules that set a time came to, in the months that have ended. */
    List<Month> endedMonths() {
        Map<Key, Counter> months = new HashMap<>();
        counters.forEach((key, counter) -> {
            if (key.rule.equals("WF-02") || key.rule.equals("WF-03")) {
                Key month = new Key("", key.month, key.site, null);
                months.computeIfAbsent(month, k -> new Counter()).addAll(counter);
            }
        });
        List<Month> ended = new ArrayList<>();
        months.forEach((key, counter) -> {
            Site site = site(key.site);
            Month month =
                    new Month(site, key.month, counter.get(State.MET), counter.judged(), counter.get(State.UNKNOWN));
            if (!Network.AS_OF.isBefore(month.end()) && month.judged() + month.unknown() > 0) {
                ended.add(month);
            }
        });
        return ended;
    }

    /** Adds everything up. */
    void addUp() {
        counters.forEach((key, counter) -> {
            addTo("network", key, counter);
            addTo("site " + key.site, key, counter);
            if (key.team != null) {
                addTo("team " + key.team, key, counter);
            }
            String partner = site(key.site).partnerId();
            if (partner != null) {
                addTo("partner " + partner, key, counter);
            }
        });
    }

    private void addTo(String scope, Key key, Counter counter) {
        sums.computeIfAbsent(new Scope(key.rule, key.month, scope), k -> new Counter())
                .addAll(counter);
    }

    /** In everybody's form. */
    List<Tallied> written() {
        List<Tallied> tallies = new ArrayList<>();
        sums.forEach((scope, counter) -> tallies.add(new Tallied(
                scope.rule,
                scope.named,
                scope.month.toString(),
                counter.get(State.MET),
                counter.get(State.LATE),
                counter.get(State.OVERDUE),
                counter.get(State.BREACH),
                counter.get(State.UNKNOWN),
                counter.get(State.NOT_CONFIGURED),
                counter.get(State.NOT_YET_DUE),
                counter.get(State.NOT_APPLICABLE))));
        return tallies;
    }
}
