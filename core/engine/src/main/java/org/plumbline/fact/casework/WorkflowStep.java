package org.plumbline.fact.casework;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A step of the model, done, due or not needed for one case or referral. */
@GenerateBuilder
@FactName(
        plural = "workflow-steps",
        kind = FactKind.EVENT,
        meaning = "A step of the model for one case or referral",
        anyOf = {"caseId", "referralId"})
public record WorkflowStep(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,

        @Meaning(value = "The case. Missing: the step is for a referral.", refersTo = Case.class) @Nullable
        String caseId,

        @Meaning(value = "The referral. Missing: the step is for a case.", refersTo = Referral.class) @Nullable
        String referralId,

        @Meaning("Code of the step, such as `intake`.") String element,

        @Meaning("The deadline that the record itself sets. Missing: it sets none.") @Nullable
        Instant dueAt,

        @Meaning("When it was started. Missing: not started, or not recorded.") @Nullable
        Instant startedAt,

        @Meaning(value = "When it was completed. Missing: not completed.", notBefore = "startedAt") @Nullable
        Instant completedAt,

        @Meaning("Codes of the parts recorded. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> parts,

        @Meaning("Id of the document that shows it. Missing: none was named.") @Nullable
        String evidence,

        @Meaning("Version of the element that was followed. Missing: unknown.") @Nullable
        String definition,

        @Meaning("The decision that the step is not needed. Missing: it is needed.") @Nullable
        NotNeeded notNeeded,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** The decision that a step is not needed. */
    public record NotNeeded(
            @Meaning(value = "Who decided. Missing: unknown.", refersTo = StaffMember.class) @Nullable
            String by,

            @Meaning("When it was decided.") Instant at,

            @Meaning(value = "Who approved. Missing: nobody.", refersTo = StaffMember.class) @Nullable
            String approvedBy) {}

    /** Not API, use the builder: a component can be added in a minor version. */
    public WorkflowStep {
        parts = parts == null ? null : Copies.sorted(parts);
    }

    /** An empty builder. */
    public static WorkflowStepBuilder builder() {
        return WorkflowStepBuilder.builder();
    }
}
