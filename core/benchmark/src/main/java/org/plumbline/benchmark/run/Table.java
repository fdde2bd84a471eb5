package org.plumbline.benchmark.run;

import java.util.ArrayList;
import java.util.List;

/** A small table in Markdown; the first column is words, the others are figures. */
final class Table {
    private final List<String> lines = new ArrayList<>();

    Table(String... heads) {
        row(heads);
        lines.add("|---|" + "---:|".repeat(heads.length - 1));
    }

    Table row(String... cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    String text() {
        return String.join("\n", lines);
    }
}
