package org.plumbline.rules.worlds;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.plumbline.rules.reference.Setting;

/** Makes a world smaller as long as it still shows the difference. */
final class Shrinking {
    private static final Set<String> KEPT = Set.of("id", "recordedAt");

    private final Predicate<World> shows;

    private Shrinking(Predicate<World> shows) {
        this.shows = shows;
    }

    /** The smallest world that can be had by leaving out rows, settings and fields. */
    static World of(World world, Predicate<World> shows) {
        Shrinking shrinking = new Shrinking(shows);
        World smaller = shrinking.rows(world);
        smaller = shrinking.settings(smaller);
        smaller = shrinking.fields(smaller);
        return shrinking.rows(smaller);
    }

    private World rows(World world) {
        World smallest = world;
        for (int chunk = Math.max(1, world.rows().size() / 2); chunk >= 1; chunk /= 2) {
            for (int from = 0; from < smallest.rows().size(); ) {
                List<WorldRow> left = new ArrayList<>(smallest.rows());
                left.subList(from, Math.min(left.size(), from + chunk)).clear();
                World smaller = smallest.with(left);
                if (stillShows(smaller)) {
                    smallest = smaller;
                } else {
                    from += chunk;
                }
            }
        }
        return smallest;
    }

    private World settings(World world) {
        World smallest = world;
        for (int chunk = Math.max(1, world.configuration().settings().size() / 2); chunk >= 1; chunk /= 2) {
            for (int from = 0; from < smallest.configuration().settings().size(); ) {
                List<Setting> left = new ArrayList<>(smallest.configuration().settings());
                left.subList(from, Math.min(left.size(), from + chunk)).clear();
                World smaller = smallest.with(new Configuration(left));
                if (stillShows(smaller)) {
                    smallest = smaller;
                } else {
                    from += chunk;
                }
            }
        }
        return smallest;
    }

    private World fields(World world) {
        World smallest = world;
        for (int i = 0; i < smallest.rows().size(); i++) {
            for (String field : List.copyOf(smallest.rows().get(i).fields().keySet())) {
                WorldRow row = smallest.rows().get(i).without(field);
                if (!KEPT.contains(field) && row.isFact()) {
                    List<WorldRow> rows = new ArrayList<>(smallest.rows());
                    rows.set(i, row);
                    World smaller = smallest.with(rows);
                    smallest = stillShows(smaller) ? smaller : smallest;
                }
            }
        }
        return smallest;
    }

    private boolean stillShows(World world) {
        try {
            return shows.test(world);
        } catch (RuntimeException e) {
            return false; // no world at all: facts contradict each other, or a value loosens another
        }
    }
}
