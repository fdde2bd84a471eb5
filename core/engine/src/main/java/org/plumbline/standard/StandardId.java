package org.plumbline.standard;

/**
 * The name of a standard: {@code intake.completed-within}.
 *
 * @param value two or more words in lower case, separated by dots and hyphens
 */
public record StandardId(String value) implements Comparable<StandardId> {
    @Override
    public int compareTo(StandardId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
