package org.plumbline.fact.cover;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A handover of a shift to the next, or of a person in crisis to somebody else. */
@GenerateBuilder
@FactName(
        plural = "handoffs",
        kind = FactKind.EVENT,
        meaning = "A handover of a shift, or of a person in crisis",
        about = {"teamId", "caseId"})
public record Handoff(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,
        @Meaning("What is handed over.") Kind kind,

        @Meaning(value = "The team whose shift it is. Missing: the site.", refersTo = Team.class) @Nullable
        String teamId,

        @Meaning(
                value = "The case of a crisis. Missing: a shift is handed over, or the case is unknown.",
                refersTo = Case.class)
        @Nullable
        String caseId,

        @Meaning(value = "Who handed over. Missing: unknown.", refersTo = StaffMember.class) @Nullable
        String handedById,

        @Meaning(value = "Who took over. Missing: unknown.", refersTo = StaffMember.class) @Nullable
        String takenById,

        @Meaning("When it was handed over.") Instant at,

        @Meaning(value = "When whoever took over acknowledged it. Missing: nobody has.", notBefore = "at") @Nullable
        Instant acknowledgedAt,

        @Meaning(
                "Ids of the cases listed, by the code of their risk, such as `deterioration` with `c7`. Missing: the feed does not say; empty: there is no list.")
        @Nullable
        Map<String, Set<String>> riskList,

        @Meaning("Codes of the parts recorded. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> parts,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** What is handed over. */
    public enum Kind {
        SHIFT,
        CRISIS
    }

    /** Not API, use the builder: a component can be added in a minor version. */
    public Handoff {
        riskList = riskList == null ? null : Copies.sortedSets(riskList);
        parts = parts == null ? null : Copies.sorted(parts);
    }

    /** An empty builder. */
    public static HandoffBuilder builder() {
        return HandoffBuilder.builder();
    }
}
