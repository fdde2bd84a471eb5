package org.plumbline.benchmark.common;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.plumbline.Interval;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.organisation.Site;

/** A site: its local dates, and for what time each of its feeds is complete. */
public final class Place {
    private final String id;
    private final String partner;
    private final ZoneId zone;
    private final Map<String, Interval> complete = new HashMap<>();

    /** Takes the site with the rows of its coverage. */
    public Place(Site site, Collection<FeedCoverage> rows) {
        this.id = site.id();
        this.partner = Objects.requireNonNull(site.partnerId());
        this.zone = site.zone();
        for (FeedCoverage row : rows) {
            if (row.status() == FeedCoverage.Status.COMPLETE) {
                complete.put(row.feed(), new Interval(row.from(), row.to()));
            }
        }
    }

    public String id() {
        return id;
    }

    public String partner() {
        return partner;
    }

    public LocalDate date(Instant at) {
        return at.atZone(zone).toLocalDate();
    }

    public YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(zone));
    }

    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** Whether absence from a feed at an instant is evidence. */
    public boolean knows(String feed, Instant at) {
        Interval known = complete.get(feed);
        return known != null && known.contains(at);
    }

    /** Whether absence from a feed is evidence from an instant until another. */
    public boolean knows(String feed, Instant from, Instant to) {
        Interval known = complete.get(feed);
        return known != null
                && !from.isBefore(known.from())
                && !to.isAfter(known.to())
                && (from.isBefore(to) || known.contains(from));
    }

    /** The first instant of which a feed speaks. */
    public Instant beginningOf(String feed) {
        Interval known = complete.get(feed);
        return known == null ? Instant.MIN : known.from();
    }
}
