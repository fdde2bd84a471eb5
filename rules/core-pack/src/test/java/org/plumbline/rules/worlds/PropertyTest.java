package org.plumbline.rules.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.Plumbline;

/** What must not matter does not, and what must follow does. */
class PropertyTest {
    private static final long WORLDS = Long.getLong("plumbline.property-worlds", 40);
    private static final long FIRST = 500_000;

    @TestFactory
    Stream<DynamicTest> properties() {
        Map<String, Property> all = new LinkedHashMap<>(DoesNotMatter.ALL);
        all.putAll(Follows.ALL);
        return all.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> tried(entry.getValue())));
    }

    private static void tried(Property property) {
        Worlds maker = new Worlds(List.copyOf(Situations.ALL.values()));
        for (long batch = FIRST; batch < FIRST + WORLDS; batch += Worlds.BATCH) {
            Configuration configuration = maker.configuration(batch);
            Plumbline plumbline = configuration.plumbline(1);
            for (long seed = batch; seed < batch + Worlds.BATCH; seed++) {
                World world = maker.world(seed, configuration);
                List<String> broken = property.broken(world, plumbline, new Random(world.seed()));
                if (!broken.isEmpty()) {
                    World smallest = Shrinking.of(
                            world, smaller -> !broken(property, smaller).isEmpty());
                    assertThat(WorldText.scenario(smallest, broken(property, smallest)))
                            .isEmpty();
                }
            }
        }
    }

    private static List<String> broken(Property property, World world) {
        Plumbline plumbline = world.configuration().plumbline(1);
        return property.broken(world, plumbline, new Random(world.seed()));
    }
}
