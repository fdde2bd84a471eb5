package org.plumbline.fact.workforce;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A post in a team for one holder and period. Without a holder it is a vacancy. */
@GenerateBuilder
@FactName(plural = "posts", kind = FactKind.STANDING, meaning = "A post in a team, one row for each holder and period")
public record Post(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,
        @Meaning(value = "The team.", refersTo = Team.class) String teamId,
        @Meaning("Code of the role.") String role,

        @Meaning("Code of the grade. Missing: rules by grade do not judge it.") @Nullable
        String grade,

        @Meaning("Whether the holder counts as experienced. Missing: unknown.") @Nullable
        Boolean experienced,

        @Meaning("Whole-time equivalent: hours over full-time hours.")
        BigDecimal wte,

        @Meaning("Whether the establishment requires the post. Missing: no.")
        boolean required,

        @Meaning(value = "The holder. Missing: vacant.", refersTo = StaffMember.class) @Nullable
        String staffId,

        @Meaning("First local date of the period.") LocalDate from,

        @Meaning(
                value = "First local date after the period, which is [from, to). Missing: open-ended.",
                notBefore = "from")
        @Nullable
        LocalDate to,

        @Meaning("A planned hire or leaver, rather than one that stands. Missing: no.")
        boolean planned,

        @Meaning("When it was written down. Missing: unknown; it counts as always known.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {

    /** An empty builder. */
    public static PostBuilder builder() {
        return PostBuilder.builder();
    }
}
