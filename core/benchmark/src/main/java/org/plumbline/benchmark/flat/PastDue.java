package org.plumbline.benchmark.flat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A clock that ran out: a breach, if all that could show otherwise has arrived. */
public record PastDue(Clock clock) {
    public String rule() {
        return clock.rule();
    }

    public String siteId() {
        return clock.siteId();
    }

    public String caseId() {
        return clock.caseId();
    }

    public boolean isDone() {
        return clock.isDone();
    }

    public Instant start() {
        return clock.start();
    }

    public Instant due() {
        return clock.due();
    }

    public MissedContact.@Nullable Risk risk() {
        return clock.risk();
    }
}
