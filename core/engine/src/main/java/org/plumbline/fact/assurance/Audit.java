package org.plumbline.fact.assurance;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** An audit, spot check or observation. */
@GenerateBuilder
@FactName(
        plural = "audits",
        kind = FactKind.EVENT,
        meaning = "An audit, spot check or observation",
        about = {"staffId", "caseId", "aboutSite", "partnerId"})
public record Audit(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site that recorded it. Missing: not tied to a site.", refersTo = Site.class) @Nullable
        String site,

        @Meaning("What kind of audit.") Kind kind,

        @Meaning(value = "The staff member it is about. Missing: none in particular.", refersTo = StaffMember.class)
        @Nullable
        String staffId,

        @Meaning("Code of the task it is about. Missing: none in particular.") @Nullable
        String task,

        @Meaning(value = "The case it is about. Missing: none in particular.", refersTo = Case.class) @Nullable
        String caseId,

        @Meaning("Code of the step it is about. Missing: none in particular.") @Nullable
        String step,

        @Meaning(value = "The site it is about. Missing: none in particular.", refersTo = Site.class) @Nullable
        String aboutSite,

        @Meaning(value = "The partner it is about. Missing: none in particular.", refersTo = Partner.class) @Nullable
        String partnerId,

        @Meaning("When it was done.") Instant at,

        @Meaning(value = "Who did it. Missing: unknown.", refersTo = StaffMember.class) @Nullable
        String by,

        @Meaning("How many there were to choose from. Missing: unknown.") @Nullable
        Integer population,

        @Meaning("How many were looked at. Missing: unknown.") @Nullable
        Integer sampled,

        @Meaning("Code of how the sample was drawn. Missing: unknown.") @Nullable
        String method,

        @Meaning("The score. Missing: none was given.") @Nullable
        BigDecimal score,

        @Meaning("Whether drift was found, as judged by the auditor. Missing: unknown.") @Nullable
        Boolean driftFound,

        @Meaning("Fingerprint of the finding, or id of the fact, that it answers. Missing: it answers none.") @Nullable
        String answers,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** The kind of audit. */
    public enum Kind {
        SPOT_CHECK,
        RECORD,
        CASE_FILE,
        OBSERVATION,
        RE_AUDIT
    }

    /** An empty builder. */
    public static AuditBuilder builder() {
        return AuditBuilder.builder();
    }
}
