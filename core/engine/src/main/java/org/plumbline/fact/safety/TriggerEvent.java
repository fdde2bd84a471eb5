package org.plumbline.fact.safety;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** Something that has to be escalated, as it was recorded: by code, never by text. */
@GenerateBuilder
@FactName(
        plural = "trigger-events",
        kind = FactKind.EVENT,
        meaning = "Something that has to be escalated, as the record has it: by code, never by text",
        anyOf = {"caseId", "causeId"},
        about = "caseId")
public record TriggerEvent(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,

        @Meaning(
                value = "The case. Missing: the concern is about no case, as at the end of a shift.",
                refersTo = Case.class)
        @Nullable
        String caseId,

        @Meaning("Code of the kind, such as `red-flag`, `medication`, `engagement`, `partner-need` or `end-of-shift`.")
        String kind,

        @Meaning("When the trigger was met.") Instant at,

        @Meaning("Codes of the signs seen. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> signs,

        @Meaning("Code of the level at which it is to be escalated. Missing: unknown.") @Nullable
        String level,

        @Meaning(value = "Who saw it. Missing: unknown.", refersTo = StaffMember.class) @Nullable
        String staffId,

        @Meaning("Id of the task record, contact or shift on which it was recorded. Missing: it was recorded alone.")
        @Nullable
        String causeId,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** Not API, use the builder: a component can be added in a minor version. */
    public TriggerEvent {
        signs = signs == null ? null : Copies.sorted(signs);
    }

    /** An empty builder. */
    public static TriggerEventBuilder builder() {
        return TriggerEventBuilder.builder();
    }
}
