package org.plumbline.benchmark.run;

import java.util.Arrays;
import java.util.List;

/**
 * What one round over the same facts took.
 *
 * @param assess nanoseconds of a whole assessment
 * @param rules nanoseconds of the rules alone, over dossiers that are there already
 * @param plain nanoseconds of plain Java, over the same dossiers
 * @param judgements how many the rules made over the dossiers
 */
record SlopeReading(long assess, long rules, long plain, long judgements) {
    private static final String FIRST_WORD = "slope";

    String line() {
        return FIRST_WORD + " "
                + new KeyValues()
                        .with("assess", assess)
                        .with("rules", rules)
                        .with("plain", plain)
                        .with("judgements", judgements);
    }

    static boolean isOne(String line) {
        return line.startsWith(FIRST_WORD + " ");
    }

    static SlopeReading of(String line) {
        List<String> words = Arrays.asList(line.split(" ", -1));
        KeyValues values = KeyValues.of(words.subList(1, words.size()));
        return new SlopeReading(
                values.number("assess"), values.number("rules"), values.number("plain"), values.number("judgements"));
    }
}
