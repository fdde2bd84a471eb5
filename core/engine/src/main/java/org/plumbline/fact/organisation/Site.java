package org.plumbline.fact.organisation;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** A place from which a partner runs the service; its zone gives local dates their meaning. */
@GenerateBuilder
@FactName(plural = "sites", kind = FactKind.STANDING, meaning = "A place from which a partner runs the service")
public record Site(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(
                value = "The partner that runs the site. Missing: it counts in no partner's rates.",
                refersTo = Partner.class)
        @Nullable
        String partnerId,

        @Meaning("Code of the contract area. Missing: rules by contract area do not judge this site.") @Nullable
        String county,

        @Meaning("Time zone, such as `Europe/London`: what a local date means at this site.")
        ZoneId zone,

        @Meaning("When it was written down. Missing: unknown; it counts as always known.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {

    /** An empty builder. */
    public static SiteBuilder builder() {
        return SiteBuilder.builder();
    }

    /** A site stands at itself: the same as {@link #id()}. */
    @Override
    public String site() {
        return id;
    }
}
