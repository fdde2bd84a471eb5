package org.plumbline.fact.workforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A sign-off of a competency, valid in [from, to). */
@GenerateBuilder
@FactName(
        plural = "competency-sign-offs",
        kind = FactKind.EVENT,
        meaning = "A sign-off of a competency",
        about = "staffId")
public record CompetencySignOff(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(
                value = "The site that recorded it. Missing: it belongs to the person, wherever they work.",
                refersTo = Site.class)
        @Nullable
        String site,

        @Meaning(value = "Who was signed off.", refersTo = StaffMember.class)
        String staffId,

        @Meaning("Code of the task, domain, role or pathway signed off.")
        String competency,

        @Meaning("The stage of the ladder that was reached.")
        Stage stage,

        @Meaning(value = "Who signed. Missing: unknown.", refersTo = StaffMember.class) @Nullable
        String assessorId,

        @Meaning("When it was signed.") Instant signedAt,
        @Meaning("Valid from.") Instant from,

        @Meaning(value = "No longer valid at this instant. Missing: open-ended.", notBefore = "from") @Nullable
        Instant to,

        @Meaning("Local date by which it is to be reviewed. Missing: no date was set.") @Nullable
        LocalDate reviewDue,

        @Meaning(value = "When the competence was taken back. Missing: it was not.", notBefore = "signedAt") @Nullable
        Instant withdrawnAt,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** The ladder of competence, lowest first. */
    public enum Stage {
        INDUCTION,
        SUPERVISED_PRACTICE,
        INDEPENDENT,
        ENHANCED
    }

    /** What it says of itself: `review-date`, `end`, `assessor`. */
    public Set<String> recorded() {
        Set<String> recorded = new TreeSet<>();
        if (reviewDue != null) {
            recorded.add("review-date");
        }
        if (to != null) {
            recorded.add("end");
        }
        if (assessorId != null) {
            recorded.add("assessor");
        }
        return recorded;
    }

    /** An empty builder. */
    public static CompetencySignOffBuilder builder() {
        return CompetencySignOffBuilder.builder();
    }
}
