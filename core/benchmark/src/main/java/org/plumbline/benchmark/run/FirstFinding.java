package org.plumbline.benchmark.run;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.plumbline.benchmark.Contestant;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.handwritten.HandWritten;
import org.plumbline.benchmark.plumbline.Packs;
import org.plumbline.benchmark.plumbline.PlumblineContestant;
import org.plumbline.pack.Pack;

/** A process that judges a small network, prints what it found, and ends; all of its time counts. */
public final class FirstFinding {
    static final String HAND_WRITTEN = "handwritten";
    static final String PLUMBLINE = "plumbline";
    private static final int PACK = 1;
    private static final int SITES = 2;

    private FirstFinding() {}

    /**
     * Prints a line for each finding.
     *
     * @param arguments {@code handwritten} or {@code plumbline}; the folder of Plumbline's pack, or {@code -} for that on
     *     the class path, which is what counts if left out; the number of sites, else one
     */
    public static void main(String[] arguments) {
        int sites = arguments.length > SITES ? Integer.parseInt(arguments[SITES]) : 1;
        String pack = arguments.length > PACK ? arguments[PACK] : "-";
        try (Contestant contestant = contestant(arguments[0], pack)) {
            contestant.load(new Network(sites, Form.SEED).facts());
            contestant.judge();
            print(contestant);
        }
    }

    private static void print(Contestant contestant) {
        try (PrintStream out = new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8)) {
            contestant.answers().rows().forEach(out::println);
        }
    }

    private static Contestant contestant(String who, String pack) {
        if (who.equals(HAND_WRITTEN)) {
            return new HandWritten();
        }
        if (who.equals(PLUMBLINE)) {
            return new PlumblineContestant(PlumblineContestant.plumbline(pack(pack), 1));
        }
        throw new IllegalArgumentException("'" + who + "' is neither " + HAND_WRITTEN + " nor " + PLUMBLINE);
    }

    private static Pack pack(String where) {
        return where.equals("-")
                ? Pack.prebuilt("benchmark", FirstFinding.class.getClassLoader())
                : Packs.load(Path.of(where));
    }
}
