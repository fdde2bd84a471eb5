package org.plumbline.benchmark.flat;

import java.time.Instant;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.cover.Shift;

/** A late shift of a new starter with nobody there, as far as is known, who is signed off. */
public record Alone(Matter matter, Shift shift) {
    public String siteId() {
        return matter.site();
    }

    public Instant from() {
        return shift.plannedStart();
    }

    public Instant to() {
        return shift.plannedEnd();
    }

    /** The first instant of which a plan should be known by now. */
    public Instant firstKnown() {
        return Times.earlier(from(), Standards.ARRIVED);
    }

    /** The last one. */
    public Instant lastKnown() {
        return Times.later(firstKnown(), Times.earlier(to(), Standards.ARRIVED).minusNanos(1));
    }

    /** When it was over; the end of time where it is not. */
    public Instant closed() {
        return to().isAfter(Network.AS_OF) ? Instant.MAX : to();
    }
}
