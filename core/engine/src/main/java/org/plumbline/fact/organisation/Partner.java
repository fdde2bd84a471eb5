package org.plumbline.fact.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** An organisation of the network: the lead provider or a partner. */
@GenerateBuilder
@FactName(plural = "partners", kind = FactKind.STANDING, meaning = "An organisation of the network")
public record Partner(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site that recorded it. Missing: the whole network.", refersTo = Site.class) @Nullable
        String site,

        @Meaning("Whether it leads the network or is a partner in it.")
        Kind kind,

        @Meaning("How reports call it. Missing: reports print the id.") @Nullable
        String name,

        @Meaning("When it was written down. Missing: unknown; it counts as always known.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** The place of an organisation in the network. */
    public enum Kind {
        LEAD,
        PARTNER
    }

    /** An empty builder. */
    public static PartnerBuilder builder() {
        return PartnerBuilder.builder();
    }
}
