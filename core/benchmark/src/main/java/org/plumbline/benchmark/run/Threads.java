package org.plumbline.benchmark.run;

import static org.plumbline.benchmark.run.Entrant.HAND_WRITTEN;
import static org.plumbline.benchmark.run.Entrant.HAND_WRITTEN_ON_TWO;
import static org.plumbline.benchmark.run.Entrant.PLUMBLINE;
import static org.plumbline.benchmark.run.Entrant.PLUMBLINE_ON_TWO;

/** Two threads against one. */
final class Threads {
    private static final double MOST = 1.0;

    private final Bench bench;
    private final Table table = new Table("", "ms", "against", "ms", "ratio");

    private Threads(Bench bench) {
        this.bench = bench;
    }

    static Section measure(Bench bench) {
        return new Threads(bench).section();
    }

    private Section section() {
        pair(PLUMBLINE_ON_TWO, PLUMBLINE);
        pair(HAND_WRITTEN_ON_TWO, HAND_WRITTEN);
        pair(PLUMBLINE_ON_TWO, HAND_WRITTEN_ON_TWO);
        Figures goal = pair(PLUMBLINE_ON_TWO, HAND_WRITTEN);
        return new Section(Part.THREADS)
                .say("Load and judge, at " + bench.form().batchSites() + " sites.")
                .show(table)
                .goal(Goal.atMost(MOST, "Plumbline on two threads, times hand-written on one,", goal));
    }

    private Figures pair(Entrant one, Entrant other) {
        Form form = bench.form();
        Result result = bench.trials().run(Order.time(form.batchSites(), bench.eight(), form.effort(), one, other));
        Figures ratios = result.ratios(one, other);
        table.row(
                one.title(),
                result.millis(one).text(0),
                other.title(),
                result.millis(other).text(0),
                result.gaveUp().orElse(ratios.text(2)));
        return ratios;
    }
}
