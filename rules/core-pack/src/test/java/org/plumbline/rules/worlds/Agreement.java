package org.plumbline.rules.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.plumbline.Plumbline;
import org.plumbline.rules.reference.CoreReference;
import org.plumbline.rules.reference.Reference;
import org.plumbline.rules.reference.Told;

/**
 * Rules and reference over many worlds.
 *
 * @param worlds how many
 * @param cases how many cases and referrals stood in them
 * @param differ in how many of the worlds they differ
 * @param counts how often each outcome of each rule came up: {@code WF-03 late}
 * @param differing the worlds in which they differ, with what differs; the first few
 */
record Agreement(long worlds, long cases, long differ, Map<String, Long> counts, List<Agreement.Differing> differing) {
    private static final int KEPT = 2;

    /** A world in which they differ. */
    record Differing(World world, List<String> lines) {}

    /** Worlds from a seed on, cut over some threads: whole batches each. */
    static Agreement over(long first, long worlds, int threads) {
        Worlds maker = new Worlds(List.copyOf(Situations.ALL.values()));
        long batches = (worlds + Worlds.BATCH - 1) / Worlds.BATCH;
        List<Callable<Agreement>> tasks = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            int own = thread;
            tasks.add(() -> LongStream.range(0, batches)
                    .filter(batch -> batch % threads == own)
                    .mapToObj(batch -> ofBatch(maker, first + batch * Worlds.BATCH))
                    .reduce(nothing(), Agreement::with));
        }
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Agreement all = nothing();
            for (Future<Agreement> found : executor.invokeAll(tasks)) {
                all = all.with(found.get());
            }
            return all;
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            executor.shutdown();
        }
    }

    private static Agreement nothing() {
        return new Agreement(0, 0, 0, new TreeMap<>(), new ArrayList<>());
    }

    /** Takes the other's in. */
    private Agreement with(Agreement other) {
        other.counts.forEach((cell, number) -> counts.merge(cell, number, Long::sum));
        for (Differing differs : other.differing) {
            if (keeps(differs)) {
                differing.add(differs);
            }
        }
        long all = differ + other.differ;
        return new Agreement(worlds + other.worlds, cases + other.cases, all, counts, differing);
    }

    /** A few for each rule, so that one that differs often hides no other. */
    private boolean keeps(Differing differs) {
        String code = Comparing.code(differs.lines().get(0));
        return differing.stream()
                        .filter(other -> Comparing.code(other.lines().get(0)).equals(code))
                        .count()
                < KEPT;
    }

    private static Agreement ofBatch(Worlds maker, long first) {
        Configuration configuration = maker.configuration(first);
        Plumbline plumbline = configuration.plumbline(1);
        Comparing comparing = new Comparing(CoreReference.RULES, CoreReference.isWhole());
        Agreement batch = nothing();
        long cases = 0;
        long differ = 0;
        for (long seed = first; seed < first + Worlds.BATCH; seed++) {
            World world = maker.world(seed, configuration);
            cases += world.rows().stream()
                    .filter(row -> row.type().equals("case") || row.type().equals("referral"))
                    .count();
            Told told = Reference.judge(world.given(), CoreReference.RULES);
            Tally.add(batch.counts, told);
            List<String> lines = comparing.differences(plumbline.assess(world.fed(), world.asOf()), told);
            if (!lines.isEmpty()) {
                differ++;
                Differing differs = new Differing(world, lines);
                if (batch.keeps(differs)) {
                    batch.differing.add(differs);
                }
            }
        }
        return new Agreement(Worlds.BATCH, cases, differ, batch.counts, batch.differing);
    }

    /** The smallest worlds in which they differ, as scenarios that can be kept. */
    List<String> smallest() {
        Comparing comparing = new Comparing(CoreReference.RULES, CoreReference.isWhole());
        return differing.stream()
                .map(differs -> {
                    String code = Comparing.code(differs.lines().get(0));
                    World smallest = Shrinking.of(
                            differs.world(),
                            smaller -> comparing.differences(smaller).stream()
                                    .anyMatch(line -> Comparing.code(line).equals(code)));
                    return WorldText.scenario(smallest, comparing.differences(smallest));
                })
                .toList();
    }
}
