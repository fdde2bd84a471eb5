package org.plumbline.pack;

import java.nio.file.Path;
import java.util.List;
import org.plumbline.internal.pack.PackFolder;
import org.plumbline.internal.pack.PrebuiltPack;

/** A rule pack: rules in DRL, and the standards that they read. Immutable. */
public interface Pack {
    /**
     * Reads and compiles an organisation's own pack: {@code pack.yaml}, {@code standards.yaml}, {@code rules/*.drl}. A
     * local pack is trusted code of its organisation: it runs
     * apart from the core, but in the same process.
     *
     * @param folder where these files are
     * @return the pack, ready to use
     * @throws LoadException with every problem, by file and line
     */
    static Pack read(Path folder) {
        return PackFolder.read(folder);
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
}
