package org.plumbline.standard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.plumbline.Subject;
import org.plumbline.internal.standard.StandardsFile;

/** Values that the model's owner or a provider gives to standards, as a file says them. */
public interface StandardValues {
    /**
     * Reads values for standards that a pack declares, from YAML:
     *
     * <pre>{@code
     * scope: { site: north }              # optional: a site or a partner; without it, everywhere
     * supervision.interval:
     *   2026-01-01: { value: P28D, source: "Acme supervision policy, 3.1" }
     * }</pre>
     *
     * @param yaml the file, in UTF-8
     * @return what it says, not yet held against the standards that it names
     * @throws org.plumbline.pack.LoadException with every problem of the file, by line
     */
    static StandardValues read(Path yaml) {
        return StandardsFile.values(yaml);
    }

    /** {@return the standards that get a value, by name} */
    List<StandardId> names();

    /** {@return the site or partner for which the values hold; empty: everywhere} */
    Optional<Subject> scope();
}
