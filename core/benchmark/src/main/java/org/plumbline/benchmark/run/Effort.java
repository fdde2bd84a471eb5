package org.plumbline.benchmark.run;

/**
 * How often a process measures.
 *
 * @param warmUps rounds that do not count
 * @param rounds rounds that do
 * @param seconds after a third of them the warm-up ends, and after all of them there is no further round, though one is
 *     always measured
 */
record Effort(int warmUps, int rounds, int seconds) {
    /** What a process gets before it is given up: one very slow round after another, and the facts made before. */
    long limitSeconds() {
        return 60L + 3L * seconds;
    }
}
