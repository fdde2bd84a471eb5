package org.plumbline.pack;

import java.time.Duration;

/**
 * How much a local pack may use in one assessment. A pack that uses more is stopped: none of its findings is in the
 * assessment, {@link org.plumbline.Assessment#failures} says so, and everything else is complete. It is looked at between
 * firings: what goes on inside one cannot be stopped by it.
 *
 * @param firings how often its rules may fire, in all
 * @param time how long its rules may run, added up over sites; wall time
 * @param findings how many findings it may make
 */
public record Budget(long firings, Duration time, long findings) {
    /** For each million facts of a large network some three times what ten rules need. */
    public static final Budget DEFAULT = new Budget(20_000_000, Duration.ofMinutes(10), 100_000);

    /**
     * Refuses what would stop every pack.
     *
     * @param firings how often its rules may fire, at least 1
     * @param time how long its rules may run, more than nothing
     * @param findings how many findings it may make, at least 1
     * @throws IllegalArgumentException if one of them is less
     */
    public Budget {
        if (firings < 1 || findings < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a budget must be more than nothing: " + firings + " firings, " + time
                    + ", " + findings + " findings");
        }
    }
}
