package org.plumbline.fact.assurance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** An action that answers a finding, audit or event. A plan is one, and each part of it is another. */
@GenerateBuilder
@FactName(
        plural = "corrective-actions",
        kind = FactKind.EVENT,
        meaning = "An action that answers a finding, audit or event; a plan and each part of it alike",
        about = {"caseId", "staffId", "teamId", "partnerId"})
public record CorrectiveAction(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site whose action it is. Missing: it is tied to no site.", refersTo = Site.class)
        @Nullable
        String site,

        @Meaning("What kind of action.") Kind kind,

        @Meaning(value = "The plan that it is part of. Missing: it is part of none.", refersTo = CorrectiveAction.class)
        @Nullable
        String parentId,

        @Meaning("Fingerprint of the finding, or id of the fact, that it answers. Missing: it answers none.") @Nullable
        String answers,

        @Meaning(value = "The case that it is about. Missing: none in particular.", refersTo = Case.class) @Nullable
        String caseId,

        @Meaning(
                value = "The staff member that it is about. Missing: none in particular.",
                refersTo = StaffMember.class)
        @Nullable
        String staffId,

        @Meaning(value = "The team that it is about. Missing: none in particular.", refersTo = Team.class) @Nullable
        String teamId,

        @Meaning(value = "The partner that it is about. Missing: none in particular.", refersTo = Partner.class)
        @Nullable
        String partnerId,

        @Meaning(
                value = "The person who owns it. Missing: nobody, even where a team or role does.",
                refersTo = StaffMember.class)
        @Nullable
        String ownerId,

        @Meaning("Code of the team or role that owns it. Missing: none, or a person does.") @Nullable
        String ownerRole,

        @Meaning("When it was opened.") Instant openedAt,

        @Meaning("Last local date on which it is in time. Missing: no deadline was set.") @Nullable
        LocalDate dueOn,

        @Meaning(
                value = "Last local date to which the deadline was extended on record. Missing: it was not.",
                notBefore = "dueOn")
        @Nullable
        LocalDate extendedTo,

        @Meaning(value = "When it was closed. Missing: open.", notBefore = "openedAt") @Nullable
        Instant closedAt,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** The kind of action. */
    public enum Kind {
        ACTION,
        LEARNING,
        COACHING,
        SUPPORT_REVIEW,
        IMPROVEMENT_PLAN,
        JOINT
    }

    /** An empty builder. */
    public static CorrectiveActionBuilder builder() {
        return CorrectiveActionBuilder.builder();
    }

    /** The last local date on which it is in time: as extended, else as first set; null when no deadline was set. */
    public @Nullable LocalDate deadline() {
        return extendedTo != null ? extendedTo : dueOn;
    }
}
