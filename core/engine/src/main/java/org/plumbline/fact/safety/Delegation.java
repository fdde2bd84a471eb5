package org.plumbline.fact.safety;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.casework.Person;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A task delegated for one person, in [from, to). Its key is delegator, delegatee, person and task. */
@GenerateBuilder
@FactName(
        plural = "delegations",
        kind = FactKind.EVENT,
        meaning = "A task delegated by one staff member to another, for one person",
        anyOf = {"personId", "caseId"},
        about = "delegateeId")
public record Delegation(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,

        @Meaning(value = "Who delegates, and stays accountable.", refersTo = StaffMember.class)
        String delegatorId,

        @Meaning(value = "Who carries out the task.", refersTo = StaffMember.class)
        String delegateeId,

        @Meaning(value = "The person, under a pseudonym. Missing: the person of the case.", refersTo = Person.class)
        @Nullable
        String personId,

        @Meaning(value = "The case. Missing: every case of the person.", refersTo = Case.class) @Nullable
        String caseId,

        @Meaning("Code of the task.") String task,
        @Meaning("When it begins.") Instant from,

        @Meaning(value = "When it ends. Missing: open-ended.", notBefore = "from") @Nullable
        Instant to,

        @Meaning("When the register was looked up. Missing: it was not, or unknown.") @Nullable
        Instant registerCheckedAt,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {

    /** An empty builder. */
    public static DelegationBuilder builder() {
        return DelegationBuilder.builder();
    }
}
