package org.plumbline.rules.worlds;

import java.util.List;
import java.util.Random;
import org.plumbline.Plumbline;

/** Something that has to be so of every world. */
@FunctionalInterface
interface Property {
    /**
     * Tries it.
     *
     * @param world the world
     * @param plumbline what judges by the world's configuration
     * @param random chances, the same for the same world
     * @return what is not as it has to be, in words; empty where all is
     */
    List<String> broken(World world, Plumbline plumbline, Random random);
}
