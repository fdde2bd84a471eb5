package org.plumbline.fact.safety;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.casework.Case;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** An escalation of a case. Its parts are codes, never text. */
@GenerateBuilder
@FactName(plural = "escalations", kind = FactKind.EVENT, meaning = "An escalation of a case", about = "caseId")
public record Escalation(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,
        @Meaning(value = "The case.", refersTo = Case.class) String caseId,

        @Meaning("Id of the trigger event, or of the contact or other fact, that caused it. Missing: unknown.")
        @Nullable
        String causeId,

        @Meaning("Code of the level. Missing: unknown.") @Nullable
        String level,

        @Meaning("When it was raised.") Instant raisedAt,

        @Meaning(value = "Who owns it. Missing: nobody.", refersTo = StaffMember.class) @Nullable
        String ownerId,

        @Meaning(value = "When somebody responded. Missing: nobody has.", notBefore = "raisedAt") @Nullable
        Instant respondedAt,

        @Meaning(value = "When it was closed. Missing: open.", notBefore = "raisedAt") @Nullable
        Instant closedAt,

        @Meaning("Codes of the parts recorded, such as `rationale`. Missing: the feed does not say; empty: none.")
        @Nullable
        Set<String> parts,

        @Meaning("Version of the ladder that was followed. Missing: unknown.") @Nullable
        String definition,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {

    /** Not API, use the builder: a component can be added in a minor version. */
    public Escalation {
        parts = parts == null ? null : Copies.sorted(parts);
    }

    /** Two facts with one id are as good as never in one place, and rules hash every fact that they match. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** An empty builder. */
    public static EscalationBuilder builder() {
        return EscalationBuilder.builder();
    }

    /** The parts on record, with {@code response-time} when somebody responded; null when the feed does not say. */
    public @Nullable Set<String> recorded() {
        return parts == null || respondedAt == null ? parts : Copies.with(parts, "response-time");
    }
}
