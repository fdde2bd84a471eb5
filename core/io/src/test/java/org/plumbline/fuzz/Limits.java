package org.plumbline.fuzz;

import java.lang.management.ManagementFactory;
import java.util.Base64;
import java.util.Locale;

/**
 * Gives inputs to a target and holds each against what it may cost: a second of the thread's processor time, and 256 MB
 * that the thread allocates, which is more than it ever holds at once.
 */
public final class Limits {
    private static final long NANOS = 1_000_000_000L;
    private static final long BYTES = 256L << 20;
    private static final int SHOWN = 600;
    private static final com.sun.management.ThreadMXBean THREAD =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Target target;
    private long inputs;
    private long slowest;
    private long largest;
    private byte[] slowestInput = {};

    public Limits(Target target) {
        this.target = target;
    }

    public void take(byte[] input) {
        Cost cost = cost(input);
        if (cost.isTooMuch()) {
            cost = cost(input); // the first one may have loaded classes
        }
        inputs++;
        largest = Math.max(largest, cost.bytes);
        if (cost.nanos > slowest) {
            slowest = cost.nanos;
            slowestInput = input.clone();
        }
        if (cost.isTooMuch()) {
            throw new AssertionError("an input of " + input.length + " bytes cost " + cost);
        }
    }

    private Cost cost(byte[] input) {
        long nanos = THREAD.getCurrentThreadCpuTime();
        long bytes = THREAD.getCurrentThreadAllocatedBytes();
        target.take(input);
        return new Cost(THREAD.getCurrentThreadCpuTime() - nanos, THREAD.getCurrentThreadAllocatedBytes() - bytes);
    }

    private record Cost(long nanos, long bytes) {
        boolean isTooMuch() {
            return nanos > NANOS || bytes > BYTES;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f ms and %.2f MB", nanos / 1e6, bytes / 1048576.0);
        }
    }

    /** How many inputs there were, and what the worst of them cost. */
    public String inWords() {
        String shown = Base64.getEncoder().encodeToString(slowestInput);
        return String.format(
                        Locale.ROOT,
                        "%s: %,d inputs, at most ",
                        target.getClass().getSimpleName(),
                        inputs)
                + new Cost(slowest, largest)
                + (shown.length() > SHOWN ? "" : "; the slowest in Base64: " + shown);
    }
}
