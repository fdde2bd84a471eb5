package org.plumbline.fact.cover;

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

/** A case given to a staff member in [startsAt, endsAt): to their caseload, or for one booked visit. */
@GenerateBuilder
@FactName(
        plural = "allocations",
        kind = FactKind.EVENT,
        meaning = "A case given to a staff member: to their caseload, or for a booked visit",
        about = {"caseId", "staffId"})
public record Allocation(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,
        @Meaning("To a caseload, or for a booked visit.") Kind kind,
        @Meaning(value = "The case.", refersTo = Case.class) String caseId,

        @Meaning(value = "Who has it.", refersTo = StaffMember.class)
        String staffId,

        @Meaning("When it starts.") Instant startsAt,

        @Meaning(value = "When it ends. Missing: it goes on; the end of a visit is unknown.", notBefore = "startsAt")
        @Nullable
        Instant endsAt,

        @Meaning("Code of how complex the work is. Missing: unknown.") @Nullable
        String complexity,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** What a case is given for. */
    public enum Kind {
        CASELOAD,
        VISIT
    }

    /** An empty builder. */
    public static AllocationBuilder builder() {
        return AllocationBuilder.builder();
    }
}
