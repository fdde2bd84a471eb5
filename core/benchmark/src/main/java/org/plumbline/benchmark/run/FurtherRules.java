package org.plumbline.benchmark.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** What each further judgement costs: the slope of the time over the number of judgements. */
final class FurtherRules {
    private static final double MOST = 4;
    private static final String AGAINST = "times plain Java over the same dossiers,";

    /** By pack: the readings of its rounds. */
    private final List<List<SlopeReading>> readings = new ArrayList<>();

    private final Table times = new Table(
            "rules", "judgements", "assessment, ms", "rules over dossiers, ms", "plain Java over dossiers, ms");

    private FurtherRules() {}

    static Section measure(Bench bench) {
        return new FurtherRules().section(bench);
    }

    private Section section(Bench bench) {
        for (int rules : Form.PACKS) {
            bench.log().println("  a pack of " + rules + " rules");
            BuiltPack pack = rules == BuiltPack.EIGHT ? bench.eight() : BuiltPack.in(bench.folder(), rules);
            Order order =
                    Order.time(bench.form().sitesOfPacks(), pack, bench.form().effort(), Entrant.PLUMBLINE);
            readings.add(bench.trials().runOverDossiers(order));
            row(rules, readings.get(readings.size() - 1));
        }
        Table slopes = new Table("", "ns for each further judgement")
                .row("whole assessments", slopes(SlopeReading::assess).text(0))
                .row("rules over dossiers", slopes(SlopeReading::rules).text(0))
                .row(
                        "plain Java over the same dossiers",
                        slopes(SlopeReading::plain).text(0));
        return new Section(Part.RULES)
                .say("Packs of the eight rules and of others made by varying them, on "
                        + bench.form().sitesOfPacks() + " sites and one thread; without load. Each pack has a process"
                        + " of its own, and the n-th rounds of all make a slope. WF-23, which counts what the others"
                        + " found, is not among the judgements.")
                .show(times)
                .show(slopes)
                .goal(Goal.atMost(
                        MOST, "a further judgement by rules over dossiers, " + AGAINST, ratios(SlopeReading::rules)))
                .goal(Goal.atMost(
                        MOST, "a further judgement of a whole assessment, " + AGAINST, ratios(SlopeReading::assess)));
    }

    private void row(int rules, List<SlopeReading> rounds) {
        times.row(
                Integer.toString(rules),
                Figures.number(rounds.get(0).judgements()),
                millis(rounds, SlopeReading::assess),
                millis(rounds, SlopeReading::rules),
                millis(rounds, SlopeReading::plain));
    }

    private static String millis(List<SlopeReading> rounds, ToLongFunction<SlopeReading> time) {
        return new Figures(rounds.stream()
                        .mapToDouble(round -> time.applyAsLong(round) / 1e6)
                        .toArray())
                .text(0);
    }

    private Figures slopes(ToLongFunction<SlopeReading> time) {
        return ofRounds(round -> slope(round, time));
    }

    private Figures ratios(ToLongFunction<SlopeReading> time) {
        return ofRounds(round -> slope(round, time) / slope(round, SlopeReading::plain));
    }

    private Figures ofRounds(ToDoubleFunction<List<SlopeReading>> figure) {
        int rounds = readings.stream().mapToInt(List::size).min().orElse(0);
        double[] figures = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            int number = i;
            figures[i] = figure.applyAsDouble(
                    readings.stream().map(ofPack -> ofPack.get(number)).toList());
        }
        return new Figures(figures);
    }

    /** By least squares. */
    private static double slope(List<SlopeReading> round, ToLongFunction<SlopeReading> time) {
        double meanX =
                round.stream().mapToLong(SlopeReading::judgements).average().orElse(0);
        double meanY = round.stream().mapToLong(time).average().orElse(0);
        double covariance = 0;
        double variance = 0;
        for (SlopeReading reading : round) {
            double x = reading.judgements() - meanX;
            covariance += x * (time.applyAsLong(reading) - meanY);
            variance += x * x;
        }
        return covariance / variance;
    }
}
