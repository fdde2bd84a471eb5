package org.plumbline.benchmark.run;

/** What a new document begins with. */
final class Introduction {
    static final String TEXT = """
        # Performance

        What Plumbline costs beside what people would use instead: hand-written Java with hash maps, Drools with all
        facts in one session, Evrete, Timefold's constraint streams, DuckDB and SQLite. All do the same work, and
        every run compares everybody's findings and measures as sets: a difference stops the benchmark.

        **The work.** A made-up network of sites, about 10,000 facts a site: cases, contacts, staff, supervision,
        sign-offs, delegations, shifts. Eight rules with all their outcomes and measures: WF-02, WF-03, SV-02, SV-05,
        DC-03, TS-01, RC-05, WF-23. The same seed makes the same facts.

        **How it is measured.** Contestants that are compared run in turn in one process, with a collection before
        each run; every ratio is that of two neighbours. Figures are medians, with the least and the greatest in
        brackets. Loading counts where nothing else is said. The goals stand beside the figures, met or missed.

        **To run it**, from the root of a checkout, with Java 17 and Maven:

        ```
        mvn -q -pl core/benchmark,examples/discharge-network -am -DskipTests package
        java -cp "core/benchmark/target/plumbline-benchmark-1.0.0-SNAPSHOT.jar:core/benchmark/target/lib/*" \\
            org.plumbline.benchmark.run.Benchmark short
        ```

        `short` takes ten minutes at most, with smaller networks and fewer rounds; `full` takes about an hour and writes
        the figures below. Parts run alone when they are named: `short batch threads`. The parts are `batch`, `growth`,
        `network`, `source`, `threads`, `rules`, `dossier`, `start` and `memory`. `--into FILE` writes what was measured into a
        document such as this.

        """;

    private Introduction() {}
}
