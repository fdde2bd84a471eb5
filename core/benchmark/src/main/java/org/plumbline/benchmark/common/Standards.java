package org.plumbline.benchmark.common;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.plumbline.benchmark.Network;

/** The values that are in force in the made-up network. */
public final class Standards {
    public static final Period NEW_STARTER = Period.ofMonths(3);
    public static final String LATE_COVER = "late-cover";

    static final BigDecimal STAFF_PER_SUPERVISOR = BigDecimal.valueOf(11);
    static final BigDecimal SHARE_IN_TIME = new BigDecimal("0.77");
    /** What was over before then is not reported any more. */
    static final Instant LOOK_BACK = Network.AS_OF.minus(Duration.ofDays(35));
    /** The last instant that every feed should have brought by now. */
    static final Instant EXPECTED = Network.AS_OF.minus(Duration.ofHours(24)).minusNanos(1);

    private static final LocalDate TIGHTER_INTAKE = LocalDate.of(2026, 3, 2);
    private static final LocalDate TIGHTER_FOLLOW_UP = LocalDate.of(2026, 2, 16);

    private Standards() {}

    static Duration intakeWithin(Place place, Instant start) {
        boolean tighter = place.id().equals("s0002") && !place.date(start).isBefore(TIGHTER_INTAKE);
        return Duration.ofHours(tighter ? 36 : 48);
    }

    static Duration followUpWithin(Place place, Instant start) {
        boolean tighter = place.partner().equals("p1") && !place.date(start).isBefore(TIGHTER_FOLLOW_UP);
        return Duration.ofHours(tighter ? 12 : 24);
    }

    /** Null where the partner has not decided. */
    static @Nullable Period supervisionInterval(Place place) {
        return place.partner().equals("p3") ? null : Period.ofDays(42);
    }
}
