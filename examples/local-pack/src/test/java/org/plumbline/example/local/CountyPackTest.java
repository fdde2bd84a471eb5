package org.plumbline.example.local;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.plumbline.pack.Pack;
import org.plumbline.rules.CorePack;
import org.plumbline.testkit.Scenarios;

/** The county's rules, scenario by scenario. */
class CountyPackTest {
    private static final Path PACK = Path.of("county-pack");

    @TestFactory
    Stream<DynamicNode> rules() {
        return Scenarios.of(CorePack.load(), Pack.read(PACK), PACK.resolve("scenarios"))
                .tests();
    }
}
