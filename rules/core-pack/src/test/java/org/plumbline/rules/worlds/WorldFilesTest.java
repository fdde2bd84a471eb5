package org.plumbline.rules.worlds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Facts;
import org.plumbline.Plumbline;
import org.plumbline.io.FactFolder;

/** A world can be handed to somebody as files. */
class WorldFilesTest {
    private static final long WORLDS = 60;
    private static final long FIRST = 700_000;

    @TempDir
    Path folder;

    @Test
    void its_files_read_by_whom_the_command_line_uses_give_what_the_world_gives() throws IOException {
        Worlds maker = new Worlds(List.copyOf(Situations.ALL.values()));
        Configuration configuration = maker.configuration(FIRST);
        Plumbline plumbline = configuration.plumbline(1);
        for (long seed = FIRST; seed < FIRST + WORLDS; seed++) {
            World world = maker.world(seed, configuration);
            Facts facts = FactFolder.read(written(world)).strict();
            Facts fed = world.completeUntil().map(facts::completeUntil).orElse(facts);

            assertThat(Lines.of(plumbline.assess(fed, world.asOf())))
                    .as("world %d", seed)
                    .isEqualTo(Lines.of(plumbline.assess(world.fed(), world.asOf())));
        }
    }

    private Path written(World world) throws IOException {
        Path root = Files.createDirectory(folder.resolve("world-" + world.seed()));
        Path facts = Files.createDirectory(root.resolve("facts"));
        for (Map.Entry<String, String> file : WorldText.files(world).entrySet()) {
            Files.writeString(root.resolve(file.getKey()), file.getValue());
        }
        return facts;
    }
}
