package org.plumbline.benchmark.run;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much is measured. The measures are the same.
 *
 * @param name what it is called
 * @param batchSites how many sites everybody judges
 * @param growthSites the networks whose time a fact is compared
 * @param sourceSites the networks that are read from files, the smallest first
 * @param effort for those compared closely; small networks warm up as long as large ones, else they would look slow
 * @param slowEffort for those who are expected to take many times as long
 * @param memoryEffort where time does not matter
 * @param starts pairs of whole processes
 */
record Form(
        String name,
        int batchSites,
        List<Integer> growthSites,
        List<Integer> sourceSites,
        Effort effort,
        Effort slowEffort,
        Effort memoryEffort,
        int starts) {
    static final long SEED = 7;

    /** How many rules the packs have whose further judgements are measured. */
    static final List<Integer> PACKS = List.of(BuiltPack.EIGHT, 25, 50, 100);

    private static final int SITES_OF_PACKS = 20;
    private static final int ROUNDS_OF_THE_SMALLEST = 20;

    private static final Form FULL = new Form(
            "full",
            100,
            List.of(1, 10, 100, 1000),
            List.of(10, 100, 1000),
            new Effort(200, 15, 90),
            new Effort(3, 7, 120),
            new Effort(2, 5, 60),
            20);
    private static final Form SHORT = new Form(
            "short",
            20,
            List.of(1, 10, 100),
            List.of(10, 20),
            new Effort(200, 9, 18),
            new Effort(3, 5, 18),
            new Effort(1, 3, 9),
            6);

    /** Only shows that everything runs. */
    private static final Form TRY = new Form(
            "try", 1, List.of(1, 2), List.of(1, 2), new Effort(2, 3, 6), new Effort(1, 2, 6), new Effort(1, 2, 6), 2);

    static Form named(String name) {
        return Stream.of(FULL, SHORT, TRY)
                .filter(form -> form.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'" + name + "' is not full, short or try"));
    }

    /** Small networks are read again and again, or what they would show is how a virtual machine warms up. */
    int sourceRounds(int sites) {
        return Math.max(1, sourceSites.get(0) * ROUNDS_OF_THE_SMALLEST / sites);
    }

    int sitesOfPacks() {
        return Math.min(SITES_OF_PACKS, batchSites);
    }
}
