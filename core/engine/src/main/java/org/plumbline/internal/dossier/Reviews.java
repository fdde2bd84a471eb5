package org.plumbline.internal.dossier;

import java.time.Instant;
import java.util.List;
import org.plumbline.fact.FactId;
import org.plumbline.fact.FactType;
import org.plumbline.fact.casework.CaseReview;
import org.plumbline.fact.casework.Contact;
import org.plumbline.internal.judge.Context;
import org.plumbline.internal.standard.Value;
import org.plumbline.rule.Sought;

/** Reviews of a case by a supervisor. */
final class Reviews {
    private static final String WHAT = "supervisor's review";
    private static final String FEED = FactType.of(CaseReview.class).name();

    private Reviews() {}

    /** The first one after a missed contact, of it or of the case as a whole, by somebody else than who missed it. */
    static Sought ofMissed(Context context, List<CaseReview> reviews, Contact missed, String kinds) {
        Instant after = missed.time();
        Value.Parts counting = context.parts(kinds, missed.site(), after == null ? context.asOf() : after);
        Sought none = Sought.absent(WHAT, FEED);
        if (counting == null || after == null) {
            return counting == null ? none.unless(kinds) : none;
        }
        CaseReview unsigned = null;
        for (CaseReview review : reviews) {
            boolean counts = review.at().isAfter(after)
                    && counting.parts().contains(review.kind().name())
                    && (review.about() == null || review.about().equals(missed.id()))
                    && (review.reviewerId() == null || !review.reviewerId().equals(missed.staffId()));
            if (counts && review.reviewerId() != null) {
                return Sought.found(WHAT, FEED, review.at(), review.factId());
            }
            unsigned = counts && unsigned == null ? review : unsigned;
        }
        return unsigned == null ? none : unlessSigned(unsigned);
    }

    /** A review that does not say who made it may be a supervisor's. */
    static Sought unlessSigned(CaseReview review) {
        FactId fact = review.factId();
        return new Sought(WHAT, FEED, null, List.of(fact), "who made " + fact, List.of(), null, null);
    }
}
