package org.plumbline.benchmark.run;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.files.ExampleFiles;

/** The network of the examples, whose facts are of every type: by eight rules, and by all. */
final class ExampleNetwork {
    private static final String GENERATOR = "org.plumbline.example.network.DischargeNetwork";
    private static final String MORNING = "2026-06-02";
    private static final String AS_OF = MORNING + "T05:00:00Z";
    private static final String HEAP = "2g";

    private final Bench bench;

    private ExampleNetwork(Bench bench) {
        this.bench = bench;
    }

    static Section measure(Bench bench) {
        return new ExampleNetwork(bench).section();
    }

    private Section section() {
        Result result = result(facts());
        Table table = new Table(
                "",
                "judgements",
                "load and judge, ms",
                "facts a second",
                "times hand-written",
                "times eight",
                "rounds");
        row("hand-written Java, eight rules", Entrant.HAND_WRITTEN, result, table);
        row("Plumbline, eight rules", Entrant.EXAMPLE, result, table);
        row("Plumbline, all rules of the core", Entrant.ALL_RULES, result, table);
        return new Section(Part.NETWORK)
                .say(Figures.number(result.facts()) + " facts of `examples/discharge-network` as of " + AS_OF
                        + ", of all types that a service has; one thread. Reading the files does not count. Those who judge"
                        + " the eight rules have the same findings, upcoming matters and measures. The coverage of the feeds,"
                        + " a row a morning, is joined to a row a feed and site for everybody, because hand-written Java knows"
                        + " no other.")
                .show(table)
                .goal(Goal.atMost(
                        Batch.MOST_AGAINST_HAND_WRITTEN,
                        "Plumbline with the eight rules, times hand-written,",
                        result.ratios(Entrant.EXAMPLE, Entrant.HAND_WRITTEN)));
    }

    private static void row(String who, Entrant entrant, Result result, Table table) {
        table.row(
                who,
                Figures.number(result.of(entrant).get(0).judgements()),
                result.millis(entrant).text(0),
                result.figures(entrant, reading -> result.facts() * 1e9 / reading.total())
                        .text(0),
                entrant == Entrant.HAND_WRITTEN
                        ? "1"
                        : result.ratios(entrant, Entrant.HAND_WRITTEN).text(2),
                entrant == Entrant.EXAMPLE
                        ? "1"
                        : result.ratios(entrant, Entrant.EXAMPLE).text(2),
                Integer.toString(result.of(entrant).size()));
    }

    /** Has the example write its facts. */
    private Path facts() {
        Path classes = ExampleFiles.EXAMPLE.resolve("target").resolve("classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(
                    classes + " is not there\n  Maybe it is not built, or this is not the top of"
                            + " a checkout: mvn -q -pl core/benchmark,examples/discharge-network -am -DskipTests package");
        }
        Path folder = bench.folder().resolve("example");
        Child.Ended ended = new Child(HEAP, classes + File.pathSeparator + bench.classPath())
                .run(GENERATOR, List.of(folder.toString()));
        if (!ended.well()) {
            throw new IllegalStateException("the example could not be written:\n" + ended.allOutput());
        }
        return folder.resolve(MORNING);
    }

    private Result result(Path facts) {
        bench.log().println("  " + Entrant.HAND_WRITTEN.title() + " / " + Entrant.EXAMPLE.title() + " / all rules");
        Effort effort = bench.form().effort();
        Child.Ended ended = new Child(HEAP, bench.classPath(), "-D" + Network.AS_OF_PROPERTY + "=" + AS_OF)
                .run(
                        ExampleTrial.class,
                        List.of(
                                facts.toString(),
                                bench.eight().folder().toString(),
                                Integer.toString(effort.warmUps()),
                                Integer.toString(effort.rounds()),
                                Integer.toString(effort.seconds())));
        if (!ended.well()) {
            throw new IllegalStateException("the example network could not be judged:\n" + ended.allOutput());
        }
        return new Result(Trials.facts(ended.output()), Trials.measured(ended.output()), Optional.empty());
    }
}
