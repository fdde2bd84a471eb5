package org.plumbline.benchmark.run;

import java.nio.file.Path;
import java.util.ArrayList;
import org.plumbline.benchmark.plumbline.Packs;

/**
 * A pack that was compiled into a folder, once for all processes that run it.
 *
 * @param folder where it is
 * @param rules how many rules it has: the eight, and others made by varying them
 */
public record BuiltPack(Path folder, int rules) {
    /** How many rules everybody judges. */
    public static final int EIGHT = 8;

    /** Compiles it. */
    public static BuiltPack in(Path parent, int rules) {
        Path folder = parent.resolve("pack-" + rules);
        Packs.build(folder, new ArrayList<>(Packs.EIGHT.keySet()), rules);
        return new BuiltPack(folder, rules);
    }
}
