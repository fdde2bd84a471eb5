package org.plumbline.fact.cover;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** Who can be reached with an escalation, and when: a staff member, or whoever serves a function. */
@GenerateBuilder
@FactName(
        plural = "escalation-routes",
        kind = FactKind.STANDING,
        meaning = "Who can be reached with an escalation, and when",
        anyOf = {"staffId", "duty"},
        about = "teamId")
public record EscalationRoute(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site that it serves. Missing: the whole network.", refersTo = Site.class) @Nullable
        String site,

        @Meaning(value = "The team that it serves. Missing: all of the site.", refersTo = Team.class) @Nullable
        String teamId,

        @Meaning("Code of the level of escalation. Missing: every level.") @Nullable
        String level,

        @Meaning(value = "Who responds. Missing: whoever serves the function.", refersTo = StaffMember.class) @Nullable
        String staffId,

        @Meaning(
                "Code of the function that responds, such as `duty-clinician`: whose shifts serve it. Missing: see the staff member.")
        @Nullable
        String duty,

        @Meaning("Weekly hours of the site's local time in which it can be used. Empty: at all hours.")
        List<Hours> hours,

        @Meaning("First local date of the period.") LocalDate from,

        @Meaning(
                value = "First local date after the period, which is [from, to). Missing: it goes on.",
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
    /** Hours of one day of the week, in [from, to) of local time. What goes on after midnight is hours of the next day. */
    public record Hours(
            @Meaning("Day of the week.") DayOfWeek day,
            @Meaning("First local time that belongs to it.") LocalTime from,

            @Meaning(value = "First local time after it. Missing: it lasts until midnight.", notBefore = "from")
            @Nullable
            LocalTime to) {}

    /** Not API, use the builder: a component can be added in a minor version. */
    public EscalationRoute {
        hours = Copies.list(hours);
    }

    /** An empty builder. */
    public static EscalationRouteBuilder builder() {
        return EscalationRouteBuilder.builder();
    }
}
