package org.plumbline.fact.casework;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A contact, planned or made. A voicemail is an attempt. */
@GenerateBuilder
@FactName(plural = "contacts", kind = FactKind.EVENT, meaning = "A contact, planned or made", about = "caseId")
public record Contact(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,
        @Meaning(value = "The case.", refersTo = Case.class) String caseId,

        @Meaning("Code of the kind of contact, such as `visit`.")
        String kind,

        @Meaning("When it was to be. Missing: it was not planned.") @Nullable
        Instant plannedAt,

        @Meaning("When it happened. Missing: it has not, or the time is unknown.") @Nullable
        Instant at,

        @Meaning("What came of it.") Outcome outcome,

        @Meaning(value = "Who made it. Missing: unknown.", refersTo = StaffMember.class) @Nullable
        String staffId,

        @Meaning("How long it took. Missing: unknown.") @Nullable
        Integer minutes,

        @Meaning(value = "With the person, or with a partner organisation about the person.", byDefault = "PERSON")
        WithWhom withWhom,

        @Meaning("Id of the fact or fingerprint of the finding that it answers. Missing: it answers none.") @Nullable
        String answers,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** What came of a contact: six outcomes, and one that has not happened. */
    public enum Outcome {
        PLANNED,
        ATTEMPTED,
        COMPLETED,
        MISSED,
        DECLINED,
        CANCELLED_BY_SERVICE,
        CANCELLED_BY_PERSON
    }

    /** Whom a contact is with. */
    public enum WithWhom {
        PERSON,
        PARTNER
    }

    /** Not API, use the builder: a component can be added in a minor version. */
    public Contact {
        withWhom = Objects.requireNonNullElse(withWhom, WithWhom.PERSON);
    }

    /** Two facts with one id are as good as never in one place, and rules hash every fact that they match. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** An empty builder. */
    public static ContactBuilder builder() {
        return ContactBuilder.builder();
    }

    /** The time that counts: when it happened, else when it was to be; null when neither is known. */
    public @Nullable Instant time() {
        return at != null ? at : plannedAt;
    }
}
