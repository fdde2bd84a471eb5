package org.plumbline.fact.casework;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A decision about a case or referral, criterion by criterion. */
@GenerateBuilder
@FactName(
        plural = "decisions",
        kind = FactKind.EVENT,
        meaning = "A decision about a case or referral",
        anyOf = {"caseId", "referralId"},
        about = {"caseId", "referralId"})
public record Decision(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,

        @Meaning(value = "The case. Missing: it is about a referral.", refersTo = Case.class) @Nullable
        String caseId,

        @Meaning(value = "The referral. Missing: it is about a case.", refersTo = Referral.class) @Nullable
        String referralId,

        @Meaning("What was decided.") Kind kind,
        @Meaning("When it was decided.") Instant at,

        @Meaning("Code of the outcome. Of a decision on eligibility `INELIGIBLE` stops the clock of the intake.")
        String outcome,

        @Meaning("The answer to each criterion, by its code. Empty: none was recorded.")
        Map<String, Answer> criteria,

        @Meaning("Code of the role in which it was decided. Missing: unknown.") @Nullable
        String role,

        @Meaning(value = "Who decided. Missing: unknown.", refersTo = StaffMember.class) @Nullable
        String by,

        @Meaning("Whether a reason is written. Missing: no.")
        boolean reasonRecorded,

        @Meaning("Id of the fact that it is about. Missing: the case or referral itself.") @Nullable
        String about,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** What was decided. */
    public enum Kind {
        ELIGIBILITY,
        RISK,
        NOT_TO_ESCALATE,
        CLOSE
    }

    /** The answer to a criterion. */
    public enum Answer {
        YES,
        NO,
        UNANSWERED
    }

    /** Not API, use the builder: a component can be added in a minor version. */
    public Decision {
        criteria = Copies.sorted(criteria);
    }

    /** An empty builder. */
    public static DecisionBuilder builder() {
        return DecisionBuilder.builder();
    }
}
