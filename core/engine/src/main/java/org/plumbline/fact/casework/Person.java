package org.plumbline.fact.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A person who is served, under a pseudonym. One person may have many cases. */
@GenerateBuilder
@FactName(
        plural = "persons",
        kind = FactKind.EVENT,
        meaning = "A person who is served, under a pseudonym; no name, no contact data")
public record Person(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site that recorded it. Missing: not tied to a site.", refersTo = Site.class) @Nullable
        String site,

        @Meaning("Local date of death. Missing: alive, or not recorded.") @Nullable
        LocalDate diedOn,

        @Meaning(
                "For each attribute, such as `language`, the code recorded, `DECLINED` or `NOT_ASKED`. Missing: they are not loaded, and rules on equity do not judge; empty: none is recorded.")
        @Nullable
        Map<String, String> attributes,

        @Meaning("When it was written down. Missing: unknown, and so is what was known then.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** Not API, use the builder: a component can be added in a minor version. */
    public Person {
        attributes = attributes == null ? null : Copies.sorted(attributes);
    }

    /** An empty builder. */
    public static PersonBuilder builder() {
        return PersonBuilder.builder();
    }
}
