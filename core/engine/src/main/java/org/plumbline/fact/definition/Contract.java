package org.plumbline.fact.definition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A contract with a commissioner, keyed in by hand: what it says is attested, not observed. */
@GenerateBuilder
@FactName(
        plural = "contracts",
        kind = FactKind.STANDING,
        meaning = "A contract with a commissioner, as it was keyed in: attested",
        about = "parties")
public record Contract(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site that recorded it. Missing: the whole network.", refersTo = Site.class) @Nullable
        String site,

        @Meaning("Code of the contract area. Missing: it is for none in particular.") @Nullable
        String county,

        @Meaning(value = "The partners that it binds. Empty: none is recorded.", refersTo = Partner.class)
        Set<String> parties,

        @Meaning("First local date of the period.") LocalDate from,

        @Meaning(
                value = "First local date after the period, which is [from, to). Missing: open-ended.",
                notBefore = "from")
        @Nullable
        LocalDate to,

        @Meaning("Code of how it pays, such as `flat` or `activity-bands`. Missing: unknown.") @Nullable
        String paymentModel,

        @Meaning("Codes of what it funds. Missing: the feed does not say; empty: nothing.") @Nullable
        Set<String> funded,

        @Meaning("Codes of the standards that it protects. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> protects,

        @Meaning("Codes of what it asks for, such as `audit-rights`. Missing: the feed does not say; empty: nothing.")
        @Nullable
        Set<String> requires,

        @Meaning("Codes of its measures. Missing: the feed does not say; empty: none.") @Nullable
        Set<String> measures,

        @Meaning("Code of its reporting cycle, such as `quarterly`. Missing: unknown.") @Nullable
        String cycle,

        @Meaning(
                "Codes of its further clauses, such as `corrective-action`. Missing: the feed does not say; empty: none.")
        @Nullable
        Set<String> clauses,

        @Meaning("The value that it sets for each element of the model, by its code. Empty: it sets none.")
        Map<String, String> terms,

        @Meaning("The most referrals in a month that the stage allows. Missing: no cap is agreed.") @Nullable
        Integer stageCap,

        @Meaning("When it was written down. Missing: unknown; it counts as always known.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** Not API, use the builder: a component can be added in a minor version. */
    public Contract {
        parties = Copies.sorted(parties);
        funded = funded == null ? null : Copies.sorted(funded);
        protects = protects == null ? null : Copies.sorted(protects);
        requires = requires == null ? null : Copies.sorted(requires);
        measures = measures == null ? null : Copies.sorted(measures);
        clauses = clauses == null ? null : Copies.sorted(clauses);
        terms = Copies.sorted(terms);
    }

    /** An empty builder. */
    public static ContractBuilder builder() {
        return ContractBuilder.builder();
    }
}
