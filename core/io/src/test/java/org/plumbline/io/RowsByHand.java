package org.plumbline.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/**
 * On which lines the rows of a file begin, found by other means than {@link Rows} has: the whole file is held, and every
 * row is tried from its first letter. For files far below a megabyte.
 */
final class RowsByHand {
    private final String file;
    private final boolean csv;
    private final List<Integer> lines = new ArrayList<>();
    private int line = 1;

    private RowsByHand(byte[] bytes, boolean csv) {
        boolean mark =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        file = new String(bytes, ISO_8859_1).substring(mark ? 3 : 0);
        this.csv = csv;
    }

    /** The lines of the rows in which something stands, the header of CSV among them. */
    static List<Integer> of(byte[] bytes, boolean csv) {
        return new RowsByHand(bytes, csv).lines();
    }

    private List<Integer> lines() {
        int at = 0;
        while (at < file.length()) {
            int end = csv ? row(at) : -1;
            end = end < 0 ? lineEnd(at) : end;
            String row = file.substring(at, end);
            if (!isBlank(new String(row.getBytes(ISO_8859_1), UTF_8))) {
                lines.add(line);
            }
            int next = end < file.length() ? end + (file.startsWith("\r\n", end) ? 2 : 1) : end;
            line += (int) file.substring(at, next)
                    .replace("\r\n", "\n")
                    .chars()
                    .filter(c -> c == '\n' || c == '\r')
                    .count();
            at = next;
        }
        return lines;
    }

    private boolean isBlank(String row) {
        boolean commas = csv && !lines.isEmpty();
        return commas ? row.replace(",", "").isBlank() : row.isBlank();
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < file.length() && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Where a row of well-formed cells ends; -1 where they are not. */
    private int row(int from) {
        int at = from - 1;
        do {
            at = cell(at + 1);
        } while (at >= 0 && at < file.length() && file.charAt(at) == ',');
        return at;
    }

    private int cell(int from) {
        if (!file.startsWith("\"", from)) {
            int comma = file.indexOf(',', from);
            return comma < 0 ? lineEnd(from) : Math.min(comma, lineEnd(from));
        }
        int quote = file.indexOf('"', from + 1);
        while (quote >= 0 && file.startsWith("\"\"", quote)) {
            quote = file.indexOf('"', quote + 2);
        }
        boolean closed = quote >= 0 && (quote + 1 == file.length() || ",\r\n".indexOf(file.charAt(quote + 1)) >= 0);
        return closed ? quote + 1 : -1;
    }
}
