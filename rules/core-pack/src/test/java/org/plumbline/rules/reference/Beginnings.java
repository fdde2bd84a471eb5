package org.plumbline.rules.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.organisation.Launch;

/** From which day on a site is judged. */
public final class Beginnings {
    private Beginnings() {}

    /**
     * The day on which it went live; empty where it has not. Where no launch is on record, the first of the month in which
     * the look-back begins, unless it is known where the feed begins. Never before the first day of which the feed speaks
     * from its beginning.
     */
    public static Optional<LocalDate> of(Known known, String site, String feed) {
        List<Launch> launches = known.all(Launch.class, launch -> site.equals(launch.site()));
        Optional<LocalDate> feedBegins = firstWholeDay(known, site, feed);
        if (launches.isEmpty()) {
            return feedBegins.or(() -> Optional.of(
                    known.places().date(site, known.feeds().lookBack(site)).withDayOfMonth(1)));
        }
        return launches.stream()
                .map(Launch::liveAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .map(live -> notBefore(known, site, feed, known.places().date(site, live)));
    }

    /** A day, or the first whole one of a feed if that is later. */
    public static LocalDate notBefore(Known known, @Nullable String site, String feed, LocalDate day) {
        return firstWholeDay(known, site, feed)
                .filter(first -> first.isAfter(day))
                .orElse(day);
    }

    private static Optional<LocalDate> firstWholeDay(Known known, @Nullable String site, String feed) {
        Optional<Instant> begins = known.feeds().begins(feed, site).filter(from -> !from.equals(Instant.MIN));
        return begins.map(from -> {
            LocalDate day = known.places().date(site, from);
            return known.places().start(site, day).equals(from) ? day : day.plusDays(1);
        });
    }
}
