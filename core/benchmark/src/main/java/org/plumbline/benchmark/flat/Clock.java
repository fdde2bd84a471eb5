package org.plumbline.benchmark.flat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;

/**
 * A matter with a last instant that is in time.
 *
 * @param caseId the case whose statuses stop it; empty where there is none
 * @param done when it was done; the end of time where it was not
 * @param over from when on it is not asked for any more; the end of time where it goes on
 * @param risk what is known of the tier; null where it does not matter
 */
public record Clock(
        Matter matter, String caseId, Instant due, Instant done, Instant over, MissedContact.@Nullable Risk risk) {
    public String rule() {
        return matter.rule();
    }

    public String siteId() {
        return matter.site();
    }

    public Instant start() {
        return matter.at();
    }

    public boolean isDone() {
        return !done.equals(Instant.MAX);
    }

    /** When it ended without being done; the end of time where it goes on. */
    public Instant overByNow() {
        return over.isAfter(Network.AS_OF) ? Instant.MAX : over;
    }

    /** When it was over: done, else closed for another reason. */
    public Instant closed(Instant otherwise) {
        return isDone() ? done : otherwise;
    }

    public boolean inTime() {
        return !done.isAfter(due);
    }

    public boolean pastDue() {
        return Network.AS_OF.isAfter(due);
    }

    /** When it counts whether the clock stands still. */
    public Instant lookedAt() {
        return pastDue() ? due : Network.AS_OF;
    }

    /** Whether it was over before it could be a breach. */
    public boolean ended() {
        return !lookedAt().isBefore(over);
    }
}
