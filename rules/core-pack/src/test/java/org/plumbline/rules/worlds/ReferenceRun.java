package org.plumbline.rules.worlds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plumbline.Assessment;
import org.plumbline.Plumbline;
import org.plumbline.rules.reference.CoreReference;
import org.plumbline.rules.reference.Reference;
import org.plumbline.rules.reference.Rule;
import org.plumbline.rules.reference.Told;

/**
 * Tries some rules in many worlds: prints how often each outcome came up, and the smallest world of the first differences.
 * Arguments: codes with commas (or {@code all}), the number of worlds, the first seed.
 */
final class ReferenceRun {
    private static final int SHOWN = 3;

    private ReferenceRun() {}

    public static void main(String[] args) {
        List<Rule> rules = args[0].equals("all")
                ? CoreReference.RULES
                : CoreReference.RULES.stream()
                        .filter(rule -> List.of(args[0].split(",")).contains(rule.code()))
                        .toList();
        long worlds = Long.parseLong(args[1]);
        long first = args.length > 2 ? Long.parseLong(args[2]) : 0;
        List<Situation> situations = rules.stream()
                .map(rule -> Situations.ALL.getOrDefault(rule.code(), Noise::add))
                .toList();
        new ReferenceRun().run(rules, args[0].equals("all"), new Worlds(situations), first, worlds);
    }

    private void run(List<Rule> rules, boolean all, Worlds worlds, long first, long count) {
        Comparing comparing = new Comparing(rules, all);
        Map<String, Long> met = new TreeMap<>();
        Map<String, Integer> shown = new LinkedHashMap<>();
        long differing = 0;
        long batch = Long.MIN_VALUE;
        Configuration configuration = worlds.configuration(first);
        Plumbline plumbline = configuration.plumbline(1);
        for (long seed = first; seed < first + count; seed++) {
            if (Math.floorDiv(seed, Worlds.BATCH) != batch) {
                batch = Math.floorDiv(seed, Worlds.BATCH);
                configuration = worlds.configuration(seed);
                plumbline = configuration.plumbline(1);
            }
            World world = worlds.world(seed, configuration);
            Assessment assessment = plumbline.assess(world.fed(), world.asOf());
            Told told = Reference.judge(world.given(), rules);
            Tally.add(met, told);
            List<String> differences = comparing.differences(assessment, told);
            differing += differences.isEmpty() ? 0 : 1;
            List<String> codes = codes(differences);
            for (String code : codes) {
                if (shown.merge(code, 1, Integer::sum) <= SHOWN) {
                    show(comparing, world, code);
                }
            }
        }
        met.forEach((key, number) -> System.out.println(key + " " + number));
        System.out.println(count + " worlds, " + differing + " with differences " + shown);
    }

    private static List<String> codes(List<String> differences) {
        return new ArrayList<>(differences.stream().map(Comparing::code).collect(Collectors.toSet()));
    }

    private static void show(Comparing comparing, World world, String code) {
        World smallest = Shrinking.of(
                world, smaller -> codes(comparing.differences(smaller)).contains(code));
        System.out.println("---- " + code);
        System.out.println(WorldText.scenario(smallest, comparing.differences(smallest)));
    }
}
