package org.plumbline.pack;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.Problem;
import org.plumbline.fact.FactType;
import org.plumbline.internal.pack.PackFolder;
import org.plumbline.internal.pack.PackJar;
import org.plumbline.internal.pack.PrebuiltPack;

/** A rule pack: rules in DRL, and the standards that they read. Immutable. */
public interface Pack {
    /**
     * Reads an organisation's own pack: {@code pack.yaml}, {@code standards.yaml}, {@code rules/*.drl},
     * {@code scenarios/*.yaml}. It is checked, then compiled; a jar that {@code plumbline build} made is compiled already. A
     * local pack is trusted code of its organisation: it runs apart from the core, but in the same process, and the check is a
     * guard-rail, no sandbox.
     *
     * @param folderOrJar the folder of these files, or a jar that holds them
     * @return the pack, ready to use
     * @throws LoadException with every problem, by file and line
     */
    static Pack read(Path folderOrJar) {
        return PackFolder.read(folderOrJar);
    }

    /**
     * Reads an organisation's own pack from the class path, as {@link #read(Path)} does.
     *
     * @param name the pack's name: its files are the resources below {@code META-INF/plumbline/NAME/}
     * @param loader the class loader that sees them
     * @return the pack, ready to use
     * @throws LoadException with every problem, by file and line
     */
    static Pack fromClassPath(String name, ClassLoader loader) {
        return PackFolder.read(name, loader);
    }

    /**
     * Everything that is wrong with an organisation's own pack, held against a core whose standards it may read. Nothing is
     * run.
     *
     * @param folderOrJar the folder of its files, or a jar that holds them
     * @param core the core pack
     * @return the problems, by file and line; none for a pack that can be used
     */
    static List<Problem> check(Path folderOrJar, Pack core) {
        return PackFolder.check(folderOrJar, core);
    }

    /**
     * Compiles an organisation's own pack into a jar. Where the jar is read, nothing is compiled; the rule files are in it, to
     * be read by people and checked again.
     *
     * @param folder the folder of its files
     * @param core the core pack whose standards it may read
     * @param jar where to write; replaced as a whole or not at all
     * @throws LoadException with every problem, by file and line
     * @throws java.io.UncheckedIOException if the jar cannot be written
     */
    static void build(Path folder, Pack core, Path jar) {
        PackJar.build(folder, core, jar);
    }

    /**
     * Loads a pack that was compiled when its jar was built; nothing is compiled now.
     *
     * @param name the pack's name: its manifest is the resource {@code META-INF/plumbline/NAME/pack.yaml}
     * @param loader the class loader that sees the jar
     * @return the pack, ready to use
     * @throws LoadException if the manifest, the standards or the compiled rules are not there
     */
    static Pack prebuilt(String name, ClassLoader loader) {
        return PrebuiltPack.load(name, loader);
    }

    /** {@return its name: {@code core}, {@code acme}} */
    String name();

    /** {@return its version, such as {@code 1.4.0}} */
    String version();

    /** {@return its rules, by code} */
    List<Rule> rules();

    /** {@return the types of fact that only it knows, in the order of its manifest; none for the core} */
    default List<FactType> factTypes() {
        return List.of();
    }
}
