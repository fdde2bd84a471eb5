package org.plumbline.benchmark.run;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.files.FactFiles;
import org.plumbline.benchmark.files.SiteBySite;

/** Files that are sorted by site, read and judged site by site in a heap that holds few sites. */
final class Source {
    private static final double MOST = 1.15;
    private static final String HEAP = "1g";
    private static final double MIB = 1 << 20;

    private final Bench bench;
    private final Table table =
            new Table("facts", "sites", "ns a fact", "whole, s", "peak heap, MiB", "findings", "rounds");
    private Figures smallest = new Figures();
    private Figures largest = new Figures();

    private Source(Bench bench) {
        this.bench = bench;
    }

    static Section measure(Bench bench) {
        return new Source(bench).section();
    }

    private Section section() {
        List<Integer> sizes = bench.form().sourceSites();
        sizes.forEach(this::judge);
        Section section = new Section(Part.SOURCE)
                .say(
                        "CSV files sorted by site, through a source that hands over one site after the other, on one thread,"
                                + " in a heap of " + HEAP
                                + " each. Reading counts. Of several rounds in one process the later"
                                + " half counts.")
                .show(table);
        return section.goal(Goal.atMost(
                MOST,
                "time a fact from files at " + sizes.get(sizes.size() - 1) + " sites, times that at " + sizes.get(0)
                        + ",",
                largest));
    }

    private void judge(int sites) {
        bench.log().println("  files of " + sites + " sites");
        Path files = bench.folder().resolve("files-" + sites);
        long facts = FactFiles.write(new Network(sites, Form.SEED), files);
        int rounds = bench.form().sourceRounds(sites);
        List<KeyValues> all = run(files, rounds);
        List<KeyValues> measured = all.subList(rounds / 2, rounds);
        double[] nanos =
                measured.stream().mapToDouble(line -> line.number("nanos")).toArray();
        KeyValues last = measured.get(measured.size() - 1);
        Figures aFact = scaled(nanos, (double) facts);
        table.row(
                Figures.number(facts),
                Integer.toString(sites),
                aFact.text(0),
                scaled(nanos, 1e9).text(1),
                Figures.number(last.number("peakHeap") / MIB, 0),
                Figures.number(last.number("findings")),
                Integer.toString(measured.size()));
        if (smallest.isEmpty()) {
            smallest = aFact;
        }
        largest = scaled(nanos, (double) facts * smallest.median());
    }

    private static Figures scaled(double[] values, double by) {
        return new Figures(Arrays.stream(values).map(value -> value / by).toArray());
    }

    private List<KeyValues> run(Path files, int rounds) {
        List<String> arguments =
                List.of(files.toString(), bench.eight().folder().toString(), "1", Integer.toString(rounds));
        Child.Ended ended = new Child(HEAP, bench.classPath()).run(SiteBySite.class, arguments);
        if (!ended.well()) {
            throw new IllegalStateException("files could not be judged:\n" + ended.allOutput());
        }
        return ended.output().stream()
                .filter(line -> line.startsWith("nanos="))
                .map(line -> KeyValues.of(List.of(line.split(" "))))
                .toList();
    }
}
