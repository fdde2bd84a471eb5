package org.plumbline.fact.casework;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** One period of service to one person; a re-admission is a new case. */
@GenerateBuilder
@FactName(
        plural = "cases",
        kind = FactKind.EVENT,
        meaning = "One period of service to one person; a re-admission is a new case",
        about = {"site", "referralId"})
public record Case(
        @Meaning("Unique among all facts of this type.") String id,
        @Meaning(value = "The site.", refersTo = Site.class) String site,

        @Meaning(
                value = "The referral that it came from. Missing: unknown, unless the referral names the case.",
                refersTo = Referral.class)
        @Nullable
        String referralId,

        @Meaning(value = "The person, under a pseudonym. Missing: unknown.", refersTo = Person.class) @Nullable
        String personId,

        @Meaning("When the service accepted. Missing: clocks from acceptance are unknown.") @Nullable
        Instant acceptedAt,

        @Meaning("When the person consented. Missing: clocks from consent are unknown.") @Nullable
        Instant consentAt,

        @Meaning("When the case was opened.") Instant openedAt,

        @Meaning(value = "When it was closed. Missing: open.", notBefore = "openedAt") @Nullable
        Instant closedAt,

        @Meaning("Codes of the parts of the closure recorded. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> parts,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {

    /** Not API, use the builder: a component can be added in a minor version. */
    public Case {
        parts = parts == null ? null : Copies.sorted(parts);
    }

    /** An empty builder. */
    public static CaseBuilder builder() {
        return CaseBuilder.builder();
    }
}
