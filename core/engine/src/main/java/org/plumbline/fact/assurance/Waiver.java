package org.plumbline.fact.assurance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.Subject;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** An approved exception to one rule for one subject, in [from, to) of local dates. The end is mandatory. */
@GenerateBuilder
@FactName(
        plural = "waivers",
        kind = FactKind.EVENT,
        meaning = "An approved exception to one rule for one subject, with an end",
        about = "site")
public record Waiver(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site of the subject. Missing: not tied to a site.", refersTo = Site.class) @Nullable
        String site,

        @Meaning("Code of the rule, such as `WF-03`.") String ruleCode,
        @Meaning("Whom or what the rule judges.") Subject.Type subjectType,

        @Meaning("Id of the one that is excepted; `network` for the whole network.")
        String subjectId,

        @Meaning("Code of the reason. Missing: none was given.") @Nullable
        String reason,

        @Meaning(value = "Who approved.", refersTo = StaffMember.class)
        String approverId,

        @Meaning("When it was approved.") Instant approvedAt,
        @Meaning("First local date of the period.") LocalDate from,

        @Meaning(value = "First local date after the period, which is [from, to).", notBefore = "from")
        LocalDate to,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** An empty builder. */
    public static WaiverBuilder builder() {
        return WaiverBuilder.builder();
    }

    /** Whom or what is excepted. */
    public Subject subject() {
        return Subject.of(subjectType, subjectId);
    }
}
