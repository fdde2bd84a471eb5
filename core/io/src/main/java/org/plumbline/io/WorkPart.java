package org.plumbline.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plumbline.Finding;
import org.plumbline.Upcoming;

/**
 * The work lists: by site and team, in each what is open, what turns within a day, and last what was done late. The team
 * with the gravest matter is first.
 */
final class WorkPart {
    private static final Comparator<Optional<String>> NAMED_FIRST =
            Comparator.comparing((Optional<String> name) -> name.isEmpty()).thenComparing(name -> name.orElse(""));

    private final Page page;
    private final Lists lists;
    private final MatterText text;
    private final Soon soon;

    WorkPart(Report report, Page page, Lists lists) {
        this.page = page;
        this.lists = lists;
        text = new MatterText(report, page);
        soon = new Soon(report);
    }

    void write(List<Finding> findings) throws IOException {
        Map<Optional<String>, List<Finding>> sites = by(Finding::site, findings);
        Map<Optional<String>, List<Upcoming>> coming = by(Upcoming::site, soon.within());
        coming.keySet().forEach(site -> sites.computeIfAbsent(site, key -> new ArrayList<>()));
        for (Map.Entry<Optional<String>, List<Finding>> site : sites.entrySet()) {
            site(site.getKey(), site.getValue(), coming.getOrDefault(site.getKey(), List.of()));
        }
    }

    private static <T> Map<Optional<String>, List<T>> by(
            Function<T, Optional<String>> key, Collection<? extends T> items) {
        return items.stream()
                .collect(Collectors.groupingBy(key, () -> new TreeMap<>(NAMED_FIRST), Collectors.toList()));
    }

    private void site(Optional<String> site, List<Finding> findings, List<Upcoming> coming) throws IOException {
        Map<Optional<String>, List<Finding>> teams = by(Finding::team, findings);
        Map<Optional<String>, List<Upcoming>> next = by(Upcoming::team, coming);
        next.keySet().forEach(team -> teams.computeIfAbsent(team, key -> new ArrayList<>()));
        List<Team> all = new ArrayList<>();
        teams.forEach((team, such) -> all.add(new Team(team, Matter.of(such), next.getOrDefault(team, List.of()))));
        all.sort(Team.GRAVEST_FIRST);
        page.heading(site.map(id -> "Site " + id).orElse("Across sites") + ": " + counts(all), '=');
        for (Team team : all) {
            team(team);
        }
    }

    private static String counts(List<Team> teams) {
        int open = teams.stream().mapToInt(team -> team.open().size()).sum();
        int soon = teams.stream().mapToInt(team -> team.coming().size()).sum();
        int closed = teams.stream().mapToInt(team -> team.closed().size()).sum();
        int waived = teams.stream().mapToInt(team -> team.waived().size()).sum();
        return open + " open" + (soon == 0 ? "" : ", " + soon + " soon")
                + (closed == 0 ? "" : ", " + closed + " done late")
                + (waived == 0 ? "" : ", " + waived + " waived");
    }

    private void team(Team team) throws IOException {
        page.heading(team.heading(), '-');
        lists.write(team.open(), "open matter", "open matters", text::write);
        if (!team.coming().isEmpty()) {
            page.blank();
            page.line("Turns within 24 hours, if nobody acts:");
            lists.write(team.coming(), "that turns", "that turn", next -> soon.write(next, page));
        }
        List<Matter> closed = team.closed();
        if (!closed.isEmpty()) {
            page.blank();
            page.line("Done, but late:");
            lists.write(closed, "done late", "done late", text::writeClosed);
        }
        List<Matter> waived = team.waived();
        if (!waived.isEmpty()) {
            page.blank();
            page.line("Waived for the time being:");
            lists.write(waived, "waived", "waived", text::writeClosed);
        }
    }

    /** What a team has to see to. */
    private record Team(Optional<String> name, List<Matter> matters, List<Upcoming> coming) {
        static final Comparator<Team> GRAVEST_FIRST =
                Comparator.comparing(Team::open, Team::byFirst).thenComparing(Team::name, NAMED_FIRST);

        private static int byFirst(List<Matter> one, List<Matter> other) {
            return one.isEmpty() || other.isEmpty()
                    ? Boolean.compare(one.isEmpty(), other.isEmpty())
                    : Matter.GRAVEST_THEN_DUE.compare(one.get(0), other.get(0));
        }

        List<Matter> open() {
            return matters.stream().filter(Matter::isOpen).toList();
        }

        List<Matter> closed() {
            return matters.stream()
                    .filter(matter -> !matter.isOpen() && !matter.isWaived())
                    .toList();
        }

        List<Matter> waived() {
            return matters.stream().filter(Matter::isWaived).toList();
        }

        String heading() {
            String who = name.map(id -> "Team " + id).orElse("Without a team");
            return who + ": " + counts(List.of(this));
        }
    }
}
