package org.plumbline.fact.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A review of one case by a supervisor or auditor. */
@GenerateBuilder
@FactName(
        plural = "case-reviews",
        kind = FactKind.EVENT,
        meaning = "A review of one case by a supervisor or auditor",
        about = "caseId")
public record CaseReview(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,
        @Meaning(value = "The case.", refersTo = Case.class) String caseId,
        @Meaning("What the review is for.") Kind kind,

        @Meaning(
                value = "Who reviewed. Missing: unknown, and so is whether it was a supervisor.",
                refersTo = StaffMember.class)
        @Nullable
        String reviewerId,

        @Meaning("When it was reviewed; of a central audit, when the case was submitted.")
        Instant at,

        @Meaning("Id of the contact, or code of the risk driver, that was reviewed. Missing: the case as a whole.")
        @Nullable
        String about,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** What a review is for. */
    public enum Kind {
        WEEKLY_SAMPLE,
        COMPLEX,
        MISSED_CONTACT,
        DRIVER,
        CENTRAL_AUDIT
    }

    /** An empty builder. */
    public static CaseReviewBuilder builder() {
        return CaseReviewBuilder.builder();
    }
}
