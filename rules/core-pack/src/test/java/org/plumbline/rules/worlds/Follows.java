package org.plumbline.rules.worlds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.Assessment;
import org.plumbline.Detail;
import org.plumbline.Difference;
import org.plumbline.Finding;
import org.plumbline.Outcome;
import org.plumbline.Plumbline;
import org.plumbline.Upcoming;
import org.plumbline.rules.reference.Setting;

/** What must follow. */
final class Follows {
    /** By what it is called. */
    static final Map<String, Property> ALL = new LinkedHashMap<>();

    static {
        ALL.put("what is overdue is never not yet due later on", Follows::staysOverdue);
        ALL.put("each upcoming instant is the first at which the finding is there", Follows::turnsThen);
        ALL.put("a stricter standard loses no breach", Follows::tightened);
        ALL.put("a hole in a feed makes breaches unknown and nothing worse", Follows::hole);
        ALL.put("two networks together are each of them", Follows::together);
        ALL.put("what is taken away makes nothing met", TakenAway::makesNothingMet);
        ALL.put("a configuration against itself is no difference", Follows::againstItself);
        ALL.put("what is raised one way is withdrawn the other", Follows::bothWays);
    }

    private Follows() {}

    /** Nothing is still to come, and every feed is complete for good: only time goes on. */
    private static World settled(World world) {
        List<WorldRow> past = world.rows().stream()
                .filter(row -> !row.type().equals("feed-coverage"))
                .filter(row -> times(row.fields()).noneMatch(at -> at.isAfter(world.asOf())))
                .toList();
        return new World(
                world.seed(),
                world.configuration(),
                past,
                world.asOf(),
                Optional.of(Instant.parse("2040-01-01T00:00:00Z")));
    }

