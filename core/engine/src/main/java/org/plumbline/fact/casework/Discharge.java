package org.plumbline.fact.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A discharge from another setting, such as a hospital. Each one starts a clock. */
@GenerateBuilder
@FactName(
        plural = "discharges",
        kind = FactKind.EVENT,
        meaning = "A discharge from another setting; each one starts a clock",
        about = "caseId")
public record Discharge(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,
        @Meaning(value = "The case.", refersTo = Case.class) String caseId,
        @Meaning("When the person left the other setting.") Instant dischargedAt,

        @Meaning("Code of the setting left, such as `hospital`. Missing: unknown.") @Nullable
        String fromSetting,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** An empty builder. */
    public static DischargeBuilder builder() {
        return DischargeBuilder.builder();
    }
}
