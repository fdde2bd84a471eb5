package org.plumbline.testkit;

import java.time.Instant;
import java.util.List;
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
        List<Line> expected) {}
