package org.plumbline.benchmark.run;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Answers;
import org.plumbline.benchmark.Contestant;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.Fact;

/**
 * A process that runs contestants in turn on the same facts, prints a line for each run, and ends with
 * {@link #DIFFERENT} as soon as one answers otherwise than the first did.
 */
public final class Trial {
    static final int DIFFERENT = 3;
    static final int OUT_OF_MEMORY = 4;
    static final String FACTS = "facts ";

    private final Order order;
    private final PrintStream out;
    private final Meter meter;
    private final Map<Entrant, Supplier<Contestant>> prepared = new EnumMap<>(Entrant.class);
    private @Nullable Answers first;

    private Trial(Order order, List<Fact> facts, PrintStream out) {
        this.order = order;
        this.out = out;
        this.meter = new Meter(facts, order.memory());
        order.entrants().forEach(entrant -> prepared.put(entrant, entrant.prepare(order.pack())));
    }

    /** Does what {@link Order#arguments} say. */
    public static void main(String[] arguments) {
        System.exit(run(Order.of(arguments), System.out));
    }

    private static int run(Order order, PrintStream out) {
        List<Fact> facts = new Network(order.sites(), order.seed()).facts();
        out.println(FACTS + facts.size());
        Trial trial = new Trial(order, facts, out);
        try {
            return trial.rounds() ? 0 : DIFFERENT;
        } catch (RuntimeException | OutOfMemoryError e) {
            if (isForWantOfMemory(e)) {
                return OUT_OF_MEMORY;
            }
            throw e;
        }
    }

    private static boolean isForWantOfMemory(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    private boolean rounds() {
        long begun = System.nanoTime();
        long seconds = TimeUnit.SECONDS.toNanos(order.effort().seconds());
        for (int i = 0; i < order.effort().warmUps() && System.nanoTime() - begun < seconds / 3; i++) {
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
        } while (rounds < order.effort().rounds() && System.nanoTime() - begun < seconds);
        return true;
    }

    private boolean round(boolean warmUp) {
        for (Entrant entrant : order.entrants()) {
            if (!run(entrant, warmUp)) {
                return false;
            }
        }
        return true;
    }

    private boolean run(Entrant entrant, boolean warmUp) {
        try (Contestant contestant =
                Objects.requireNonNull(prepared.get(entrant)).get()) {
            Meter.Run run = meter.run(entrant, contestant, warmUp);
            out.println(run.reading().line());
            return isTheSame(entrant, run.answers());
        }
    }

    private boolean isTheSame(Entrant entrant, Answers answers) {
        if (first == null) {
            first = answers;
            return true;
        }
        List<String> differences = answers.differencesFrom(first);
        if (differences.isEmpty()) {
            return true;
        }
        out.println(entrant.title() + " (here) answers otherwise than "
                + order.entrants().get(0).title() + " (there):");
        differences.forEach(out::println);
        return false;
    }
}
