package org.plumbline.benchmark.sql;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.plumbline.benchmark.Network;
import org.plumbline.fact.assurance.FeedCoverage;
import org.plumbline.fact.organisation.Site;
import org.plumbline.fact.organisation.Team;

/** Sites with their calendars, standards and feeds, and teams. */
final class NetworkTables {
    /** A day in a zone. */
    private record Day(int zone, ZoneId of, LocalDate date) {}

    /** What a site is asked. */
    private record Asked(String site, Standards.Spell standard) {}

    private final FactsByType facts;
    private final List<ZoneId> zones;

    NetworkTables(FactsByType facts) {
        this.facts = facts;
        this.zones = facts.zones();
    }

    List<Table<?>> all() {
        List<FeedCoverage> complete = facts.of(FeedCoverage.class).stream()
                .filter(coverage -> coverage.status() == FeedCoverage.Status.COMPLETE)
                .toList();
        List<Asked> asked = facts.of(Site.class).stream()
                .flatMap(site -> Standards.at(site.id(), Objects.requireNonNull(site.partnerId())).stream()
                        .map(standard -> new Asked(site.id(), standard)))
                .toList();
        return List.of(
                new Table<>("day", days(), this::day),
                new Table<>("site", facts.of(Site.class), this::site),
                new Table<>("standard", asked, this::standard),
                new Table<>("feed", complete, this::feed),
                new Table<>("team", facts.of(Team.class), this::team));
    }

    private List<Day> days() {
        List<Day> days = new ArrayList<>();
        for (int zone = 0; zone < zones.size(); zone++) {
            for (LocalDate date :
                    FactsByType.FIRST_DAY.datesUntil(FactsByType.LAST_DAY).toList()) {
                days.add(new Day(zone, zones.get(zone), date));
            }
        }
        return days;
    }

    private void day(int key, Day day, Inserter into) throws SQLException {
        into.add(day.zone)
                .add(LocalDays.day(day.date))
                .add(LocalDays.nanos(day.date.atStartOfDay(day.of).toInstant()))
                .add(LocalDays.month(day.date));
    }

    private void site(int key, Site site, Inserter into) throws SQLException {
        LocalDays days = facts.site(site.id()).days();
        into.add(key)
                .add(site.id())
                .add(Objects.requireNonNull(site.partnerId()))
                .add(zones.indexOf(site.zone()))
                .add(days.dayOf(Network.AS_OF))
                .add(days.monthOf(Network.AS_OF));
    }

    private void standard(int key, Asked asked, Inserter into) throws SQLException {
        FactsByType.SiteKey site = facts.site(asked.site);
        into.add(facts.codes.of(asked.standard.standard()))
                .add(site.key())
                .add(site.days().startOf(asked.standard.from()))
                .add(site.days().startOf(asked.standard.to()))
                .add(asked.standard.amount());
    }

    /** Only what is complete makes absence evidence. */
    private void feed(int key, FeedCoverage coverage, Inserter into) throws SQLException {
        FactsByType.SiteKey site = facts.site(Objects.requireNonNull(coverage.site()));
        into.add(facts.codes.of(coverage.feed()))
                .add(site.key())
                .add(LocalDays.nanos(coverage.from()))
                .add(LocalDays.nanos(coverage.to()))
                .add(site.days().dayOf(coverage.from()));
    }

    private void team(int key, Team team, Inserter into) throws SQLException {
        into.add(key).add(team.id()).add(facts.site(team.site()).key());
    }
}
