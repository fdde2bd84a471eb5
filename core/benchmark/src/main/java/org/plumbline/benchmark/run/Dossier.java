package org.plumbline.benchmark.run;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;
import org.plumbline.benchmark.small.OneDossier;

/** One dossier replaced in a loaded site: measured by JMH. */
final class Dossier {
    private static final double MOST_MICROS = 10;
    private static final int[] PERCENTILES = {50, 90, 99};

    private Dossier() {}

    static Section measure(Bench bench) {
        bench.log().println("  one dossier");
        Statistics samples = run().getPrimaryResult().getStatistics();
        Table table = new Table("of all replacements", "microseconds at most");
        for (int percentile : PERCENTILES) {
            table.row(percentile + " %", Figures.number(samples.getPercentile(percentile), 1));
        }
        return new Section(Part.DOSSIER)
                .say("A dossier of a loaded site of 11,000 facts is replaced, any as likely as another; time to its new"
                        + " findings and counts. JMH, sample time, " + Figures.number(samples.getN())
                        + " samples in a process of its own.")
                .show(table)
                .goal(Goal.atMost(
                        MOST_MICROS,
                        "microseconds for one dossier at the median,",
                        new Figures(samples.getPercentile(PERCENTILES[0]))));
    }

    private static RunResult run() {
        try {
            return new Runner(new OptionsBuilder()
                            .include(OneDossier.class.getName())
                            .verbosity(VerboseMode.SILENT)
                            .shouldFailOnError(true)
                            .build())
                    .runSingle();
        } catch (RunnerException e) {
            throw new IllegalStateException("one dossier could not be measured", e);
        }
    }
}
