package org.plumbline.benchmark;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.plumbline.fact.Fact;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.organisation.Team;

/** One site: its coverage, its caseload and its workforce. */
final class MadeUpSite {
    static final int TEAMS = 6;
    static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
    static final LocalDate FIRST = TODAY.minusDays(84);

    private static final Instant KNOWN_SINCE = Instant.parse("2025-01-01T00:00:00Z");
    private static final List<String> FEEDS = List.of(
            "referral",
            "case",
            "workflow-step",
            "case-status",
            "decision",
            "contact",
            "risk-assessment",
            "post",
            "supervision-session",
            "supervisor-assignment",
            "task-record",
            "delegation",
            "competency-sign-off",
            "shift",
            "training-record");

    final String id;
    /** Where the people who work at two sites work too. */
    final String next;

    final ZoneId zone;
    final Random random;
    private final int number;
    private final List<Fact> own = new ArrayList<>();
    private final List<Fact> shared = new ArrayList<>();

    MadeUpSite(Network network, int number) {
        this.number = number;
        this.id = Network.site(number);
        this.next = Network.site((number + 1) % network.sites());
        this.zone = Network.zone(number);
        this.random = new Random(network.seed() * 1_000_003 + number);
        coverage();
        for (int i = 0; i < TEAMS; i++) {
            own.add(Team.builder().id(team(i)).site(id).build());
        }
        Caseload caseload = new Caseload(this);
        caseload.add();
        new Workforce(this, caseload).add();
    }

    List<Fact> own() {
        return own;
    }

    List<Fact> shared() {
        return shared;
    }

    void add(Fact fact) {
        own.add(fact);
    }

    void addShared(Fact fact) {
        shared.add(fact);
    }

    String team(int team) {
        return id + "-t" + team;
    }

    /** Each feed is whole; but contacts stop early here and there, sessions begin late, sign-offs never came. */
    private void coverage() {
        for (String feed : FEEDS) {
            if (feed.equals("contact") && number % 7 == 3) {
                Instant stopped = Network.AS_OF.minus(Duration.ofDays(5));
                own.add(covered(feed, "", KNOWN_SINCE, stopped, FeedCoverage.Status.COMPLETE));
                own.add(covered(feed, "-lost", stopped, Network.AS_OF, FeedCoverage.Status.FAILED));
            } else if (feed.equals("supervision-session") && number % 11 == 5) {
                Instant begun = Instant.parse("2026-01-20T00:00:00Z");
                own.add(covered(feed, "", begun, Network.AS_OF, FeedCoverage.Status.COMPLETE));
            } else if (feed.equals("supervision-session") && number % 11 == 8) {
                Instant stopped = Network.AS_OF.minus(Duration.ofDays(30));
                own.add(covered(feed, "", KNOWN_SINCE, stopped, FeedCoverage.Status.COMPLETE));
            } else if (number % 13
                    == (feed.equals("competency-sign-off") ? 4 : feed.equals("training-record") ? 6 : -1)) {
                own.add(covered(feed, "", KNOWN_SINCE, Network.AS_OF, FeedCoverage.Status.PARTIAL));
            } else {
                own.add(covered(feed, "", KNOWN_SINCE, Network.AS_OF, FeedCoverage.Status.COMPLETE));
            }
        }
    }

    private FeedCoverage covered(String feed, String part, Instant from, Instant to, FeedCoverage.Status status) {
        return FeedCoverage.builder()
                .id(id + "-" + feed + part)
                .site(id)
                .feed(feed)
                .from(from)
                .to(to)
                .status(status)
                .build();
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    Instant at(LocalDate date, int hour) {
        return date.atTime(hour, 0).atZone(zone).toInstant();
    }

    static boolean hasHappened(Instant instant) {
        return !instant.isAfter(Network.AS_OF);
    }
}
