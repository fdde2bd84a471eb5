package org.plumbline.internal.judge;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.standard.Dated;
import org.plumbline.internal.standard.Value;

/** The two settings of the engine itself; like every number they are standards of the core. */
public final class Feeds {
    private static final String ARRIVES_WITHIN = "feeds.arrive-within";
    private static final String LOOK_BACK = "assessment.look-back";

    private Feeds() {}

    /** Until when a feed should have arrived by now: what is younger may still be on its way. */
    public static Instant expected(Context context, @Nullable String site) {
        return before(context, ARRIVES_WITHIN, site);
    }

    /** The last instant that should have arrived by now: what is complete until {@link #expected} holds it. */
    public static Instant lastExpected(Context context, @Nullable String site) {
        return expected(context, site).minusNanos(1);
    }

    /** Matters that were over before then are not reported any more. */
    public static Instant lookBack(Context context, @Nullable String site) {
        return before(context, LOOK_BACK, site);
    }

    /** The instant that lies a standard's time before now; now itself where it is not configured. */
    public static Instant before(Context context, String standard, @Nullable String site) {
        Dated dated = context.inForce(standard, site, context.asOf());
        return dated != null && dated.value() instanceof Value.Elapsed elapsed
                ? context.asOf().minus(elapsed.duration())
                : context.asOf();
    }
}
