package org.plumbline.rules.worlds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.plumbline.Plumbline;

/** Tries properties in many worlds. Arguments: a part of the property's name (or all), how many worlds, the first seed. */
final class PropertyRun {
    private PropertyRun() {}

    public static void main(String[] args) {
        Map<String, Property> all = new LinkedHashMap<>(DoesNotMatter.ALL);
        all.putAll(Follows.ALL);
        all.keySet().removeIf(name -> !args[0].equals("all") && !name.contains(args[0]));
        long worlds = Long.parseLong(args[1]);
        long first = args.length > 2 ? Long.parseLong(args[2]) : 0;
        Worlds maker = new Worlds(List.copyOf(Situations.ALL.values()));
        all.forEach((name, property) -> {
            int broken = 0;
            for (long seed = first; seed < first + worlds; seed++) {
                World world = maker.world(seed, maker.configuration(seed));
                List<String> differences = tried(property, world);
                if (!differences.isEmpty() && broken++ < 2) {
                    World smallest = Shrinking.of(
                            world, smaller -> !tried(property, smaller).isEmpty());
                    System.out.println(WorldText.scenario(smallest, tried(property, smallest)));
                }
            }
            System.out.println(name + ": " + broken + " of " + worlds + " broken");
        });
    }

    private static List<String> tried(Property property, World world) {
        Plumbline plumbline = world.configuration().plumbline(1);
        return property.broken(world, plumbline, new Random(world.seed()));
    }
}
