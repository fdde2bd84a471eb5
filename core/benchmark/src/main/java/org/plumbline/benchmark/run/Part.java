package org.plumbline.benchmark.run;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be measured alone. */
enum Part {
    BATCH("Batch", Batch::measure),
    GROWTH("Growth", Growth::measure),
    NETWORK("The example network", ExampleNetwork::measure),
    SOURCE("Site by site from files", Source::measure),
    THREADS("Threads", Threads::measure),
    RULES("Further rules", FurtherRules::measure),
    DOSSIER("One dossier", Dossier::measure),
    START("First finding", Start::measure),
    PACKS("A local pack", LocalPack::measure),
    GATES("Gates", Gates::measure),
    MEMORY("Memory", Memory::measure);

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // methods, which have no state
    private final Measuring measuring;

    Part(String title, Measuring measuring) {
        this.title = title;
        this.measuring = measuring;
    }

    /** The heading in the report. */
    String title() {
        return title;
    }

    Section measure(Bench bench) {
        return measuring.on(bench);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part named(String word) {
        return Arrays.stream(values())
                .filter(part -> part.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is none of " + words()));
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Part::word).toList();
    }

    private interface Measuring {
        Section on(Bench bench);
    }
}
