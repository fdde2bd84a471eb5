package org.plumbline.internal.time;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a clock runs out.
 *
 * @param last the last instant that is in time; null where that is not known
 * @param notKnown the date of which it is not known whether the service is open; null where {@code last} is known
 */
public record Due(@Nullable Instant last, @Nullable LocalDate notKnown) {
    static Due at(Instant last) {
        return new Due(last, null);
    }

    static Due notKnown(LocalDate date) {
        return new Due(null, date);
    }
}
