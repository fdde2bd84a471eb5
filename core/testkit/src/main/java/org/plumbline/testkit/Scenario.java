package org.plumbline.testkit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.Facts;
import org.plumbline.Plumbline;

/**
 * A sentence about a rule, with what makes it true.
 *
 * @param where file and line
 * @param inWords each fact on a line
 */
record Scenario(
        String sentence,
        String where,
        String category,
        List<Trap> traps,
        Plumbline plumbline,
        Facts facts,
        List<String> inWords,
        Instant asOf,
        List<Line> expected) {
    /** The same under other packs or standards. */
    Scenario with(Plumbline other) {
        return new Scenario(sentence, where, category, traps, other, facts, inWords, asOf, expected);
    }

    /** The sentence, and the traps that it tries. */
    String title() {
        String names = traps.stream().map(Trap::text).collect(Collectors.joining("; "));
        return sentence + (names.isEmpty() ? "" : " (" + names + ")");
    }
}
