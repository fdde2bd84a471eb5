package org.plumbline.standard;

import java.util.Optional;

/**
 * Between which values the values of a standard lie, both included. In a table each of them does.
 *
 * @param least the least value, as it is written; empty where there is none
 * @param most the most, as it is written; empty where there is none
 */
public record Bounds(Optional<String> least, Optional<String> most) {
    /** In words: {@code from P7D to P42D}. */
    @Override
    public String toString() {
        if (least.isEmpty()) {
            return most.map(end -> "at most " + end).orElse("any");
        }
        return most.map(end -> "from " + least.get() + " to " + end).orElse("at least " + least.get());
    }
}
