package org.plumbline;

import java.time.Instant;

/**
 * {@code [from, to)}: the first instant belongs to it, the last does not. Where both are the same it is that instant.
 *
 * @param from the first instant
 * @param to the first instant after it
 */
public record Interval(Instant from, Instant to) {
    /**
     * Checks the order.
     *
     * @param from the first instant
     * @param to the first instant after it
     * @throws IllegalArgumentException if it ends before it starts
     */
    public Interval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("an interval must not end before it starts: " + from + " to " + to);
        }
    }

    /**
     * Whether an instant lies inside.
     *
     * @param instant the instant
     * @return true from {@code from} on and before {@code to}
     */
    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    @Override
    public String toString() {
        return from + "/" + to;
    }
}
