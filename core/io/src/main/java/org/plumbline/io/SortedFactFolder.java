package org.plumbline.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.plumbline.FactSource;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.fact.FactType;
import org.plumbline.pack.Pack;

/**
 * A folder of fact files that are sorted by site, for a network that is larger than memory.
 *
 * <ul>
 *   <li>{@code network/}: a folder as {@link FactFolder} reads it, with the facts of the whole network.
 *   <li>Beside it, the other facts: files that are named and written as in a {@link FactFolder}, and whose rows stand in
 *       the order of their sites as {@code LC_ALL=C sort} puts them, by code points: {@code s10} before {@code s2}. The
 *       record of a site stands at that site.
 * </ul>
 *
 * <p>Each site that a row names is a part. The rows of one site are held, and one row more of each file; of the rows that
 * cannot be used and do not say of which site they are, all that may still be of a site to come. Whether facts contradict
 * each other shows within a site only, so all versions of a fact have to be at one site.
 *
 * <p>What is wrong with a file before its first row is a problem of {@link #network}, as are files with another name;
 * where no row of the file can be used, its type is left out at every site. What is wrong with a row is a problem of the
 * part of its site. All of them are listed, and none ends the reading but those named at {@link #sites}. A row whose site
 * cannot be read is a problem of every part that it may belong to: those of the site before it, of the site after it, and
 * of the sites between them that only other files name; one that says of no site, and stands before all that do, is one
 * of every part.
 */
public final class SortedFactFolder implements FactSource {
    static final String NETWORK = "network";

    private final Facts network;
    private final List<Path> files;
    private final List<FactType> local;

    private SortedFactFolder(Facts network, List<Path> files, List<FactType> local) {
        this.network = network;
        this.files = List.copyOf(files);
        this.local = local;
    }

    /**
     * Reads the facts of the network, and of the other files what stands before their first row.
     *
     * @param folder the folder
     * @return the source
     * @throws FactsException if there is no such folder, or no {@code network} in it, or they cannot be read
     */
    public static SortedFactFolder of(Path folder) {
        return of(folder, List.of());
    }

    /**
     * As {@link #of(Path)}, with files of the types that local packs declare.
     *
     * @param folder the folder
     * @param packs the loaded packs: {@link org.plumbline.Plumbline#packs}
     * @return the source
     * @throws FactsException if there is no such folder, or no {@code network} in it, or they cannot be read
     */
    public static SortedFactFolder of(Path folder, List<Pack> packs) {
        List<FactType> local =
                packs.stream().flatMap(pack -> pack.factTypes().stream()).toList();
        Entries bySite = Entries.of(folder, local).without(NETWORK);
        Entries ofAll = Entries.of(folder.resolve(NETWORK), local).named(NETWORK + "/");
        Facts.Builder facts = Facts.builder();
        ofAll.read(facts, FactFile::read);
        var files = new ArrayList<Path>();
        bySite.read(facts, (file, path) -> {
            if (file.readHead(path)) {
                files.add(path);
            }
        });
        return new SortedFactFolder(facts.lenient(), files, local);
    }

    @Override
    public Facts network() {
        return network;
    }

    /**
     * The facts of each site, in the order of the sites. The files are read anew, as far as the parts were asked for, and
     * closed behind the last part; who stops before closes what is returned, an {@link AutoCloseable}.
     *
     * @return the parts; asking for one throws as this method does
     * @throws FactsException if a row comes after one of a site that sorts behind its own, if a fact names no site, if a row
     *     that cannot be used names none and comes after one that does, or if a file cannot be read any more; it names the
     *     file and, where it is a row, the line
     */
    @Override
    public Iterator<Facts> sites() {
        return SiteParts.open(files, local);
    }
}
