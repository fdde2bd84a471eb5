package org.plumbline.benchmark.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a gate costs beside assessing everything: in one process, each round one whole assessment and some hundred gates. */
final class Gates {
    private static final double LEAST = 1000;
    /** Eleven thousand facts each. */
    private static final int SITES = 10;

    private static final int WARM_UPS = 5;
    private static final String HEAP = "4g";
    private static final int KIND = 0;
    private static final int FIRST = 1;
    private static final int AGAIN = 2;
    private static final double NANOS = 1e6;

    private Gates() {}

    static Section measure(Bench bench) {
        bench.log().println("  a whole assessment, and gates");
        List<String> arguments = Stream.of(
                        SITES, WARM_UPS, bench.form().effort().rounds())
                .map(String::valueOf)
                .toList();
        Child.Ended ended = new Child(HEAP, bench.classPath()).run(GateTrial.class, arguments);
        if (!ended.well()) {
            throw new IllegalStateException("a trial failed: " + arguments + "\n" + ended.allOutput());
        }
        double[] whole = numbers(ended.output(), GateTrial.WHOLE);
        double[] view = numbers(ended.output(), GateTrial.VIEW);
        Section section = new Section(Part.GATES)
                .say(Figures.number(Trials.facts(ended.output()))
                        + " facts, all rules of the core, one thread. A whole assessment takes "
                        + millis(whole).text(0) + " ms, opening a view and its first answer "
                        + millis(view).text(0)
                        + " ms; then, as the median of up to 200 proposals about different people:");
        Table table = new Table(
                "proposal",
                "first time, ms",
                "asked again, ms",
                "a whole assessment, times the first",
                "times the second");
        Map<String, Figures> ratios = new LinkedHashMap<>();
        rows(ended.output()).forEach((kind, rows) -> {
            Figures first = ratio(whole, column(rows, FIRST));
            table.row(
                    kind.replace('-', ' '),
                    millis(column(rows, FIRST)).text(2),
                    millis(column(rows, AGAIN)).text(2),
                    first.text(0),
                    ratio(whole, column(rows, AGAIN)).text(0));
            ratios.put(kind, first);
        });
        section.show(table);
        ratios.forEach((kind, ratio) -> section.goal(Goal.atLeast(
                LEAST, "a whole assessment, times a gate about a " + kind.replace('-', ' ') + ",", ratio)));
        return section;
    }

    private static double[] numbers(List<String> output, String begin) {
        return output.stream()
                .filter(line -> line.startsWith(begin))
                .mapToDouble(line -> Double.parseDouble(line.substring(begin.length())))
                .toArray();
    }

    private static Map<String, List<String[]>> rows(List<String> output) {
        Map<String, List<String[]>> rows = new LinkedHashMap<>();
        output.stream()
                .map(line -> line.split(" ", -1))
                .filter(words -> words.length == AGAIN + 1 && words[FIRST].matches("[0-9]+"))
                .forEach(words -> rows.computeIfAbsent(words[KIND], kind -> new ArrayList<>())
                        .add(words));
        return rows;
    }

    private static double[] column(List<String[]> rows, int which) {
        return rows.stream().mapToDouble(row -> Double.parseDouble(row[which])).toArray();
    }

    private static Figures millis(double[] nanos) {
        return new Figures(Arrays.stream(nanos).map(one -> one / NANOS).toArray());
    }

    /** Of each round. */
    private static Figures ratio(double[] whole, double[] gates) {
        double[] ratios = new double[gates.length];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = whole[i] / gates[i];
        }
        return new Figures(ratios);
    }
}
