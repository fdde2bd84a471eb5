package org.plumbline.benchmark.run;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Starts a process for each trial, one at a time, and reads what it printed. */
final class Trials {
    private static final int KILLED = 137;
    private static final int FEW_SITES = 10;
    private static final int MANY_SITES = 100;

    private final String classPath;
    private final PrintStream log;

    /**
     * @param classPath of every process
     * @param log told what is going on
     */
    Trials(String classPath, PrintStream log) {
        this.classPath = classPath;
        this.log = log;
    }

    /** The heap of every process that judges as many sites. */
    static String heap(int sites) {
        if (sites <= FEW_SITES) {
            return "2g";
        }
        return sites <= MANY_SITES ? "6g" : "14g";
    }

    /**
     * Runs it to its end, or until it is out of memory or time.
     *
     * @throws IllegalStateException with all its output, if it ends otherwise: above all where answers differ
     */
    Result run(Order order) {
        String who = order.entrants().stream().map(Entrant::title).collect(Collectors.joining(" / "));
        log.println(
                "  " + who + ": " + order.sites() + " sites, " + order.pack().rules() + " rules");
        Child.Ended ended = start(Trial.class, order);
        Optional<String> gaveUp = gaveUp(ended, order);
        if (!ended.well() && gaveUp.isEmpty()) {
            throw failed(order, ended);
        }
        gaveUp.ifPresent(why -> log.println("    " + why));
        return new Result(facts(ended.output()), measured(ended.output()), gaveUp);
    }

    /** Runs the costs of judgements over dossiers; there, everything has to end well. */
    List<SlopeReading> runOverDossiers(Order order) {
        log.println("  judging dossiers: " + order.sites() + " sites, "
                + order.pack().rules() + " rules");
        Child.Ended ended = start(SlopeTrial.class, order);
        if (!ended.well()) {
            throw failed(order, ended);
        }
        return ended.output().stream()
                .filter(SlopeReading::isOne)
                .map(SlopeReading::of)
                .toList();
    }

    private Child.Ended start(Class<?> main, Order order) {
        return new Child(heap(order.sites()), classPath)
                .run(main, order.arguments(), order.effort().limitSeconds());
    }

    private static IllegalStateException failed(Order order, Child.Ended ended) {
        return new IllegalStateException("a trial failed: " + order.arguments() + "\n" + ended.allOutput());
    }

    private static Optional<String> gaveUp(Child.Ended ended, Order order) {
        if (!ended.inTime()) {
            return Optional.of("not finished after " + order.effort().limitSeconds() + " s");
        }
        boolean outOfMemory = ended.code() == Trial.OUT_OF_MEMORY || ended.code() == KILLED;
        return outOfMemory ? Optional.of("out of memory at " + heap(order.sites())) : Optional.empty();
    }

    static long facts(List<String> output) {
        return output.stream()
                .filter(line -> line.startsWith(Trial.FACTS))
                .mapToLong(line -> Long.parseLong(line.substring(Trial.FACTS.length())))
                .findFirst()
                .orElse(0);
    }

    /** A process that was given up may have been writing a line; only whole ones count. */
    static List<Reading> measured(List<String> output) {
        return output.stream()
                .filter(line -> Reading.isOne(line) && line.contains(" judgements="))
                .map(Reading::of)
                .filter(reading -> !reading.warmUp())
                .toList();
    }
}
