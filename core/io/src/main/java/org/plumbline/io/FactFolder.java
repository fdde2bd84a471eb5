package org.plumbline.io;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.fact.FactType;
import org.plumbline.pack.Pack;

/**
 * A folder with one file a fact type, named in the plural: {@code cases.jsonl}, {@code supervision-sessions.csv}.
 *
 * <ul>
 *   <li>UTF-8. {@code .jsonl}: one JSON object a line, {@code null} for what is missing. {@code .csv}: commas, quotes as
 *       in RFC 4180, a header that names the fields, an empty cell for what is missing, {@code |} between the members of
 *       a set, JSON inside the cell for lists, maps and records. Both files of a type are read where both are there.
 *   <li>Times as in ISO 8601, with their offset: {@code 2026-03-01T10:00:00Z}.
 *   <li>Names that begin with a dot, and {@code README.md}, are passed over; any other file or folder is a problem.
 *   <li>An empty file is a problem, since an extract that failed looks like that; a header alone says that there are no
 *       rows.
 * </ul>
 *
 * <p>A type that a local pack declares has a file too, {@code acme.moves.csv}, which is known where the pack is given.
 *
 * <p>The same files give the same facts and problems in the same order on every machine. One row is held at a time.
 */
public final class FactFolder {
    private FactFolder() {}

    /**
     * The types of fact that came: of which the folder has a file, be it a header alone.
     *
     * @param folder the folder
     * @return the names of the types
     * @throws FactsException if there is no such folder, or it cannot be read
     */
    public static Set<String> types(Path folder) {
        return types(folder, List.of());
    }

    /**
     * The types of fact that came, those of local packs among them.
     *
     * @param folder the folder
     * @param packs the loaded packs
     * @return the names of the types
     * @throws FactsException if there is no such folder, or it cannot be read
     */
    public static Set<String> types(Path folder, List<Pack> packs) {
        return Entries.of(folder, local(packs)).types().stream()
                .map(FactType::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Reads every file of the folder. What is wrong in them is no exception here: the builder tells it.
     *
     * @param folder the folder
     * @return the facts, to be taken with {@link Facts.Builder#lenient} or {@link Facts.Builder#strict}, and the problems
     * @throws FactsException if there is no such folder, or it cannot be read
     */
    public static Facts.Builder read(Path folder) {
        return read(folder, List.of());
    }

    /**
     * Reads every file of the folder, those of the types that local packs declare among them.
     *
     * @param folder the folder
     * @param packs the loaded packs: {@link org.plumbline.Plumbline#packs}
     * @return the facts and the problems
     * @throws FactsException if there is no such folder, or it cannot be read
     */
    public static Facts.Builder read(Path folder, List<Pack> packs) {
        Facts.Builder facts = Facts.builder();
        Entries.of(folder, local(packs)).read(facts, FactFile::read);
        return facts;
    }

    private static List<FactType> local(List<Pack> packs) {
        return packs.stream().flatMap(pack -> pack.factTypes().stream()).toList();
    }
}
