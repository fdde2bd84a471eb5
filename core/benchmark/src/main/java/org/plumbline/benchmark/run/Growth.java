package org.plumbline.benchmark.run;

import static org.plumbline.benchmark.run.Entrant.HAND_WRITTEN;
import static org.plumbline.benchmark.run.Entrant.PLUMBLINE;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a fact costs in small networks and in large ones. */
final class Growth {
    private static final double MOST = 1.15;
    private static final int SITES_OF_1E5 = 10;
    private static final int SITES_OF_1E7 = 1000;

    private Growth() {}

    static Section measure(Bench bench) {
        Table table = new Table("facts", "heap", "hand-written, ns a fact", "Plumbline, ns a fact", "ratio");
        Map<Integer, Result> results = new LinkedHashMap<>();
        for (int sites : bench.form().growthSites()) {
            Result result = bench.trials()
                    .run(Order.time(sites, bench.eight(), bench.form().effort(), HAND_WRITTEN, PLUMBLINE));
            results.put(sites, result);
            table.row(
                    Figures.number(result.facts()),
                    Trials.heap(sites),
                    result.nanosAFact(HAND_WRITTEN).text(0),
                    result.nanosAFact(PLUMBLINE).text(0),
                    result.gaveUp()
                            .orElse(result.ratios(PLUMBLINE, HAND_WRITTEN).text(2)));
        }
        Section section = new Section(Part.GROWTH)
                .say("Time a fact, load included, on one thread, in networks of "
                        + bench.form().growthSites() + " sites. Each size has a process of its own.")
                .show(table);
        goal(section, results);
        return section;
    }

    private static void goal(Section section, Map<Integer, Result> results) {
        Result small = results.get(SITES_OF_1E5);
        Result large = results.get(SITES_OF_1E7);
        if (small == null || large == null) {
            section.say("How the time a fact at 10⁷ compares with that at 10⁵ is measured in the full form alone.");
            return;
        }
        section.say("Hand-written Java's time a fact at 10⁷, times that at 10⁵: "
                + growth(small, large, HAND_WRITTEN).text(2) + ".");
        section.goal(Goal.atMost(
                MOST, "Plumbline's time a fact at 10⁷, times that at 10⁵,", growth(small, large, PLUMBLINE)));
    }

    /** The two sizes run in different processes: each round of the large one against the median of the small one. */
    private static Figures growth(Result small, Result large, Entrant entrant) {
        Figures base = small.nanosAFact(entrant);
        if (base.isEmpty()) {
            return base;
        }
        return large.figures(entrant, reading -> reading.total() / (double) large.facts() / base.median());
    }
}
