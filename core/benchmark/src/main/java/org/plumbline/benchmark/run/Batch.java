package org.plumbline.benchmark.run;

import static org.plumbline.benchmark.run.Entrant.HAND_WRITTEN;
import static org.plumbline.benchmark.run.Entrant.PLUMBLINE;

import java.util.List;

/** Everybody judges the same network, in turn with hand-written Java and Plumbline. */
final class Batch {
    static final double MOST_AGAINST_HAND_WRITTEN = 1.7;
    static final double LEAST_OF_OTHERS = 4;

    /** Those that have to be well behind. */
    static final List<Entrant> OTHERS = List.of(
            Entrant.FLAT_DROOLS,
            Entrant.EVRETE,
            Entrant.TIMEFOLD,
            Entrant.DUCK_DB,
            Entrant.DUCK_DB_ON_TWO,
            Entrant.SQLITE);

    private final Table table =
            new Table("", "load and judge, ms", "judge alone, ms", "times hand-written", "times Plumbline", "rounds");

    private Batch() {}

    static Section measure(Bench bench) {
        return new Batch().section(bench);
    }

    private Section section(Bench bench) {
        Form form = bench.form();
        Result pair = bench.trials()
                .run(Order.time(form.batchSites(), bench.eight(), form.effort(), HAND_WRITTEN, PLUMBLINE));
        row(HAND_WRITTEN, pair);
        row(PLUMBLINE, pair);
        Section section = new Section(Part.BATCH)
                .say(Figures.number(pair.facts()) + " facts of " + form.batchSites()
                        + " sites, eight rules. Every other contestant runs in a process of its own, in turn with"
                        + " hand-written Java and Plumbline on one thread.")
                .show(table)
                .goal(Goal.atMost(
                        MOST_AGAINST_HAND_WRITTEN,
                        "Plumbline on one thread, times hand-written on one thread,",
                        pair.ratios(PLUMBLINE, HAND_WRITTEN)));
        for (Entrant other : OTHERS) {
            Result result = bench.trials()
                    .run(Order.time(
                            form.batchSites(), bench.eight(), form.slowEffort(), HAND_WRITTEN, other, PLUMBLINE));
            row(other, result);
            section.goal(Goal.atLeast(
                    LEAST_OF_OTHERS, other.title() + ", times Plumbline,", result.ratios(other, PLUMBLINE)));
        }
        return section;
    }

    private void row(Entrant entrant, Result result) {
        Figures total = result.millis(entrant);
        if (total.isEmpty()) {
            table.row(entrant.title(), result.gaveUp().orElse("–"), "–", "–", "–", "0");
            return;
        }
        table.row(
                entrant.title(),
                total.text(0),
                result.figures(entrant, reading -> reading.judge() / 1e6).text(0),
                entrant == HAND_WRITTEN
                        ? "1"
                        : result.ratios(entrant, HAND_WRITTEN).text(2),
                entrant == PLUMBLINE ? "1" : result.ratios(entrant, PLUMBLINE).text(2),
                Integer.toString(total.count()));
    }
}
