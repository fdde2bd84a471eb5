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

/** A supervision session, booked or held. */
@GenerateBuilder
@FactName(
        plural = "supervision-sessions",
        kind = FactKind.EVENT,
        meaning = "A supervision session, booked or held",
        about = "attendees")
public record SupervisionSession(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,
        @Meaning("What the session is for.") Kind kind,

        @Meaning(value = "The staff members who attend. Empty: nobody is recorded.", refersTo = StaffMember.class)
        Set<String> attendees,

        @Meaning(value = "Who leads it. Missing: unknown.", refersTo = StaffMember.class) @Nullable
        String leadId,

        @Meaning("When it was booked. Missing: whether it was booked in time is unknown.") @Nullable
        Instant bookedAt,

        @Meaning("When it starts.") Instant startsAt,
        @Meaning("How far it has come.") Status status,

        @Meaning("Codes of the parts recorded. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> parts,

        @Meaning("Fingerprint of the finding, or id of the fact, that it answers. Missing: it answers none.") @Nullable
        String answers,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** What a session is for. */
    public enum Kind {
        REGULAR,
        REMEDIAL,
        ADDITIONAL,
        COACHING
    }

    /** How far a session has come. */
    public enum Status {
        BOOKED,
        HELD,
        MISSED,
        CANCELLED
    }

    /** Not API, use the builder: a component can be added in a minor version. */
    public SupervisionSession {
        attendees = Copies.sorted(attendees);
        parts = parts == null ? null : Copies.sorted(parts);
    }

    /** An empty builder. */
    public static SupervisionSessionBuilder builder() {
        return SupervisionSessionBuilder.builder();
    }
}
