package org.plumbline.io;

import java.util.Collection;
import java.util.stream.Collectors;

/** Numbers and lists in words. */
final class Counts {
    private Counts() {}

    /** {@code 1 row}, {@code 2 rows}. */
    static String of(long count, String one) {
        return of(count, one, one + "s");
    }

    static String of(long count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    /** {@code once}, {@code twice}, {@code 3 times}. */
    static String times(long count) {
        return count == 1 ? "once" : count == 2 ? "twice" : of(count, "time");
    }

    static String list(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    /** The first of them, and how many more there are. */
    static String list(Collection<?> items, int atMost) {
        String shown = items.stream().limit(atMost).map(Object::toString).collect(Collectors.joining(", "));
        return items.size() <= atMost ? shown : shown + " … and " + (items.size() - atMost) + " more";
    }
}
