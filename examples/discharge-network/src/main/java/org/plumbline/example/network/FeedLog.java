package org.plumbline.example.network;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.FactType;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.assurance.FeedCoverage.Status;
import org.plumbline.fact.assurance.FeedCoverageBuilder;

/** What each night says of its feeds. Contacts and tasks come site by site, everything else for the whole network at once. */
final class FeedLog {
    /** What somebody has learned counts for longer than the routine of a site. */
    private static final List<String> SINCE_THE_BEGINNING =
            List.of("competency-sign-off", "observed-practice", "training-record");

    private static final List<String> BY_SITE = List.of("contact", "task-record");

    private final Records records;

    private FeedLog(Records records) {
        this.records = records;
    }

    static void write(Records records) {
        FeedLog log = new FeedLog(records);
        Instant from = Calendar.FEEDS_SINCE;
        Instant morning = Calendar.morning("2026-01-27");
        for (; !morning.isAfter(Calendar.LAST); morning = morning.plus(Duration.ofDays(1))) {
            for (FactType type : FactType.all()) {
                if (BY_SITE.contains(type.name())) {
                    for (Place place : Place.ALL) {
                        log.row(type.name(), place, from, morning);
                    }
                } else if (!type.name().equals("feed-coverage")) {
                    boolean first = from.equals(Calendar.FEEDS_SINCE) && SINCE_THE_BEGINNING.contains(type.name());
                    log.row(
                            type.name(),
                            null,
                            first ? Place.NORTH_FEN.at(Organisation.FOUNDED, "00:00") : from,
                            morning);
                }
            }
            from = morning;
        }
    }

    private void row(String feed, @Nullable Place place, Instant from, Instant morning) {
        FeedCoverageBuilder coverage = FeedCoverage.builder()
                .id(String.join(" ", feed, place == null ? "network" : place.id(), morning.toString()))
                .site(place == null ? null : place.id())
                .feed(feed)
                .from(from)
                .to(morning)
                .extractedAt(morning);
        Instant arrived = place == null ? null : Arrivals.delayed(place.id(), feed, from);
        if (arrived == null) {
            records.add(morning, coverage.status(Status.COMPLETE).build());
        } else {
            records.add(morning, coverage.status(Status.FAILED).build());
            records.add(arrived, coverage.status(Status.COMPLETE).build());
        }
    }
}
