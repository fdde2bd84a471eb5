package org.plumbline.example.firstnight;

import java.nio.file.Path;
import java.time.Instant;
import org.plumbline.Assessment;
import org.plumbline.Plumbline;
import org.plumbline.io.FactFolder;
import org.plumbline.rules.CorePack;
import org.plumbline.standard.StandardValues;

/** Judges a folder of facts as the command in the README does, but strictly. */
final class Night {
    static final Path FACTS = Path.of("facts");

    private static final Instant AS_OF = Instant.parse("2026-03-16T07:00:00Z");
    private static final Plumbline PLUMBLINE = Plumbline.builder(CorePack.load())
            .standards(StandardValues.read(Path.of("standards.yaml")))
            .build();

    private Night() {}

    static Assessment judged(Path facts) {
        return PLUMBLINE.assess(FactFolder.read(facts).strict(), AS_OF);
    }
}
