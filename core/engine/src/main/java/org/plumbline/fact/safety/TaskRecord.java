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

/** A task carried out for a case. */
@GenerateBuilder
@FactName(plural = "task-records", kind = FactKind.EVENT, meaning = "A task carried out for a case", about = "staffId")
public record TaskRecord(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,
        @Meaning(value = "The case.", refersTo = Case.class) String caseId,

        @Meaning(value = "Who carried it out.", refersTo = StaffMember.class)
        String staffId,

        @Meaning("Code of the task.") String task,
        @Meaning("When it was carried out.") Instant at,

        @Meaning("Supervised or independent. Missing: unknown.") @Nullable
        Mode mode,

        @Meaning("Codes of the red flags seen. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> redFlags,

        @Meaning("Whether an escalation is on record. Missing: unknown.") @Nullable
        Boolean escalationEvidenced,

        @Meaning(
                value = "The escalation that the record names. Missing: none, or it is not recorded which.",
                refersTo = Escalation.class)
        @Nullable
        String escalationId,

        @Meaning("Codes of the parts recorded. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> parts,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** How a task was carried out. */
    public enum Mode {
        SUPERVISED,
        INDEPENDENT
    }

    /** Not API, use the builder: a component can be added in a minor version. */
    public TaskRecord {
        redFlags = redFlags == null ? null : Copies.sorted(redFlags);
        parts = parts == null ? null : Copies.sorted(parts);
    }

    /** Whether it was delivered under supervision, and that is recorded. */
    public boolean supervised() {
        return mode == Mode.SUPERVISED;
    }

    /** Two facts with one id are as good as never in one place, and rules hash every fact that they match. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** An empty builder. */
    public static TaskRecordBuilder builder() {
        return TaskRecordBuilder.builder();
    }
}
