package org.plumbline.rules.reference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Interval;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.FeedCoverage;

/**
 * How far each feed is complete: where facts speak of a feed, by their word, at the site or for all sites; else until the
 * instant that the caller gave.
 */
public final class Feeds {
    private final Known known;
    private final Optional<Instant> completeUntil;

    Feeds(Known known, Optional<Instant> completeUntil) {
        this.known = known;
        this.completeUntil = completeUntil;
    }

    /** Whether a feed was complete at a site for all of a time. */
    public boolean complete(String feed, @Nullable String site, Instant from, Instant to) {
        return gaps(feed, site, new Interval(from, to)).isEmpty();
    }

    /** When in a time it was not. A time that ends where it starts is one instant. */
    List<Interval> gaps(String feed, @Nullable String site, Interval needed) {
        return Intervals.gaps(needed, complete(feed, site));
    }

    /** The times of which it is complete. */
    List<Interval> complete(String feed, @Nullable String site) {
        List<FeedCoverage> said = rows(feed);
        if (said.isEmpty()) {
            return completeUntil
                    .map(until -> List.of(new Interval(Instant.MIN, until)))
                    .orElse(List.of());
        }
        List<Interval> complete = new ArrayList<>();
        for (FeedCoverage row : said) {
            boolean here = row.site() == null || row.site().equals(site);
            if (here && row.status() == FeedCoverage.Status.COMPLETE) {
                complete.add(new Interval(row.from(), row.to()));
            }
        }
        return complete;
    }

    /** The first instant for which it is complete; empty where it never was. */
    public Optional<Instant> begins(String feed, @Nullable String site) {
        return complete(feed, site).stream().map(Interval::from).min(Comparator.naturalOrder());
    }

    /** What facts say of a feed, at any site. */
    List<FeedCoverage> rows(String feed) {
        return known.all(
                FeedCoverage.class,
                row -> FactType.named(row.feed())
                        .map(FactType::name)
                        .orElse(row.feed())
                        .equals(feed));
    }

    /** The last instant that should have arrived by now. */
    public Instant lastExpected(@Nullable String site) {
        return expected(site).minusNanos(1);
    }

    /** Until when facts should have arrived by now. */
    Instant expected(@Nullable String site) {
        return before("feeds.arrive-within", site);
    }

    /** What was over before then is not reported any more. */
    public Instant lookBack(@Nullable String site) {
        return before("assessment.look-back", site);
    }

    private Instant before(String standard, @Nullable String site) {
        Duration time = known.standards()
                .at(standard, site, known.asOf())
                .map(Value::elapsed)
                .orElse(Duration.ZERO);
        return known.asOf().minus(time);
    }
}
