package org.plumbline.benchmark.run;

import java.lang.management.ManagementFactory;
import java.util.List;
import org.plumbline.benchmark.Answers;
import org.plumbline.benchmark.Contestant;
import org.plumbline.benchmark.Tallied;
import org.plumbline.fact.Fact;

/** Runs a contestant once and reads the clocks. */
final class Meter {
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final List<Fact> facts;
    private final boolean memory;

    Meter(List<Fact> facts, boolean memory) {
        this.facts = facts;
        this.memory = memory;
    }

    /** A reading, and the answers it was taken of. */
    record Run(Reading reading, Answers answers) {}

    Run run(Entrant entrant, Contestant contestant, boolean warmUp) {
        long heldBefore = settled();
        Heap.forgetPeak();
        long collectedBefore = Heap.collectingMillis();
        long allocatedBefore = threads.getCurrentThreadAllocatedBytes();
        long begun = System.nanoTime();
        contestant.load(facts);
        long loaded = System.nanoTime();
        contestant.judge();
        long judged = System.nanoTime();
        long allocated = threads.getCurrentThreadAllocatedBytes() - allocatedBefore;
        long collecting = Heap.collectingMillis() - collectedBefore;
        long peak = memory ? Heap.peak() : 0;
        long retained = settled() - heldBefore;
        Answers answers = contestant.answers();
        return new Run(
                new Reading(
                        entrant,
                        warmUp,
                        loaded - begun,
                        judged - loaded,
                        allocated,
                        collecting,
                        retained,
                        peak,
                        judgements(answers)),
                answers);
    }

    /** For time alone one collection does, and what is held afterwards is of no interest. */
    private long settled() {
        if (memory) {
            return Heap.settled();
        }
        System.gc();
        return 0;
    }

    private static long judgements(Answers answers) {
        return answers.tallies().stream()
                .filter(tally -> tally.scope().equals("network"))
                .mapToLong(Meter::all)
                .sum();
    }

    private static long all(Tallied tally) {
        return tally.met()
                + tally.late()
                + tally.overdue()
                + tally.otherBreach()
                + tally.unknown()
                + tally.notConfigured()
                + tally.notYetDue()
                + tally.notApplicable();
    }
}
