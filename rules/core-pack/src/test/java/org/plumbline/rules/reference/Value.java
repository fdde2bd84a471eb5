package org.plumbline.rules.reference;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.plumbline.standard.Authority;

/**
 * A value in force, as it is written.
 *
 * @param written a text, a list, or a table
 * @param authority what a finding says of it
 */
public record Value(Object written, Authority authority) {
    /** {@code PT24H}. */
    public Duration elapsed() {
        return Duration.parse(text());
    }

    /** {@code P1M}. */
    public Period dates() {
        return Period.parse(text());
    }

    /** {@code 3}. */
    public int count() {
        return Integer.parseInt(text());
    }

    /** {@code 6}, {@code 90 %} (as 0.90), {@code 8.5}. */
    public BigDecimal number() {
        String text = text();
        return text.endsWith("%")
                ? new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2)
                : new BigDecimal(text);
    }

    /** The reading of a choice, or a cadence as it is written. */
    public String text() {
        return written.toString();
    }

    /** The parts of a set. */
    public SortedSet<String> parts() {
        TreeSet<String> parts = new TreeSet<>();
        if (written instanceof List<?> list) {
            list.forEach(part -> parts.add(String.valueOf(part)));
        } else {
            parts.add(text());
        }
        return parts;
    }

    /** The value of a table for a key. */
    public Optional<Value> entry(String key) {
        Object entry = ((Map<?, ?>) written).get(key);
        return entry == null ? Optional.empty() : Optional.of(new Value(entry, authority));
    }
}
