package org.plumbline.fact.assurance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Partner;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** The value of a measure for a scope in the period [from, to), computed elsewhere or surveyed. */
@GenerateBuilder
@FactName(
        plural = "measure-values",
        kind = FactKind.EVENT,
        meaning = "The value of a measure for a scope and a period, computed elsewhere or surveyed",
        about = {"partnerId", "teamId"})
public record MeasureValue(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site measured. Missing: see the partner; else the whole network.", refersTo = Site.class)
        @Nullable
        String site,

        @Meaning(
                value = "The partner measured. Missing: see the site; else the whole network.",
                refersTo = Partner.class)
        @Nullable
        String partnerId,

        @Meaning(value = "The team measured. Missing: no single team.", refersTo = Team.class) @Nullable
        String teamId,

        @Meaning("Code of the measure.") String measure,

        @Meaning("Version of its definition, such as `baseline`. Missing: unknown.") @Nullable
        String definition,

        @Meaning("The part of the scope that is measured, such as `tier` with `HIGH`. Empty: all of it.")
        Map<String, String> subgroup,

        @Meaning("First local date of the period.") LocalDate from,

        @Meaning(value = "First local date after the period, which is [from, to).", notBefore = "from")
        LocalDate to,

        @Meaning("What was counted. Missing: it could not be measured.") @Nullable
        BigDecimal numerator,

        @Meaning("Out of how many. Missing: the numerator stands alone.") @Nullable
        BigDecimal denominator,

        @Meaning("How many were left out of both. Missing: unknown.") @Nullable
        BigDecimal excluded,

        @Meaning("When it was submitted. Missing: it was not, or that is not recorded.") @Nullable
        Instant submittedAt,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** Not API, use the builder: a component can be added in a minor version. */
    public MeasureValue {
        subgroup = Copies.sorted(subgroup);
    }

    /** An empty builder. */
    public static MeasureValueBuilder builder() {
        return MeasureValueBuilder.builder();
    }
}
