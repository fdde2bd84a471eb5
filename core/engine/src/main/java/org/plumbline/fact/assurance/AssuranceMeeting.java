package org.plumbline.fact.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A meeting or report of the quality system, at a site, with a team or a partner, or of the whole network. */
@GenerateBuilder
@FactName(
        plural = "assurance-meetings",
        kind = FactKind.EVENT,
        meaning = "A meeting or report of the quality system",
        about = {"partnerId", "teamId"})
public record AssuranceMeeting(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(
                value = "The site that it is about. Missing: see the partner; else the whole network.",
                refersTo = Site.class)
        @Nullable
        String site,

        @Meaning("What kind of meeting or report.") Kind kind,

        @Meaning(value = "The partner that it is about. Missing: none in particular.", refersTo = Partner.class)
        @Nullable
        String partnerId,

        @Meaning(value = "The team that it is about. Missing: none in particular.", refersTo = Team.class) @Nullable
        String teamId,

        @Meaning("When it was held or run.") Instant at,

        @Meaning("First local date of the period that it looks at. Missing: see when it was held.") @Nullable
        LocalDate periodFrom,

        @Meaning(
                value =
                        "First local date after that period, which is [periodFrom, periodTo). Missing: see when it was held.",
                notBefore = "periodFrom")
        @Nullable
        LocalDate periodTo,

        @Meaning(value = "Who led it or ran it. Missing: unknown.", refersTo = StaffMember.class) @Nullable
        String ledById,

        @Meaning(value = "The staff members who attended. Empty: nobody is recorded.", refersTo = StaffMember.class)
        Set<String> attendees,

        @Meaning("Codes of the parts recorded. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> parts,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** The kind of meeting or report. */
    public enum Kind {
        ASSURANCE_CYCLE,
        FORUM,
        QUALITY_CALL,
        SUBGROUP_REVIEW,
        HUDDLE,
        EXCEPTION_REPORT
    }

    /** Not API, use the builder: a component can be added in a minor version. */
    public AssuranceMeeting {
        attendees = Copies.sorted(attendees);
        parts = parts == null ? null : Copies.sorted(parts);
    }

    /** An empty builder. */
    public static AssuranceMeetingBuilder builder() {
        return AssuranceMeetingBuilder.builder();
    }
}
