package org.plumbline.io;

import java.util.ArrayList;
import java.util.List;

/** The cells of a CSV row. */
final class Csv {
    private Csv() {}

    /** At least one. Of a row whose quotes are wrong, what can be made of it. */
    static List<String> cells(String row) {
        var cells = new ArrayList<String>();
        int from = 0;
        while (from <= row.length()) {
            boolean quoted = from < row.length() && row.charAt(from) == '"';
            from = quoted ? quoted(row, from + 1, cells) : plain(row, from, cells);
        }
        return cells;
    }

    private static int plain(String row, int from, List<String> cells) {
        int end = comma(row, from);
        cells.add(row.substring(from, end));
        return end + 1;
    }

    private static int quoted(String row, int from, List<String> cells) {
        var cell = new StringBuilder();
        int start = from;
        int quote = row.indexOf('"', start);
        while (quote >= 0 && row.startsWith("\"", quote + 1)) {
            cell.append(row, start, quote + 1);
            start = quote + 2;
            quote = row.indexOf('"', start);
        }
        int end = quote < 0 ? row.length() : quote;
        cells.add(cell.append(row, start, end).toString());
        return comma(row, end) + 1;
    }

    private static int comma(String row, int from) {
        int comma = row.indexOf(',', from);
        return comma < 0 ? row.length() : comma;
    }
}
