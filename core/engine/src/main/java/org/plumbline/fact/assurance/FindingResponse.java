package org.plumbline.fact.assurance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** What somebody says to a finding. It changes no outcome. */
@GenerateBuilder
@FactName(
        plural = "finding-responses",
        kind = FactKind.EVENT,
        meaning = "What somebody says to a finding; it changes no outcome",
        about = "site")
public record FindingResponse(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site of the finding. Missing: not tied to a site.", refersTo = Site.class) @Nullable
        String site,

        @Meaning("Fingerprint of the finding.") String fingerprint,
        @Meaning("What is said.") Kind kind,

        @Meaning(value = "Who says it. Missing: unknown.", refersTo = StaffMember.class) @Nullable
        String by,

        @Meaning("When it was said.") Instant at,

        @Meaning(value = "No longer holds at this instant. Missing: it holds on.", notBefore = "at") @Nullable
        Instant to,

        @Meaning("Code of the reason. Missing: none was given.") @Nullable
        String reason,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** What is said to a finding. */
    public enum Kind {
        ACKNOWLEDGED,
        OWNED,
        FALSE_ALARM,
        DISPUTED,
        OVERRIDDEN
    }

    /** An empty builder. */
    public static FindingResponseBuilder builder() {
        return FindingResponseBuilder.builder();
    }
}
