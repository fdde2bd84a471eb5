package org.plumbline.benchmark.run;

import java.util.List;

/** What is held, what is needed at most, and what is thrown away. */
final class Memory {
    private static final double MOST_BYTES_A_FACT = 150;
    private static final double MIB = 1 << 20;

    /** Those that work in the heap; the tables of databases are outside it. */
    private static final List<Entrant> ENTRANTS =
            List.of(Entrant.HAND_WRITTEN, Entrant.PLUMBLINE, Entrant.FLAT_DROOLS, Entrant.EVRETE, Entrant.TIMEFOLD);

    private Memory() {}

    static Section measure(Bench bench) {
        int sites = bench.form().batchSites();
        Table table = new Table("", "retained, bytes a fact", "allocated, bytes a fact", "peak heap, MiB");
        Section section = new Section(Part.MEMORY)
                .say("At " + sites + " sites, each in a process of its own with a heap of " + Trials.heap(sites)
                        + ". Retained is what the heap holds after everything was judged, beyond the facts as they were"
                        + " handed over. The peak adds up the peaks of the heap's pools: it has the facts and what was"
                        + " not collected yet in it. The databases keep their tables outside the heap and are not"
                        + " compared.")
                .show(table);
        for (Entrant entrant : ENTRANTS) {
            Result result = bench.trials()
                    .run(Order.memory(sites, bench.eight(), bench.form().memoryEffort(), entrant));
            double facts = result.facts();
            Figures retained = result.figures(entrant, reading -> reading.retained() / facts);
            table.row(
                    entrant.title(),
                    result.gaveUp().orElse(retained.text(0)),
                    result.figures(entrant, reading -> reading.allocated() / facts)
                            .text(0),
                    result.figures(entrant, reading -> reading.peak() / MIB).text(0));
            if (entrant == Entrant.PLUMBLINE) {
                section.goal(Goal.atMost(MOST_BYTES_A_FACT, "bytes a fact that Plumbline retains,", retained));
            }
        }
        return section;
    }
}
