package org.plumbline.io;

import java.io.IOException;
import java.util.List;

/** Lists that are cut only where a limit was asked for, and then say how many more there are. */
final class Lists {
    private final int limit;
    private final Page page;

    Lists(int limit, Page page) {
        this.limit = limit;
        this.page = page;
    }

    <T> void write(List<T> items, String one, String many, Item<T> item) throws IOException {
        for (T next : items.subList(0, Math.min(limit, items.size()))) {
            item.write(next);
        }
        if (items.size() > limit) {
            page.blank();
            page.paragraph("", 0, "… and " + Counts.of(items.size() - limit, "more " + one, "more " + many));
        }
    }

    /** Writes one. */
    interface Item<T> {
        void write(T item) throws IOException;
    }
}
