package org.plumbline.rules.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.plumbline.fact.organisation.Launch;

/** From which day on a site is judged. */
public final class Beginnings {
    private Beginnings() {}

    /**
     * The day on which it went live; empty where it has not. Where no launch is on record, the first day of which a feed
     * speaks from its beginning; or else the first of the month in which the look-back begins.
     */
    public static Optional<LocalDate> of(Known known, String site, String feed) {
        List<Launch> launches = known.all(Launch.class, launch -> site.equals(launch.site()));
        if (!launches.isEmpty()) {
            return launches.stream()
                    .map(Launch::liveAt)
                    .filter(Objects::nonNull)
                    .min(Instant::compareTo)
                    .map(live -> known.places().date(site, live));
        }
        Optional<Instant> begins = known.feeds().begins(feed, site).filter(from -> !from.equals(Instant.MIN));
        if (begins.isPresent()) {
            LocalDate day = known.places().date(site, begins.get());
            boolean whole = known.places().start(site, day).equals(begins.get());
            return Optional.of(whole ? day : day.plusDays(1));
        }
        return Optional.of(known.places().date(site, known.feeds().lookBack(site)).withDayOfMonth(1));
    }
}
