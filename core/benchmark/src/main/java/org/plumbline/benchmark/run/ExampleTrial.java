package org.plumbline.benchmark.run;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.plumbline.benchmark.Answers;
import org.plumbline.benchmark.Contestant;
import org.plumbline.benchmark.files.ExampleFiles;
import org.plumbline.fact.Fact;

/**
 * A process in which hand-written Java and Plumbline judge the example network in turn, the eight rules with the same
 * answers, and Plumbline then all rules of the core. A difference ends it with {@link Trial#DIFFERENT}.
 */
public final class ExampleTrial {
    private static final int PACK = 1;
    private static final int WARM_UPS = 2;
    private static final int ROUNDS = 3;
    private static final int SECONDS = 4;

    private final Meter meter;
    private final Supplier<Contestant> handWritten;
    private final Supplier<Contestant> eight;
    private final Supplier<Contestant> all;
    private final PrintStream out;

    private ExampleTrial(List<Fact> facts, BuiltPack pack, PrintStream out) {
        this.meter = new Meter(facts, false);
        this.handWritten = Entrant.HAND_WRITTEN.prepare(pack);
        this.eight = Entrant.EXAMPLE.prepare(pack);
        this.all = Entrant.ALL_RULES.prepare(pack);
        this.out = out;
    }

    /**
     * Runs it.
     *
     * @param arguments the folder of the facts, the folder of the pack of the eight rules, how many rounds to warm up and to
     *     measure, and after how many seconds there is no further one
     */
    public static void main(String[] arguments) {
        List<Fact> facts = ExampleFiles.read(Path.of(arguments[0]));
        System.out.println(Trial.FACTS + facts.size());
        BuiltPack pack = new BuiltPack(Path.of(arguments[PACK]), BuiltPack.EIGHT);
        ExampleTrial trial = new ExampleTrial(facts, pack, System.out);
        Effort effort = new Effort(number(arguments[WARM_UPS]), number(arguments[ROUNDS]), number(arguments[SECONDS]));
        System.exit(trial.agrees(effort) ? 0 : Trial.DIFFERENT);
    }

    private static int number(String argument) {
        return Integer.parseInt(argument);
    }

    private boolean agrees(Effort effort) {
        long begun = System.nanoTime();
        long seconds = TimeUnit.SECONDS.toNanos(effort.seconds());
        for (int i = 0; i < effort.warmUps() && System.nanoTime() - begun < seconds / 3; i++) {
            if (!round(true)) {
                return false;
            }
        }
        int rounds = 0;
        do {
            if (!round(false)) {
                return false;
            }
            rounds++;
        } while (rounds < effort.rounds() && System.nanoTime() - begun < seconds);
        return true;
    }

    private boolean round(boolean warmUp) {
        Answers there = run(Entrant.HAND_WRITTEN, handWritten, warmUp);
        List<String> differences = run(Entrant.EXAMPLE, eight, warmUp).differencesFrom(there);
        if (!differences.isEmpty()) {
            out.println("Plumbline (here) answers otherwise than hand-written Java (there):");
            differences.forEach(out::println);
            return false;
        }
        run(Entrant.ALL_RULES, all, warmUp);
        return true;
    }

    private Answers run(Entrant entrant, Supplier<Contestant> prepared, boolean warmUp) {
        try (Contestant contestant = prepared.get()) {
            Meter.Run run = meter.run(entrant, contestant, warmUp);
            out.println(run.reading().line());
            return run.answers();
        }
    }
}
