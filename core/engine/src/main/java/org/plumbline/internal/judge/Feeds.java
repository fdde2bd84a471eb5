package org.plumbline.internal.judge;

import java.time.Duration;
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
        Duration within = setting(context, ARRIVES_WITHIN, site);
        return within == null ? context.asOf() : context.asOf().minus(within);
    }

    /** Matters that were over before then are not reported any more. */
    public static Instant lookBack(Context context, @Nullable String site) {
        Duration back = setting(context, LOOK_BACK, site);
        return back == null ? Instant.MIN : context.asOf().minus(back);
    }

    private static @Nullable Duration setting(Context context, String standard, @Nullable String site) {
        Dated dated = context.inForce(standard, site, context.asOf());
        return dated != null && dated.value() instanceof Value.Elapsed elapsed ? elapsed.duration() : null;
    }
}
