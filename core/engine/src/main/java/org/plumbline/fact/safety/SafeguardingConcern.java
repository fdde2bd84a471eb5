package org.plumbline.fact.safety;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A safeguarding concern about the person of a case. A type of its own, so that access to it can be limited. */
@GenerateBuilder
@FactName(
        plural = "safeguarding-concerns",
        kind = FactKind.EVENT,
        meaning = "A safeguarding concern about the person of a case",
        about = "caseId")
public record SafeguardingConcern(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,
        @Meaning(value = "The case.", refersTo = Case.class) String caseId,
        @Meaning("When it was raised.") Instant raisedAt,

        @Meaning(value = "Who raised it. Missing: unknown.", refersTo = StaffMember.class) @Nullable
        String raisedById,

        @Meaning(value = "When it was decided whether to refer it. Missing: not decided.", notBefore = "raisedAt")
        @Nullable
        Instant decidedAt,

        @Meaning(value = "When it was referred to the authority. Missing: not referred.", notBefore = "raisedAt")
        @Nullable
        Instant referredAt,

        @Meaning(value = "When it was closed. Missing: open.", notBefore = "raisedAt") @Nullable
        Instant closedAt,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** An empty builder. */
    public static SafeguardingConcernBuilder builder() {
        return SafeguardingConcernBuilder.builder();
    }
}
