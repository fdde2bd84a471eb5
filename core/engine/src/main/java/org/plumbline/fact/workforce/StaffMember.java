package org.plumbline.fact.workforce;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A person who works here, under a pseudonym that is the same at every site and agency. The site is the home site. */
@GenerateBuilder
@FactName(
        plural = "staff-members",
        kind = FactKind.STANDING,
        meaning = "A person who works here; no name, no contact data")
public record StaffMember(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The home site.", refersTo = Site.class)
        String site,

        @Meaning("On the payroll, from the own bank, or from an agency.")
        Employment employment,

        @Meaning("First local date at work.") LocalDate startedOn,

        @Meaning(value = "First local date no longer at work. Missing: still at work.", notBefore = "startedOn")
        @Nullable
        LocalDate leftOn,

        @Meaning("Professional registrations. Empty: none.") List<Registration> registrations,

        @Meaning("Times away: leave, sickness. Empty: none known.")
        List<Unavailable> unavailable,

        @Meaning("When it was written down. Missing: unknown; it counts as always known.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** How somebody is employed. */
    public enum Employment {
        PERMANENT,
        BANK,
        AGENCY
    }

    /** A registration with a professional body, valid in [from, to). */
    public record Registration(
            @Meaning("Code of the professional body.") String body,
            @Meaning("First local date of validity.") LocalDate from,

            @Meaning(value = "First local date no longer valid. Missing: open-ended.", notBefore = "from") @Nullable
            LocalDate to) {}

    /** A time away in [from, to). */
    public record Unavailable(
            @Meaning("First local date away.") LocalDate from,

            @Meaning(value = "First local date back. Missing: not known yet.", notBefore = "from") @Nullable
            LocalDate to,

            @Meaning("Code of the reason, such as `leave`.") String kind) {}

    /** Not API, use the builder: a component can be added in a minor version. */
    public StaffMember {
        registrations = Copies.list(registrations);
        unavailable = Copies.list(unavailable);
    }

    /** An empty builder. */
    public static StaffMemberBuilder builder() {
        return StaffMemberBuilder.builder();
    }
}
