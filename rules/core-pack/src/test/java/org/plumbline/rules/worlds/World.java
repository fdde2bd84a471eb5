package org.plumbline.rules.worlds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.plumbline.Facts;
import org.plumbline.fact.Fact;
import org.plumbline.rules.reference.Given;

/**
 * A small service at one instant.
 *
 * @param seed from which it was made
 * @param configuration the values that were given to standards
 * @param rows its fact files
 * @param asOf when it is looked at
 * @param completeUntil until when its feeds are complete
 */
record World(
        long seed, Configuration configuration, List<WorldRow> rows, Instant asOf, Optional<Instant> completeUntil) {
    World {
        rows = List.copyOf(rows);
    }

    List<Fact> facts() {
        return rows.stream().map(WorldRow::fact).toList();
    }

    Given given() {
        return new Given(facts(), configuration.settings(), asOf, completeUntil);
    }

    Facts fed() {
        Facts.Builder builder = Facts.builder();
        facts().forEach(builder::add);
        Facts facts = builder.lenient();
        if (!facts.problems().isEmpty()) {
            throw new IllegalStateException("world " + seed + ": " + facts.problems());
        }
        return completeUntil.map(facts::completeUntil).orElse(facts);
    }

    World with(List<WorldRow> others) {
        return new World(seed, configuration, others, asOf, completeUntil);
    }

    World with(Configuration other) {
        return new World(seed, other, rows, asOf, completeUntil);
    }

    World at(Instant instant) {
        return new World(seed, configuration, rows, instant, completeUntil);
    }
}
