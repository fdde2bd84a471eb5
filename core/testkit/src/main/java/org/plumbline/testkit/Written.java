package org.plumbline.testkit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.plumbline.Interval;

/** How values are written in scenarios: the same for the same value, however it was typed. */
final class Written {
    private static final String OPEN = "open";

    private Written() {}

    static String of(Object value) {
        if (value instanceof Collection<?> all) {
            return list(all.stream().map(Written::of).toList());
        }
        if (value instanceof Interval interval) {
            return of(interval.from()) + "/" + of(interval.to());
        }
        return value.equals(Instant.MAX) ? OPEN : value.toString();
    }

    /** A list of one is written without brackets, and the order does not matter. */
    private static String list(List<String> texts) {
        return texts.size() == 1
                ? texts.get(0)
                : "[" + String.join(", ", texts.stream().sorted().toList()) + "]";
    }

    /** What somebody typed, in the form in which {@link #of} writes it. */
    static String typed(String text) {
        int slash = text.indexOf('/');
        if (slash > 0) {
            return typed(text.substring(0, slash)) + "/" + typed(text.substring(slash + 1));
        }
        return instant(text).map(Instant::toString).orElse(text);
    }

    static String typed(List<String> texts) {
        return list(texts.stream().map(Written::typed).toList());
    }

    /** As it has to be typed inside a line: quoted where YAML would take it for something else. */
    static String inYaml(String text) {
        boolean list = text.startsWith("[");
        return !list && (text.contains(": ") || text.contains(",") || text.contains(" #")) ? "\"" + text + "\"" : text;
    }

    /** A time with its offset; seconds may be left out. */
    static Optional<Instant> instant(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
