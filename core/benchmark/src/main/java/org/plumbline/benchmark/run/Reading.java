package org.plumbline.benchmark.run;

import java.util.Arrays;

/**
 * What one run took. In a trial for time {@code retained} and {@code peak} are 0, and the other way round.
 *
 * @param warmUp whether it does not count
 * @param load nanoseconds
 * @param judge nanoseconds
 * @param allocated bytes, by the thread that called; what other threads or native code took is not in it
 * @param collecting milliseconds the garbage collector stopped everybody
 * @param retained bytes of heap that the contestant held afterwards, beyond the facts
 * @param peak bytes of heap at most: the peaks of the heap's pools, facts included
 * @param judgements the sum of the network's measures
 */
record Reading(
        Entrant entrant,
        boolean warmUp,
        long load,
        long judge,
        long allocated,
        long collecting,
        long retained,
        long peak,
        long judgements) {
    private static final String FIRST_WORD = "run";

    long total() {
        return load + judge;
    }

    String line() {
        return FIRST_WORD + " "
                + new KeyValues()
                        .with("entrant", entrant)
                        .with("warmUp", warmUp)
                        .with("load", load)
                        .with("judge", judge)
                        .with("allocated", allocated)
                        .with("collecting", collecting)
                        .with("retained", retained)
                        .with("peak", peak)
                        .with("judgements", judgements);
    }

    static boolean isOne(String line) {
        return line.startsWith(FIRST_WORD + " ");
    }

    static Reading of(String line) {
        KeyValues values = KeyValues.of(Arrays.asList(line.split(" ", -1)).subList(1, line.split(" ", -1).length));
        return new Reading(
                Entrant.valueOf(values.text("entrant")),
                Boolean.parseBoolean(values.text("warmUp")),
                values.number("load"),
                values.number("judge"),
                values.number("allocated"),
                values.number("collecting"),
                values.number("retained"),
                values.number("peak"),
                values.number("judgements"));
    }
}
