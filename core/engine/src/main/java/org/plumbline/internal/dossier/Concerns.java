package org.plumbline.internal.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.safety.SafeguardingConcern;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.judge.Spans;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Sought;

/** What came of safeguarding concerns. */
final class Concerns {
    private static final String WHAT = "safeguarding response";
    private static final String FEED = FactType.of(SafeguardingConcern.class).name();

    private Concerns() {}

    /** The first response that counts: its own record says when. */
    static Sought response(Context context, SafeguardingConcern concern, String counting) {
        Value.Parts counts = context.parts(counting, concern.site(), concern.raisedAt());
        Sought none = Sought.absent(WHAT, FEED);
        if (counts == null) {
            return none.unless(counting);
        }
        Instant referred = counts.parts().contains("referred") ? concern.referredAt() : null;
        Instant decided = counts.parts().contains("decided") ? concern.decidedAt() : null;
        Instant first = first(referred, decided);
        return first == null ? none : Sought.found(WHAT, FEED, first, concern.factId());
    }

    private static @Nullable Instant first(@Nullable Instant one, @Nullable Instant other) {
        return one == null || other == null ? (one == null ? other : one) : Spans.earlier(one, other);
    }
}
