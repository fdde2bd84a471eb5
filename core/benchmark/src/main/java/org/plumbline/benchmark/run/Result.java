package org.plumbline.benchmark.run;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;

/**
 * What a trial brought.
 *
 * @param facts how many were judged
 * @param readings of the measured rounds, in the order of the rounds
 * @param gaveUp why it ended before its time, or empty
 */
record Result(long facts, List<Reading> readings, Optional<String> gaveUp) {

    List<Reading> of(Entrant entrant) {
        return readings.stream().filter(reading -> reading.entrant() == entrant).toList();
    }

    /** A figure of each round; none where the entrant did not end a measured round. */
    Figures figures(Entrant entrant, ToDoubleFunction<Reading> figure) {
        return new Figures(of(entrant).stream().mapToDouble(figure).sorted().toArray());
    }

    /** How many times as long one took as the other, in each round. */
    Figures ratios(Entrant one, Entrant other) {
        return pairs(one, other, (a, b) -> a.total() / (double) b.total());
    }

    /** A figure of the two readings of each round. */
    Figures pairs(Entrant one, Entrant other, ToDoubleBiFunction<Reading, Reading> figure) {
        List<Reading> ones = of(one);
        List<Reading> others = of(other);
        int rounds = Math.min(ones.size(), others.size());
        double[] values = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            values[i] = figure.applyAsDouble(ones.get(i), others.get(i));
        }
        return new Figures(values);
    }

    Figures millis(Entrant entrant) {
        return figures(entrant, reading -> reading.total() / 1e6);
    }

    Figures nanosAFact(Entrant entrant) {
        return figures(entrant, reading -> reading.total() / (double) facts);
    }
}
