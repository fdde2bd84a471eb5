package org.plumbline.benchmark.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Whole processes, from their start to the last finding printed. */
final class Start {
    private static final double MOST = 2.5;
    private static final double MOST_WITH_ARCHIVE = 1.5;
    private static final String HEAP = "1g";

    private final Bench bench;
    private final String jars;
    private final Table table = new Table("", "hand-written, ms", "Plumbline, ms", "ratio");

    private Start(Bench bench) {
        this.bench = bench;
        this.jars = Jars.of(bench.classPath(), bench.eight().folder(), bench.folder());
    }

    static Section measure(Bench bench) {
        return new Start(bench).section();
    }

    private Section section() {
        Figures plain = compare("without an archive", child(), child());
        Figures archived =
                compare("with an archive", archived(FirstFinding.HAND_WRITTEN), archived(FirstFinding.PLUMBLINE));
        return new Section(Part.START)
                .say("Whole processes, in pairs: the virtual machine starts, a network of one site is made, judged, and"
                        + " every finding printed. Both start from the same jars; the archive is one that"
                        + " `-XX:ArchiveClassesAtExit` made of such a run.")
                .show(table)
                .goal(Goal.atMost(MOST, "Plumbline's first findings, times hand-written's,", plain))
                .goal(Goal.atMost(MOST_WITH_ARCHIVE, "the same with an archive for both,", archived));
    }

    private Figures compare(String how, Child handWritten, Child plumbline) {
        bench.log().println("  starts " + how);
        double[] ones = new double[bench.form().starts()];
        double[] others = new double[ones.length];
        double[] ratios = new double[ones.length];
        for (int i = 0; i < ones.length; i++) {
            Child.Ended one = run(handWritten, FirstFinding.HAND_WRITTEN);
            Child.Ended other = run(plumbline, FirstFinding.PLUMBLINE);
            mustPrintTheSame(one, other);
            ones[i] = one.nanos() / 1e6;
            others[i] = other.nanos() / 1e6;
            ratios[i] = others[i] / ones[i];
        }
        Figures pairs = new Figures(ratios);
        table.row(how, new Figures(ones).text(0), new Figures(others).text(0), pairs.text(2));
        return pairs;
    }

    private Child child(String... options) {
        return new Child(HEAP, jars, options);
    }

    private Child archived(String who) {
        Path archive = bench.folder().resolve(who + ".jsa");
        run(child("-XX:ArchiveClassesAtExit=" + archive), who);
        return child("-XX:SharedArchiveFile=" + archive);
    }

    private static Child.Ended run(Child child, String who) {
        Child.Ended ended = child.run(FirstFinding.class, List.of(who));
        if (!ended.well()) {
            throw new IllegalStateException("a start failed: " + who + "\n" + ended.allOutput());
        }
        return ended;
    }

    private static void mustPrintTheSame(Child.Ended one, Child.Ended other) {
        List<String> ones = new ArrayList<>(one.output());
        List<String> others = new ArrayList<>(other.output());
        Collections.sort(ones);
        Collections.sort(others);
        if (!ones.equals(others)) {
            throw new IllegalStateException("first findings differ:\n" + one.allOutput() + "\n\n" + other.allOutput());
        }
    }
}
