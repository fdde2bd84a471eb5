package org.plumbline.fact.assurance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.fact.organisation.Site;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** How far a feed is complete in [from, to) of event time: what makes absence evidence. */
@GenerateBuilder
@FactName(
        plural = "feed-coverages",
        kind = FactKind.EVENT,
        meaning = "How far a feed is complete: what makes absence evidence")
public record FeedCoverage(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site. Missing: the whole network.", refersTo = Site.class) @Nullable
        String site,

        @Meaning("Name of the fact type, such as `contact`.")
        String feed,

        @Meaning("Event time from which the feed is covered.")
        Instant from,

        @Meaning(value = "Event time before which the feed is covered.", notBefore = "from")
        Instant to,

        @Meaning("When the feed was extracted. Missing: unknown.") @Nullable
        Instant extractedAt,

        @Meaning("How many rows it had. Missing: unknown.") @Nullable
        Long rows,

        @Meaning("Whether it is complete.") Status status,

        @Meaning("When it was written down. Missing: when the feed was extracted.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** Whether a feed is complete. */
    public enum Status {
        COMPLETE,
        PARTIAL,
        FAILED
    }

    /** Not API, use the builder: a component can be added in a minor version. */
    public FeedCoverage {
        recordedAt = recordedAt == null ? extractedAt : recordedAt;
    }

    /** An empty builder. */
    public static FeedCoverageBuilder builder() {
        return FeedCoverageBuilder.builder();
    }
}
