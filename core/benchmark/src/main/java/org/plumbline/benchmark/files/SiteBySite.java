package org.plumbline.benchmark.files;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.Locale;
import org.plumbline.Assessment;
import org.plumbline.FactSource;
import org.plumbline.Plumbline;
import org.plumbline.benchmark.Network;
import org.plumbline.benchmark.plumbline.Packs;
import org.plumbline.benchmark.plumbline.PlumblineContestant;
import org.plumbline.io.SortedFactFolder;

/** Assesses files that are sorted by site, and says how long that took and how much memory it held at most. */
public final class SiteBySite {
    private static final int THREADS = 2;
    private static final int ROUNDS = 3;

    private SiteBySite() {}

    /**
     * Runs it.
     *
     * @param arguments the folder of the facts, the folder of the pack, the number of threads, and how often, else once
     */
    public static void main(String[] arguments) {
        int threads = Integer.parseInt(arguments[THREADS]);
        int rounds = arguments.length > ROUNDS ? Integer.parseInt(arguments[ROUNDS]) : 1;
        Plumbline plumbline = PlumblineContestant.plumbline(Packs.load(Path.of(arguments[1])), threads);
        FactSource source = SortedFactFolder.of(Path.of(arguments[0]));
        for (int i = 0; i < rounds; i++) {
            round(plumbline, source);
        }
    }

    private static void round(Plumbline plumbline, FactSource source) {
        long start = System.nanoTime();
        Assessment assessment = plumbline.assess(source, Network.AS_OF);
        long took = System.nanoTime() - start;
        System.out.printf(
                Locale.ROOT,
                "nanos=%d findings=%d upcoming=%d measures=%d peakHeap=%d%n",
                took,
                assessment.findings().size(),
                assessment.upcoming().size(),
                assessment.measures().size(),
                peakHeap());
    }

    private static long peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }
}
