package org.plumbline.fact.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A request for the service. One that was declined or lost has no case. */
@GenerateBuilder
@FactName(
        plural = "referrals",
        kind = FactKind.EVENT,
        meaning = "A request for the service; one that was declined or lost has no case",
        about = {"site", "caseId"})
public record Referral(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,

        @Meaning(value = "The person, under a pseudonym. Missing: unknown.", refersTo = Person.class) @Nullable
        String personId,

        @Meaning("When the service received it.") Instant receivedAt,

        @Meaning("When the referrer sent it. Missing: unknown.") @Nullable
        Instant sentAt,

        @Meaning("Code of the urgency. Missing: none was given.") @Nullable
        String urgency,

        @Meaning("Code of where it came from. Missing: unknown.") @Nullable
        String referrer,

        @Meaning(
                value = "The case that it became. Missing: none yet, or the case names the referral.",
                refersTo = Case.class)
        @Nullable
        String caseId,

        @Meaning("When the service first responded to the person. Missing: see the contacts of the case.") @Nullable
        Instant respondedAt,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {

    /** An empty builder. */
    public static ReferralBuilder builder() {
        return ReferralBuilder.builder();
    }
}
