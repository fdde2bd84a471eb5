package org.plumbline.fact.workforce;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** An observation of one person at work, against one competency; a repeated check too. */
@GenerateBuilder
@FactName(
        plural = "observed-practices",
        kind = FactKind.EVENT,
        meaning = "An observation of one person at work, against one competency",
        about = "staffId")
public record ObservedPractice(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(
                value = "The site that recorded it. Missing: it belongs to the person, wherever they work.",
                refersTo = Site.class)
        @Nullable
        String site,

        @Meaning(value = "Who was observed.", refersTo = StaffMember.class)
        String staffId,

        @Meaning("Code of the task, domain, role or pathway observed.")
        String competency,

        @Meaning("When it was observed.") Instant at,

        @Meaning(value = "Who observed. Missing: unknown.", refersTo = StaffMember.class) @Nullable
        String observerId,

        @Meaning("Whether the person passed. Missing: unknown, and it shows no competence.") @Nullable
        Boolean passed,

        @Meaning("A repeated check of somebody signed off before. Missing: no.")
        boolean recheck,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** An empty builder. */
    public static ObservedPracticeBuilder builder() {
        return ObservedPracticeBuilder.builder();
    }
}
