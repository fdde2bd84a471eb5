package org.plumbline.rules.worlds;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import org.plumbline.Assessment;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.fact.Fact;

/** What must not matter. */
final class DoesNotMatter {
    /** By what it is called. */
    static final Map<String, Property> ALL = new LinkedHashMap<>();

    static {
        ALL.put("the order of the facts", DoesNotMatter::order);
        ALL.put("whether one thread judges or two", DoesNotMatter::threads);
        ALL.put("whether facts come at once or site by site", DoesNotMatter::parts);
        ALL.put("whether facts come in one lot or in two", DoesNotMatter::lots);
        ALL.put("a site that has nothing to do with the others", DoesNotMatter::anotherSite);
        ALL.put("what everything is called", DoesNotMatter::names);
        ALL.put("the default zone and locale", DoesNotMatter::surroundings);
    }

    private DoesNotMatter() {}

    private static List<String> order(World world, Plumbline plumbline, Random random) {
        List<WorldRow> shuffled = new ArrayList<>(world.rows());
        Collections.shuffle(shuffled, random);
        return differences(world, plumbline, assess(world.with(shuffled), plumbline));
    }

    private static List<String> threads(World world, Plumbline plumbline, Random random) {
        Plumbline two = world.configuration().plumbline(2);
        return differences(world, plumbline, assess(world, two));
    }

    private static List<String> parts(World world, Plumbline plumbline, Random random) {
        return differences(world, plumbline, plumbline.assess(Parts.of(world), world.asOf()));
    }

    private static List<String> lots(World world, Plumbline plumbline, Random random) {
        List<Fact> facts = world.facts();
        int cut = random.nextInt(facts.size() + 1);
        Facts.Builder builder = Facts.builder();
        facts.subList(cut, facts.size()).forEach(builder::add);
        builder.problems();
        facts.subList(0, cut).forEach(builder::add);
        Facts all = builder.strict();
        Facts complete = world.completeUntil().map(all::completeUntil).orElse(all);
        return differences(world, plumbline, plumbline.assess(complete, world.asOf()));
    }

    private static List<String> anotherSite(World world, Plumbline plumbline, Random random) {
        Making making = new Making(random, world.configuration(), world.asOf());
        making.row("partner").id("p9").with("kind", "PARTNER").addSurely();
        making.row("site")
                .id("s9")
                .with("partnerId", "p9")
                .with("zone", "Asia/Tokyo")
                .addSurely();
        making.row("team", "s9").id("t9").addSurely();
        String aCase = making.row("case", "s9")
                .id("c9s9")
                .with("openedAt", making.past())
                .add();
        making.row("contact", "s9")
                .id("k9s9")
                .with("caseId", aCase)
                .with("kind", "visit")
                .with("outcome", "MISSED")
                .with("at", world.asOf().minus(Duration.ofDays(2)))
                .addSurely();
        List<WorldRow> more = new ArrayList<>(world.rows());
        more.addAll(making.rows());
        List<String> before = Lines.some(assess(world, plumbline), DoesNotMatter::isLocal);
        List<String> after = Lines.some(assess(world.with(more), plumbline), DoesNotMatter::isLocal);
        return Lines.differences(before, after);
    }

    /** Not about the network as a whole, nor the other site and its partner. */
    private static boolean isLocal(String line) {
        return !line.contains("scope=network")
                && !line.contains("subject=network")
                && !line.contains("s9")
                && !line.contains("p9")
                && !line.contains("t9");
    }

    /** Other names that sort as the old ones do: of two facts at the same time the first by name is named. */
    private static List<String> names(World world, Plumbline plumbline, Random random) {
        World renamed = Renaming.of(world, "renamed-");
        Plumbline other = renamed.configuration().plumbline(1);
        return Lines.differences(
                Lines.renamed(assess(world, plumbline), line -> line),
                Lines.renamed(assess(renamed, other), line -> line.replace("renamed-", "")));
    }

    private static List<String> surroundings(World world, Plumbline plumbline, Random random) {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        Assessment expected = assess(world, plumbline);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Plumbline there = world.configuration().plumbline(1);
            return Lines.differences(Lines.of(expected), Lines.of(assess(world, there)));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static List<String> differences(World world, Plumbline plumbline, Assessment other) {
        return Lines.differences(Lines.of(assess(world, plumbline)), Lines.of(other));
    }

    static Assessment assess(World world, Plumbline plumbline) {
        return plumbline.assess(world.fed(), world.asOf());
    }
}
