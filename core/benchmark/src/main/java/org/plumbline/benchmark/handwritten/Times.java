package org.plumbline.benchmark.handwritten;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Arithmetic of times. Where an end is null, it is open. */
final class Times {
    private Times() {}

    static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    static @Nullable Instant earlierEnd(@Nullable Instant a, @Nullable Instant b) {
        return a == null ? b : b == null ? a : earlier(a, b);
    }

    static @Nullable LocalDate earlierEnd(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }

    /** Whether an instant lies in [from, to). */
    static boolean within(Instant instant, Instant from, @Nullable Instant to) {
        return !instant.isBefore(from) && (to == null || instant.isBefore(to));
    }

    /** Whether a date lies in [from, to). */
    static boolean within(LocalDate date, LocalDate from, @Nullable LocalDate to) {
        return !date.isBefore(from) && (to == null || date.isBefore(to));
    }
}
