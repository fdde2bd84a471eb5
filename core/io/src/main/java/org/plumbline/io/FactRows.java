package org.plumbline.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fault;
import org.plumbline.fact.Reading;

/** The rows of one file of facts, one after the other; no more than one is held. */
final class FactRows implements Closeable {
    private final String file;
    private final Naming naming;
    private final Rows rows;
    private final Optional<Format> format;
    private final Closeable in;
    private final Set<String> unknown = new HashSet<>();

    FactRows(String file, Naming naming, Rows rows, Optional<Format> format, Closeable in) {
        this.file = file;
        this.naming = naming;
        this.rows = rows;
        this.format = format;
        this.in = in;
    }

    /** Whether it is known how they are written; where it is not, none of them is given. */
    boolean areUsable() {
        return format.isPresent();
    }

    /** The next row in which something stands; null after the last. */
    @Nullable
    Taken next() throws IOException {
        return format.isPresent() ? next(format.get()) : null;
    }

    private @Nullable Taken next(Format written) throws IOException {
        Row row = rows.next();
        while (row != null && row.flaw().isEmpty() && written.isBlank(row.text())) {
            row = rows.next();
        }
        return row == null ? null : take(row, written);
    }

    private Taken take(Row row, Format written) {
        String where = file + ":" + row.line();
        try {
            if (row.flaw().isPresent()) {
                throw new BadRow(row.flaw().get());
            }
            return bind(where, written.read(row.text()));
        } catch (BadRow bad) {
            var affected = new Affected(naming).add(written.scraps(row.text()));
            return new Taken.LeftOut(where, affected.place(), affected, List.of(bad.flaw()));
        }
    }

    private Taken bind(String where, Map<String, @Nullable Object> row) {
        row.keySet().removeAll(unknown);
        Reading reading = naming.type().bind(row);
        List<Flaw> flaws = news(reading.faults());
        if (reading instanceof Reading.Kept kept) {
            return new Taken.Kept(where, kept.fact(), flaws);
        }
        var affected = new Affected(naming).add((Reading.LeftOut) reading);
        Optional<String> site = naming.isWithoutSite(row) ? Optional.of(Taken.NO_SITE) : affected.place();
        return new Taken.LeftOut(where, site, affected, flaws);
    }

    /** A field that nobody knows is news on its first line only. */
    private List<Flaw> news(List<Fault> faults) {
        var flaws = new ArrayList<Flaw>(faults.size());
        for (Fault fault : faults) {
            if (fault.leavesOut() || unknown.add(fault.field().replaceAll("\\[[0-9]+]", "[]"))) {
                flaws.add(Flaw.of(fault));
            }
        }
        return flaws;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
