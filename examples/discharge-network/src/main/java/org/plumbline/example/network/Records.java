package org.plumbline.example.network;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plumbline.fact.Fact;

/** Everything that was written down, in the order in which it was made up. */
final class Records {
    /**
     * A fact as it was written down at a time. The same id at a later time is a correction, or the next stage.
     *
     * @param recordedAt null for what is kept by hand, and always known
     */
    record Row(Fact fact, @Nullable Instant recordedAt) {}

    private final List<Row> rows = new ArrayList<>();

    /** What is kept by hand. */
    void standing(Fact fact) {
        rows.add(new Row(fact, null));
    }

    void add(Instant recordedAt, Fact fact) {
        rows.add(new Row(fact, recordedAt));
    }

    List<Row> rows() {
        return rows;
    }
}
