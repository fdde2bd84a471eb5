package org.plumbline.fact.safety;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.assurance.Audit;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A pause of what is delegated to a person: one task, or all. */
@GenerateBuilder
@FactName(plural = "delegation-pauses", kind = FactKind.EVENT, meaning = "A pause of what is delegated to a person")
public record DelegationPause(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,

        @Meaning(value = "Whose delegations are paused.", refersTo = StaffMember.class)
        String staffId,

        @Meaning("Code of the task. Missing: all of that person.") @Nullable
        String task,

        @Meaning("When the pause began.") Instant pausedAt,

        @Meaning(value = "When it was lifted. Missing: it still holds.", notBefore = "pausedAt") @Nullable
        Instant liftedAt,

        @Meaning(value = "The audit that led to it. Missing: unknown.", refersTo = Audit.class) @Nullable
        String causeId,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {

    /** An empty builder. */
    public static DelegationPauseBuilder builder() {
        return DelegationPauseBuilder.builder();
    }
}
