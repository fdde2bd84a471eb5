package org.plumbline.fact.safety;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** An incident, near miss, complaint or risk in the workforce. */
@GenerateBuilder
@FactName(
        plural = "quality-events",
        kind = FactKind.EVENT,
        meaning = "An incident, near miss, complaint or risk in the workforce",
        about = {"caseId", "staffId"})
public record QualityEvent(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,
        @Meaning("What happened.") Kind kind,
        @Meaning("When it happened.") Instant at,

        @Meaning(value = "The case. Missing: none, or unknown.", refersTo = Case.class) @Nullable
        String caseId,

        @Meaning(value = "The staff member involved. Missing: none, or unknown.", refersTo = StaffMember.class)
        @Nullable
        String staffId,

        @Meaning("How the staff member involved is employed. Missing: see the staff member, else unknown.")
        StaffMember.@Nullable Employment employment,

        @Meaning(value = "The shift on which it happened. Missing: none, or unknown.", refersTo = Shift.class) @Nullable
        String shiftId,

        @Meaning(
                "Code of the step of the model to which it belongs. Missing: not mapped, unless it is said why none applies.")
        @Nullable
        String step,

        @Meaning("Code of why no step applies. Missing: a step applies, or it is not mapped.") @Nullable
        String noStep,

        @Meaning("Whether signs of deterioration were missed. Missing: unknown.") @Nullable
        Boolean missedDeterioration,

        @Meaning("How it first became known. Missing: unknown.") @Nullable
        FoundBy foundBy,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** What happened. */
    public enum Kind {
        INCIDENT,
        NEAR_MISS,
        COMPLAINT,
        WORKFORCE_RISK
    }

    /** How it first became known: by the service itself, by a complaint, or by scrutiny from outside. */
    public enum FoundBy {
        ASSURANCE,
        COMPLAINT,
        SCRUTINY
    }

    /** An empty builder. */
    public static QualityEventBuilder builder() {
        return QualityEventBuilder.builder();
    }
}
