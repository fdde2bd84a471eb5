package org.plumbline.fact.organisation;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactKind;
import org.plumbline.fact.FactName;
import org.plumbline.fact.Meaning;
import org.plumbline.internal.vocabulary.Copies;
import org.plumbline.internal.vocabulary.GenerateBuilder;

/** The going live of a site or a partner. The early phase is [liveAt, earlyTo). */
@GenerateBuilder
@FactName(
        plural = "launches",
        kind = FactKind.STANDING,
        meaning = "The going live of a site or a partner, one row for each",
        anyOf = {"site", "partnerId"},
        about = {"site", "partnerId"})
public record Launch(
        @Meaning("Unique among all facts of this type.") String id,

        @Meaning(value = "The site that goes live. Missing: a partner goes live as a whole.", refersTo = Site.class)
        @Nullable
        String site,

        @Meaning(value = "The partner that goes live. Missing: see the site.", refersTo = Partner.class) @Nullable
        String partnerId,

        @Meaning("When it is to go live. Missing: no time is set.") @Nullable
        Instant plannedAt,

        @Meaning("When it went live. Missing: it has not.") @Nullable
        Instant liveAt,

        @Meaning("Start of the shadow delivery. Missing: there was none, or it is not recorded.") @Nullable
        Instant shadowFrom,

        @Meaning(
                value = "End of the shadow delivery. Missing: it has not ended, or that is not recorded.",
                notBefore = "shadowFrom")
        @Nullable
        Instant shadowTo,

        @Meaning(
                value = "End of the early phase. Missing: its end is not set, and what holds in that phase is unknown.",
                notBefore = "liveAt")
        @Nullable
        Instant earlyTo,

        @Meaning(
                "When each part of the checklist was done, by its code; a part that is not there is open. Missing: the feed does not say; empty: all are open.")
        @Nullable
        Map<String, Instant> checks,

        @Meaning("When it was written down. Missing: unknown; it counts as always known.") @Nullable
        Instant recordedAt,

        @Meaning("Which system it came from. Missing: unknown.") @Nullable
        String source,

        @Meaning("Taken back: as if it had never been. Missing: no.")
        boolean withdrawn)
        implements Fact {
    /** Not API, use the builder: a component can be added in a minor version. */
    public Launch {
        checks = checks == null ? null : Copies.sorted(checks);
    }

    /** An empty builder. */
    public static LaunchBuilder builder() {
        return LaunchBuilder.builder();
    }

    /**
     * The parts of the checklist that were done by then.
     *
     * @param instant the last instant that counts
     * @return their codes; null when the feed does not say
     */
    public @Nullable Set<String> doneBy(Instant instant) {
        return checks == null
                ? null
                : checks.entrySet().stream()
                        .filter(check -> !check.getValue().isAfter(instant))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
