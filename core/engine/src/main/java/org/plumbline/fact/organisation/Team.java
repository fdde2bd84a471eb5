package org.plumbline.fact.organisation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A team. It belongs to one site: a team that moves is a new team. */
@GenerateBuilder
@FactName(
        plural = "teams",
        kind = FactKind.STANDING,
        meaning = "A team; it belongs to one site, and one that moves is a new team")
public record Team(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,

        @Meaning("Code of the pathway that the team works on. Missing: not tied to one.") @Nullable
        String pathway,

        @Meaning("First local date on which the team works. Missing: since before the facts begin.") @Nullable
        LocalDate from,

        @Meaning(
                value = "First local date after the period, which is [from, to). Missing: the team goes on.",
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

    /** An empty builder. */
    public static TeamBuilder builder() {
        return TeamBuilder.builder();
    }
}
