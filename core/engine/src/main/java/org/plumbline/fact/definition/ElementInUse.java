package org.plumbline.fact.definition;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** What a partner, site or contract uses for an element of the model, in [from, to). */
@GenerateBuilder
@FactName(
        plural = "elements-in-use",
        kind = FactKind.STANDING,
        meaning = "What a partner, site or contract uses for an element of the model",
        anyOf = {"partnerId", "aboutSite", "contractId"})
public record ElementInUse(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site that recorded it. Missing: the whole network.", refersTo = Site.class) @Nullable
        String site,

        @Meaning(value = "The partner. Missing: see the site or the contract.", refersTo = Partner.class) @Nullable
        String partnerId,

        @Meaning(value = "The site. Missing: see the partner or the contract.", refersTo = Site.class) @Nullable
        String aboutSite,

        @Meaning(value = "The contract. Missing: see the partner or the site.", refersTo = Contract.class) @Nullable
        String contractId,

        @Meaning("Code of the element.") String element,
        @Meaning("The version or value in use.") String inUse,
        @Meaning("First local date of the period.") LocalDate from,

        @Meaning(
                value = "First local date after the period, which is [from, to). Missing: still in use.",
                notBefore = "from")
        @Nullable
        LocalDate to,

        @Meaning("Declared by somebody, or extracted from a system.")
        Basis basis,

        @Meaning("When it was written down. Missing: unknown; it counts as always known.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** How it is known. */
    public enum Basis {
        ATTESTED,
        EXTRACTED
    }

    /** An empty builder. */
    public static ElementInUseBuilder builder() {
        return ElementInUseBuilder.builder();
    }
}
