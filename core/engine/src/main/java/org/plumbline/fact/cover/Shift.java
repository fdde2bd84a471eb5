package org.plumbline.fact.cover;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A shift, as planned and as worked. Without a staff member it is unfilled. */
@GenerateBuilder
@FactName(plural = "shifts", kind = FactKind.EVENT, meaning = "A shift, as planned and as worked", about = "staffId")
public record Shift(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,

        @Meaning(value = "Who works it. Missing: unfilled.", refersTo = StaffMember.class) @Nullable
        String staffId,

        @Meaning("Code of the function that the shift serves, such as `duty-lead`.")
        String duty,

        @Meaning("Code of the role held on this shift. Missing: unknown.") @Nullable
        String role,

        @Meaning(value = "The team that it covers. Missing: the site.", refersTo = Team.class) @Nullable
        String teamId,

        @Meaning("Planned start.") Instant plannedStart,

        @Meaning(value = "Planned end.", notBefore = "plannedStart")
        Instant plannedEnd,

        @Meaning("Start as worked. Missing: not worked, or not recorded.") @Nullable
        Instant actualStart,

        @Meaning(value = "End as worked. Missing: not ended, or not recorded.", notBefore = "actualStart") @Nullable
        Instant actualEnd,

        @Meaning("Times kept free of visits. Empty: none.") List<Interval> protectedTime,

        @Meaning("The check at the end of the shift. Missing: none was recorded.") @Nullable
        EndCheck endCheck,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** The check at the end of a shift. */
    public record EndCheck(
            @Meaning("When it was done.") Instant at,

            @Meaning("Codes of the parts done. Empty: none.")
            Set<String> parts) {
        /** Not API: an absent set is empty. */
        public EndCheck {
            parts = Copies.sorted(parts);
        }
    }

    /** Not API, use the builder: a component can be added in a minor version. */
    public Shift {
        protectedTime = Copies.list(protectedTime);
    }

    /** Whether it is late cover: its duty is `LATE`, in any case. */
    public boolean lateCover() {
        return duty.equalsIgnoreCase("late");
    }

    /** Two facts with one id are as good as never in one place, and rules hash every fact that they match. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** An empty builder. */
    public static ShiftBuilder builder() {
        return ShiftBuilder.builder();
    }
}
