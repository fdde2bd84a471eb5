package org.plumbline.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.fact.FactType;

/** A file of facts that is sorted by site. It is read one row ahead of what was given. */
final class SortedFile implements AutoCloseable {
    private static final Flaw NO_SITE = Flaw.of(
            "a fact without a site, which is in no site's part",
            "name its site, or move it to a file of the folder `" + SortedFactFolder.NETWORK + "`");
    private static final Flaw NO_SITE_ANY_MORE = Flaw.of(
            "the row names no site, and may be of one whose facts were handed over already",
            "put it before the rows that name one, as `LC_ALL=C sort` does");
    private static final Flaw UNREADABLE = Flaw.of(
            "the file cannot be read any more", "it was moved or changed while it was read, or its disk failed");

    private final String name;
    private final FactRows rows;
    /** Rows that say of no site: they may be of any. */
    private final List<LeftOut> ofAny = new ArrayList<>();
    /** Rows before the next one whose site cannot be read: they are of its site, of the one before, or between them. */
    private final List<LeftOut> unplaced = new ArrayList<>();

    private @Nullable Taken next;
    private String site = Taken.NO_SITE;

    SortedFile(String name, FactRows rows) {
        this.name = name;
        this.rows = rows;
    }

    /** Opens a file whose head was in order when the folder was opened: what else is to be said of it was said then. */
    static SortedFile open(Path path, Collection<FactType> local) {
        FileName name = FileName.of(String.valueOf(path.getFileName()), local);
        Facts.Builder head = Facts.builder();
        try {
            FactRows rows = new FactFile(name.type().orElseThrow(), name.isCsv(), name.name(), head).open(path);
            if (!rows.areUsable()) {
                rows.close();
                throw new FactsException(head.problems());
            }
            return new SortedFile(name.name(), rows);
        } catch (IOException e) {
            throw new FactsException(List.of(UNREADABLE.at(name.name())));
        }
    }

    /** The site of the next row; empty after the last. */
    Optional<String> site() {
        return next == null ? Optional.empty() : Optional.of(site);
    }

    /** Whether there is a row of which nobody knows the site. */
    boolean hasUnplaced() {
        return !ofAny.isEmpty() || !unplaced.isEmpty();
    }

    /** Adds to the part of a site every row that is of it or may be; no site before it comes any more. */
    void give(String to, Facts.Builder part) {
        ofAny.forEach(part::leaveOut);
        unplaced.forEach(part::leaveOut);
        for (Taken row = next; row != null && site.equals(to); row = next) {
            put(row, part);
            advance();
            unplaced.forEach(part::leaveOut);
        }
    }

    private static void put(Taken row, Facts.Builder part) {
        if (row instanceof Taken.Kept kept) {
            problems(kept).forEach(part::report);
            part.add(kept.fact(), kept.where());
        } else if (row instanceof Taken.LeftOut unusable) {
            part.leaveOut(leftOut(unusable));
        }
    }

    private static LeftOut leftOut(Taken.LeftOut row) {
        return row.affected().leftOut(problems(row));
    }

    private static List<Problem> problems(Taken row) {
        return row.flaws().stream().map(flaw -> flaw.at(row.where())).toList();
    }

    /** Goes to the next row that stands at a site. */
    void advance() {
        unplaced.clear();
        do {
            next = read();
        } while (next != null && !isPlaced(next));
    }

    private @Nullable Taken read() {
        try {
            return rows.next();
        } catch (IOException e) {
            throw new FactsException(List.of(UNREADABLE.at(name)));
        }
    }

    private boolean isPlaced(Taken row) {
        Optional<String> named = row.site();
        if (named.isPresent() && !named.get().isEmpty()) {
            follow(named.get(), row);
            return true;
        }
        if (row instanceof Taken.LeftOut unusable) {
            if (named.isPresent() && !site.isEmpty()) {
                throw wrong(row, NO_SITE_ANY_MORE);
            }
            (named.isPresent() ? ofAny : unplaced).add(leftOut(unusable));
            return false;
        }
        throw wrong(row, NO_SITE);
    }

    private void follow(String named, Taken row) {
        if (SiteOrder.compare(named, site) < 0) {
            throw wrong(
                    row,
                    Flaw.of(
                            "site `" + named + "` comes after site `" + site + "`, and sorts before it",
                            "sort the rows by site, as `LC_ALL=C sort` does"));
        }
        site = named;
    }

    /** What else is wrong with the row may be why its site is. */
    private static FactsException wrong(Taken row, Flaw flaw) {
        var all = new ArrayList<Problem>();
        all.add(flaw.at(row.where()));
        all.addAll(problems(row));
        return new FactsException(all);
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (IOException e) {
            // What was read of it is no worse for that.
        }
    }
}
