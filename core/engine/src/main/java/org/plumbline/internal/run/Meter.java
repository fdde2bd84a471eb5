package org.plumbline.internal.run;

import java.time.Duration;
import org.plumbline.pack.Budget;
import org.plumbline.pack.PackFailure;

/** What a local pack has used of its budget. */
final class Meter {
    /** The clock is looked at once in so many firings. */
    private static final int SELDOM = 256;

    /** Thrown where a budget is spent. */
    static final class SpentException extends RuntimeException {
        private static final long serialVersionUID = 1;

        final PackFailure.Kind kind;

        SpentException(PackFailure.Kind kind, String what) {
            super(what);
            this.kind = kind;
        }
    }

    private final Budget budget;
    /** As many as a clock of nanoseconds can tell, which is some 292 years. */
    private final long nanosAtMost;

    private long firings;
    private long findings;
    private long nanos;
    private long started;

    Meter(Budget budget) {
        this.budget = budget;
        this.nanosAtMost = budget.time().compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0
                ? Long.MAX_VALUE
                : budget.time().toNanos();
    }

    void start() {
        started = System.nanoTime();
    }

    void stop() {
        nanos += System.nanoTime() - started;
    }

    /** Before each firing. */
    void fire(long madeSoFar) {
        firings++;
        findings = madeSoFar;
        if (firings % SELDOM == 0) {
            check(nanos + System.nanoTime() - started);
        } else {
            check(0);
        }
    }

    /** At the end: the last firing may have been the one too many. */
    void check(long made, boolean last) {
        findings = made;
        check(last ? nanos : 0);
    }

    private void check(long used) {
        if (firings > budget.firings()) {
            throw new SpentException(
                    PackFailure.Kind.FIRINGS, "its rules fired more than " + budget.firings() + " times");
        }
        if (findings > budget.findings()) {
            throw new SpentException(PackFailure.Kind.FINDINGS, "it made more than " + budget.findings() + " findings");
        }
        if (used > nanosAtMost) {
            throw new SpentException(PackFailure.Kind.TIME, "its rules ran for more than " + budget.time());
        }
    }

    /** What the same pack used elsewhere. */
    void add(Meter other) {
        firings += other.firings;
        findings += other.findings;
        nanos += other.nanos;
    }
}
