package org.plumbline.benchmark.flat;

import java.time.Instant;
import org.plumbline.fact.safety.TaskRecord;

/** A task without a delegation, at a time for which delegations have not all arrived. */
public record PerhapsDelegated(Matter matter, TaskRecord record) {
    public String staff() {
        return record.staffId();
    }

    public String task() {
        return record.task();
    }

    public Instant at() {
        return record.at();
    }

    public boolean supervised() {
        return record.supervised();
    }
}
