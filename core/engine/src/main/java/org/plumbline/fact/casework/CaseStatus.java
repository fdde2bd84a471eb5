package org.plumbline.fact.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A state of a case or referral in [from, to). Clocks stop only by this. */
@GenerateBuilder
@FactName(
        plural = "case-statuses",
        kind = FactKind.EVENT,
        meaning = "A state of a case or referral; clocks stop only by this",
        anyOf = {"caseId", "referralId"})
public record CaseStatus(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,

        @Meaning(value = "The case. Missing: it is about a referral.", refersTo = Case.class) @Nullable
        String caseId,

        @Meaning(value = "The referral. Missing: it is about a case.", refersTo = Referral.class) @Nullable
        String referralId,

        @Meaning("What the state is about.") Kind kind,

        @Meaning("Code or id: the team, pathway or worker. Missing: the kind says it all.") @Nullable
        String value,

        @Meaning("Code of the reason, such as `hospital` or `died`. Missing: none was given.") @Nullable
        String reason,

        @Meaning("When it began.") Instant from,

        @Meaning(value = "When it ended. Missing: it still holds.", notBefore = "from") @Nullable
        Instant to,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** What a state is about. */
    public enum Kind {
        TEAM,
        PATHWAY,
        WORKER,
        COMPLEX,
        FLAG,
        PAUSED,
        OUT_OF_SCOPE
    }

    /** An empty builder. */
    public static CaseStatusBuilder builder() {
        return CaseStatusBuilder.builder();
    }
}
