package org.plumbline.fact.casework;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A risk assessment and the tier as it was recorded; Plumbline computes none. */
@GenerateBuilder
@FactName(
        plural = "risk-assessments",
        kind = FactKind.EVENT,
        meaning = "A risk assessment, with the tier as it was recorded",
        about = "caseId")
public record RiskAssessment(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,
        @Meaning(value = "The case.", refersTo = Case.class) String caseId,
        @Meaning("When the risk was assessed.") Instant at,

        @Meaning("Code of the tool. Missing: unknown.") @Nullable
        String tool,

        @Meaning("Version of the tool. Missing: unknown.") @Nullable
        String version,

        @Meaning("The tier as recorded. Missing: whatever depends on the tier is unknown.") @Nullable
        RiskTier tier,

        @Meaning("Codes of the risk drivers. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> drivers,

        @Meaning("Codes of the parts recorded. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> parts,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {

    /** Not API, use the builder: a component can be added in a minor version. */
    public RiskAssessment {
        drivers = drivers == null ? null : Copies.sorted(drivers);
        parts = parts == null ? null : Copies.sorted(parts);
    }

    /** An empty builder. */
    public static RiskAssessmentBuilder builder() {
        return RiskAssessmentBuilder.builder();
    }
}
