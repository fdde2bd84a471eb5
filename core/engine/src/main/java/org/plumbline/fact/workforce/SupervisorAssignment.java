package org.plumbline.fact.workforce;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.cover.Shift;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** Who supervises whom: a staff member or a whole team. */
@GenerateBuilder
@FactName(
        plural = "supervisor-assignments",
        kind = FactKind.STANDING,
        meaning = "Who supervises whom, in which way",
        anyOf = {"staffId", "teamId"},
        about = {"staffId", "teamId"})
public record SupervisorAssignment(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,

        @Meaning(value = "The supervisor.", refersTo = StaffMember.class)
        String supervisorId,

        @Meaning(
                value = "The supervised staff member. Missing: the assignment is for a team.",
                refersTo = StaffMember.class)
        @Nullable
        String staffId,

        @Meaning(value = "The supervised team. Missing: the assignment is for a staff member.", refersTo = Team.class)
        @Nullable
        String teamId,

        @Meaning("The kind of supervision.") Kind kind,

        @Meaning(value = "The shift of an on-shift pairing. Missing: not tied to a shift.", refersTo = Shift.class)
        @Nullable
        String shiftId,

        @Meaning("Whole-time equivalent given to supervising. Missing: unknown.") @Nullable
        BigDecimal wte,

        @Meaning("First local date of the period.") LocalDate from,

        @Meaning(
                value = "First local date after the period, which is [from, to). Missing: open-ended.",
                notBefore = "from")
        @Nullable
        LocalDate to,

        @Meaning("When it was written down. Missing: unknown; it counts as always known.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** The kind of supervision. Line management is not clinical supervision. */
    public enum Kind {
        CLINICAL,
        LINE,
        MENTOR,
        ON_SHIFT,
        ENHANCED
    }

    /** An empty builder. */
    public static SupervisorAssignmentBuilder builder() {
        return SupervisorAssignmentBuilder.builder();
    }
}
