package org.plumbline.benchmark.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.plumbline.benchmark.plumbline.TenRules;

/** What an organisation's own pack of ten rules costs beside the core: when facts are assessed, and when a process starts. */
final class LocalPack {
    private static final double MOST = 1.5;
    /** Ten thousand facts each. */
    private static final int SITES = 10;

    private static final String HEAP = "2g";

    private final Bench bench;
    private final Path folder;
    private final Path jar;

    private LocalPack(Bench bench, List<Path> pack) {
        this.bench = bench;
        this.folder = pack.get(0);
        this.jar = pack.get(1);
    }

    static Section measure(Bench bench) {
        return new LocalPack(bench, TenRules.write(bench.folder())).section();
    }

    private Section section() {
        Table running = new Table("", "judgements", "assess, ms", "times the core alone");
        Table starting = new Table("", "ms", "times the core alone");
        Section section = new Section(Part.PACKS);
        Figures ratio = run(section, running);
        section.show(running)
                .goal(Goal.atMost(
                        MOST, "the core with a local pack of ten rules, times the core alone, over the facts,", ratio));
        start(starting);
        return section.say(
                        "Whole processes in turn, from the start of the virtual machine to the end of an assessment of one"
                                + " site. Compiled: the folder is checked and compiled. Prebuilt: `plumbline build` made a jar of it.")
                .show(starting);
    }

    private Figures run(Section section, Table table) {
        bench.log().println("  the core, without and with a pack of ten rules");
        Effort effort = bench.form().effort();
        List<String> arguments = arguments(SITES, effort.warmUps(), effort.rounds(), effort.seconds(), Stream.of(jar));
        List<String> output =
                ended(new Child(HEAP, bench.classPath()), arguments).output();
        List<long[]> rounds = pairs(output, PackTrial.ROUND);
        long[] judged = pairs(output, PackTrial.JUDGED).get(0);
        Figures ratio = new Figures(
                rounds.stream().mapToDouble(pair -> (double) pair[1] / pair[0]).toArray());
        table.row("the core alone", Figures.number(judged[0]), millis(rounds, 0).text(0), "1");
        table.row("with ten rules", Figures.number(judged[1]), millis(rounds, 1).text(0), ratio.text(2));
        section.say(
                Figures.number(Trials.facts(output)) + " facts, all rules of the core, in turn without and with a local"
                        + " pack of ten rules; one thread. Making the facts does not count.");
        return ratio;
    }

    private void start(Table table) {
        bench.log().println("  starts without a pack, with one compiled, with one prebuilt");
        String jars = Jars.of(bench.classPath(), bench.eight().folder(), bench.folder());
        List<List<Path>> packs = List.of(List.of(), List.of(folder), List.of(jar));
        List<String> titles = List.of("the core alone", "with a pack that is compiled", "with a pack that is prebuilt");
        double[][] millis = new double[packs.size()][bench.form().starts()];
        for (int i = 0; i < bench.form().starts(); i++) {
            for (int who = 0; who < packs.size(); who++) {
                List<String> arguments = arguments(1, 0, 0, 0, packs.get(who).stream());
                millis[who][i] = ended(new Child(HEAP, jars), arguments).nanos() / 1e6;
            }
        }
        for (int who = 0; who < packs.size(); who++) {
            double[] ratios = new double[millis[who].length];
            for (int i = 0; i < ratios.length; i++) {
                ratios[i] = millis[who][i] / millis[0][i];
            }
            table.row(titles.get(who), new Figures(millis[who]).text(0), who == 0 ? "1" : new Figures(ratios).text(2));
        }
    }

    private static List<String> arguments(int sites, int warmUps, int rounds, int seconds, Stream<Path> packs) {
        List<String> arguments = new ArrayList<>();
        for (int number : new int[] {sites, warmUps, rounds, seconds}) {
            arguments.add(Integer.toString(number));
        }
        packs.forEach(pack -> arguments.add(pack.toString()));
        return arguments;
    }

    private static Child.Ended ended(Child child, List<String> arguments) {
        Child.Ended ended = child.run(PackTrial.class, arguments);
        if (!ended.well()) {
            throw new IllegalStateException("a trial failed: " + arguments + "\n" + ended.allOutput());
        }
        return ended;
    }

    private static List<long[]> pairs(List<String> output, String begin) {
        return output.stream()
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()).split(" ", -1))
                .map(words -> new long[] {Long.parseLong(words[0]), Long.parseLong(words[1])})
                .toList();
    }

    private static Figures millis(List<long[]> rounds, int which) {
        return new Figures(
                rounds.stream().mapToDouble(pair -> pair[which] / 1e6).toArray());
    }
}
