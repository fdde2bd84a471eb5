package org.plumbline.io;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table whose columns are as wide as their widest cell. Numbers stand to the right. */
final class Columns {
    private static final String GAP = "  ";

    private final int leftAligned;
    private final List<List<String>> rows = new ArrayList<>();

    /** The first columns, so many, hold text; all others hold numbers. */
    Columns(int leftAligned) {
        this.leftAligned = leftAligned;
    }

    /** A row with a cell in every column, or one cell that stands across all of them. */
    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** As wide as its widest row; cells that stand across all columns do not count. */
    int width() {
        int width = -GAP.length();
        for (int column : widths()) {
            width += column + GAP.length();
        }
        return width;
    }

    void writeTo(Page page, int indent) throws IOException {
        int[] widths = widths();
        for (List<String> row : rows) {
            if (row.size() == 1) {
                page.paragraph("", 0, row.get(0));
            } else {
                page.line(" ".repeat(indent) + line(row, widths));
            }
        }
    }

    private int[] widths() {
        int[] widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size() && row.size() > 1; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        return widths;
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String blanks = " ".repeat(widths[i] - row.get(i).length());
            line.append(i == 0 ? "" : GAP);
            line.append(i < leftAligned ? row.get(i) + blanks : blanks + row.get(i));
        }
        return line.toString();
    }
}
