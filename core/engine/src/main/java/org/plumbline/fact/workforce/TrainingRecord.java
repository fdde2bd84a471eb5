package org.plumbline.fact.workforce;

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

/** Training, induction, onboarding or shadowing of one person. */
@GenerateBuilder
@FactName(
        plural = "training-records",
        kind = FactKind.EVENT,
        meaning = "Training, induction, onboarding or shadowing of one person")
public record TrainingRecord(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(
                value = "The site that recorded it. Missing: it belongs to the person, wherever they work.",
                refersTo = Site.class)
        @Nullable
        String site,

        @Meaning(value = "Who was trained.", refersTo = StaffMember.class)
        String staffId,

        @Meaning("What it was.") Kind kind,

        @Meaning("Code of the module. Missing: the kind says it all.") @Nullable
        String module,

        @Meaning("Codes of the topics covered. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> parts,

        @Meaning("When it was completed. Missing: not completed.") @Nullable
        Instant completedAt,

        @Meaning(value = "No longer valid at this instant. Missing: it does not lapse.", notBefore = "completedAt")
        @Nullable
        Instant to,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** What the record is of. */
    public enum Kind {
        TRAINING,
        INDUCTION,
        ONBOARDING,
        SHADOWING
    }

    /** Not API, use the builder: a component can be added in a minor version. */
    public TrainingRecord {
        parts = parts == null ? null : Copies.sorted(parts);
    }

    /** An empty builder. */
    public static TrainingRecordBuilder builder() {
        return TrainingRecordBuilder.builder();
    }
}
