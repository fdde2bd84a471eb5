package org.plumbline.fact.definition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.workforce.StaffMember;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A documented local change of an element of the model, in [from, to) of local dates. */
@GenerateBuilder
@FactName(
        plural = "adaptations",
        kind = FactKind.STANDING,
        meaning = "A documented local change of an element of the model",
        anyOf = {"partnerId", "aboutSite", "contractId"},
        about = "partnerId")
public record Adaptation(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site that recorded it. Missing: the whole network.", refersTo = Site.class) @Nullable
        String site,

        @Meaning(value = "The partner that adapts. Missing: see the site or the contract.", refersTo = Partner.class)
        @Nullable
        String partnerId,

        @Meaning(value = "The site that adapts. Missing: see the partner or the contract.", refersTo = Site.class)
        @Nullable
        String aboutSite,

        @Meaning(value = "The contract that adapts. Missing: see the partner or the site.", refersTo = Contract.class)
        @Nullable
        String contractId,

        @Meaning("Code of the element.") String element,

        @Meaning("Code of the area, such as `workforce`. Missing: unknown, and so is whether it is permitted.")
        @Nullable
        String area,

        @Meaning("The version or value that applies instead. Missing: the element is done otherwise, with no value.")
        @Nullable
        String inUse,

        @Meaning(
                "Codes of the parts written, such as `rationale`, `controls` and `assessment`. Missing: the feed does not say; empty: none.")
        @Nullable
        Set<String> parts,

        @Meaning(value = "Who owns it. Missing: nobody.", refersTo = StaffMember.class) @Nullable
        String ownerId,

        @Meaning(value = "Who approved. Missing: nobody.", refersTo = StaffMember.class) @Nullable
        String approverId,

        @Meaning("When it was approved. Missing: it was not.") @Nullable
        Instant approvedAt,

        @Meaning("First local date of the period.") LocalDate from,

        @Meaning(
                value = "First local date after the period, which is [from, to). Missing: it goes on.",
                notBefore = "from")
        @Nullable
        LocalDate to,

        @Meaning("Local date by which it is to be reviewed. Missing: no date was set.") @Nullable
        LocalDate reviewDue,

        @Meaning("When it was written down. Missing: unknown; it counts as always known.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** Not API, use the builder: a component can be added in a minor version. */
    public Adaptation {
        parts = parts == null ? null : Copies.sorted(parts);
    }

    /** An empty builder. */
    public static AdaptationBuilder builder() {
        return AdaptationBuilder.builder();
    }
}
