package org.plumbline.rules.worlds;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Makes worlds. The same seed gives the same world. */
final class Worlds {
    /** Worlds of one batch share a configuration and a time of year, since it takes longer to build one than to judge. */
    static final int BATCH = 20;

    /** Shortly after clocks were changed in London, New York and Lord Howe, and at other times. */
    private static final List<Instant> ABOUT = List.of(
            Instant.parse("2026-03-09T06:00:00Z"),
            Instant.parse("2026-03-30T06:00:00Z"),
            Instant.parse("2026-04-06T12:00:00Z"),
            Instant.parse("2026-10-26T06:00:00Z"),
            Instant.parse("2026-11-02T09:00:00Z"),
            Instant.parse("2026-06-30T23:30:00Z"),
            Instant.parse("2027-01-04T00:00:00Z"));

    private final List<Situation> situations;

    /** Rich in these situations. */
    Worlds(List<Situation> situations) {
        this.situations = situations;
    }

    /** The configuration that a world of that number shares. */
    Configuration configuration(long seed) {
        long batch = Math.floorDiv(seed, BATCH);
        Random random = new Random(batch * 7919 + 17);
        return Configurations.of(random, about(random).atZone(ZoneId.of("UTC")).toLocalDate());
    }

    private static Instant about(Random random) {
        return ABOUT.get(random.nextInt(ABOUT.size()));
    }

    World world(long seed, Configuration configuration) {
        long batch = Math.floorDiv(seed, BATCH);
        Instant about = about(new Random(batch * 7919 + 17));
        Random random = new Random(seed * 104_729 + 1);
        Instant asOf = about.plus(Duration.ofMinutes(30L * random.nextInt(96)));
        Making making = new Making(random, configuration, asOf);
        Founding.of(making);
        int many = 3 + random.nextInt(10);
        for (int i = 0; i < many; i++) {
            making.one(situations).add(making);
        }
        for (int i = 0; i < random.nextInt(8); i++) {
            Noise.add(making);
        }
        List<WorldRow> rows = Mess.of(making.rows(), random);
        return new World(seed, configuration, new ArrayList<>(rows), asOf, complete(random, asOf));
    }

    private static Optional<Instant> complete(Random random, Instant asOf) {
        return switch (random.nextInt(10)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(asOf.minus(Duration.ofHours(random.nextInt(96))));
            case 2 -> Optional.of(asOf.plusNanos(1));
            default -> Optional.of(asOf);
        };
    }
}