    private static Stream<Instant> times(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().flatMap(Follows::times);
        }
        if (value instanceof List<?> list) {
            return list.stream().flatMap(Follows::times);
        }
        return value instanceof String text && text.matches("\\d{4}-\\d\\d-\\d\\dT.*Z")
                ? Stream.of(Instant.parse(text))
                : Stream.empty();
    }

    private static List<String> staysOverdue(World world, Plumbline plumbline, Random random) {
        World settled = settled(world);
        Assessment now = DoesNotMatter.assess(settled, plumbline);
        Set<String> overdue = now.findings().stream()
                .filter(finding -> finding.detail() instanceof Detail.Late late && late.overdue())
                .map(Finding::fingerprint)
                .collect(Collectors.toSet());
        Instant later = world.asOf().plus(Duration.ofHours(1 + random.nextInt(24 * 40)));
        return DoesNotMatter.assess(settled.at(later), plumbline).upcoming().stream()
                .filter(turn -> overdue.contains(turn.fingerprint()))
                .map(turn -> "overdue at " + world.asOf() + ", at " + later + " " + turn)
                .toList();
    }

    private static List<String> turnsThen(World world, Plumbline plumbline, Random random) {
        World settled = settled(world);
        List<Upcoming> upcoming = DoesNotMatter.assess(settled, plumbline).upcoming();
        if (upcoming.isEmpty()) {
            return List.of();
        }
        Upcoming turn = upcoming.get(random.nextInt(upcoming.size()));
        List<String> broken = new ArrayList<>();
        if (findings(settled.at(turn.turnsAt().minusNanos(1)), plumbline).contains(turn.fingerprint())) {
            broken.add("is there an instant before it turns: " + turn);
        }
        if (!findings(settled.at(turn.turnsAt()), plumbline).contains(turn.fingerprint())) {
            broken.add("is not there when it turns: " + turn);
        }
        return broken;
    }

    private static Set<String> findings(World world, Plumbline plumbline) {
        return DoesNotMatter.assess(world, plumbline).findings().stream()
                .map(Finding::fingerprint)
                .collect(Collectors.toSet());
    }

    /** One standard gets its strictest value, everywhere and always; nothing is too old to be told. */
    private static List<String> tightened(World world, Plumbline plumbline, Random random) {
        List<String> names = List.copyOf(new TreeSet<>(Strictness.COMPARABLE));
        String standard = names.get(random.nextInt(names.size()));
        List<Setting> before = new ArrayList<>(world.configuration().settings());
        before.removeIf(setting -> setting.standard().equals("assessment.look-back"));
        before.add(network("assessment.look-back", "PT87600H"));
        List<Setting> after = new ArrayList<>(before);
        after.removeIf(setting -> setting.standard().equals(standard));
        List<Object> values = Objects.requireNonNull(Candidates.OF.get(standard));
        after.add(network(standard, values.get(values.size() - 1)));
        Set<String> still = breaches(world.with(new Configuration(after)));
        return breaches(world.with(new Configuration(before))).stream()
                .filter(breach -> !still.contains(breach))
                .map(breach -> "with the strictest " + standard + " there is no " + breach)
                .toList();
    }

    private static Setting network(String standard, Object value) {
        return new Setting(standard, Setting.Level.NETWORK, Optional.empty(), Optional.empty(), value, "a test");
    }

    private static List<String> againstItself(World world, Plumbline plumbline, Random random) {
        Plumbline same = world.configuration().plumbline(2);
        Difference difference = DoesNotMatter.assess(world, same).since(DoesNotMatter.assess(world, plumbline));
        return difference.isEmpty() ? List.of() : List.of(difference.toString());
    }

    /** Without what was set, other findings are there; from the one side and from the other they are the same. */
    private static List<String> bothWays(World world, Plumbline plumbline, Random random) {
        World unset = world.with(new Configuration(List.of()));
        Assessment one = DoesNotMatter.assess(world, plumbline);
        Assessment other = DoesNotMatter.assess(unset, unset.configuration().plumbline(1));
        Difference there = other.since(one);
        Difference back = one.since(other);
        boolean mirrored = there.raised().equals(back.withdrawn())
                && there.withdrawn().equals(back.raised())
                && there.changed().size() == back.changed().size()
                && there.isEmpty() == one.findings().equals(other.findings());
        return mirrored ? List.of() : List.of("there " + there + ", back " + back);
    }

    private static Set<String> breaches(World world) {
        return DoesNotMatter.assess(world, world.configuration().plumbline(1)).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.BREACH)
                .filter(finding -> !finding.rule().toString().equals("AS-24"))
                .map(finding ->
                        "breach of " + finding.rule() + " by " + finding.subject() + " " + finding.fingerprint())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The feed was complete but for one day; it speaks from long ago. */
    private static List<String> hole(World world, Plumbline plumbline, Random random) {
        String feed = Words.of("feed-coverage", "feed")
                .get(random.nextInt(Words.of("feed-coverage", "feed").size()));
        Instant from = world.asOf().minus(Duration.ofHours(24 + random.nextInt(24 * 20)));
        Instant to = from.plus(Duration.ofHours(24));
        List<WorldRow> whole = new ArrayList<>(world.rows());
        whole.removeIf(row -> row.type().equals("feed-coverage"));
        List<WorldRow> holed = new ArrayList<>(whole);
        Instant begin = Instant.parse("2020-01-01T00:00:00Z");
        whole.add(spell(feed, "w", begin, world.asOf(), "COMPLETE"));
        holed.add(spell(feed, "a", begin, from, "COMPLETE"));
        holed.add(spell(feed, "b", from, to, "FAILED"));
        holed.add(spell(feed, "c", to, world.asOf(), "COMPLETE"));
        Assessment before = DoesNotMatter.assess(world.with(whole), plumbline);
        Assessment after = DoesNotMatter.assess(world.with(holed), plumbline);
        Set<String> known = told(before);
        return told(after).stream()
                .filter(finding -> !known.contains(finding))
                .map(finding -> "with a hole in " + feed + ": " + finding)
                .toList();
    }

    /** Findings, without those about feeds and those over measures. */
    private static Set<String> told(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding ->
                        !Strictness.OVER_MEASURES.contains(finding.rule().toString()))
                .filter(finding -> finding.outcome() != Outcome.NOT_CONFIGURED)
                .map(Finding::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static WorldRow spell(String feed, String id, Instant from, Instant to, String status) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", "spell-" + id);
        fields.put("feed", feed);
        fields.put("from", from.toString());
        fields.put("to", to.toString());
        fields.put("status", status);
        return new WorldRow("feed-coverage", fields);
    }

    /** What belongs to no site would be shared, and the values of single sites would be another's. */
    private static List<String> together(World world, Plumbline plumbline, Random random) {
        List<Setting> everywhere = world.configuration().settings().stream()
                .filter(setting -> setting.scope().isEmpty())
                .toList();
        Configuration configuration = new Configuration(everywhere);
        List<WorldRow> local = world.rows().stream()
                .filter(row -> row.fields().containsKey("site")
                        || Set.of("site", "partner").contains(row.type()))
                .filter(row -> !row.type().equals("feed-coverage"))
                .toList();
        World one = world.with(configuration).with(local);
        World other = Renaming.of(one, "other-");
        List<WorldRow> rows = new ArrayList<>(one.rows());
        rows.addAll(other.rows());
        Plumbline both = configuration.plumbline(1);
        List<String> apart = new ArrayList<>(Lines.some(DoesNotMatter.assess(one, both), Follows::isLocal));
        apart.addAll(Lines.some(DoesNotMatter.assess(other.with(configuration), both), Follows::isLocal));
        List<String> together = Lines.some(DoesNotMatter.assess(one.with(rows), both), Follows::isLocal);
        return Lines.differences(apart.stream().sorted().toList(), together);
    }

    private static boolean isLocal(String line) {
        return !line.contains("scope=network") && !line.contains("subject=network");
    }
}
