package org.plumbline.io;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * CSV as RFC 4180 has it; a list, a map or a record is JSON inside its cell.
 *
 * @param columns what the header names, in order
 */
record CsvFormat(List<CsvColumn> columns) implements Format {
    @Override
    public boolean isBlank(String text) {
        return text.chars().allMatch(c -> c == ',' || Character.isWhitespace(c));
    }

    @Override
    public Map<String, @Nullable Object> read(String text) throws BadRow {
        List<String> cells = Csv.cells(text);
        if (cells.size() != columns.size()) {
            throw new BadRow(wrongLength(cells.size()));
        }
        var row = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < columns.size(); i++) {
            CsvColumn column = columns.get(i);
            if (!put(row, column, column.value(cells.get(i)))) {
                throw new BadRow(twice(column));
            }
        }
        return row;
    }

    /** False where the same column has said something else. */
    private static boolean put(Map<String, @Nullable Object> row, CsvColumn column, @Nullable Object value) {
        Object before = value == null ? null : row.put(column.name(), value);
        return before == null || before.equals(value);
    }

    private Flaw wrongLength(int cells) {
        String what = "the row has " + cells + (cells == 1 ? " cell" : " cells") + ", and the header " + columns.size();
        String maybe = cells < columns.size() ? "the row was cut off" : "put a cell that has a comma in quotes";
        return new Flaw("a row has more or fewer cells than the header", what, maybe);
    }

    private static Flaw twice(CsvColumn column) {
        return Flaw.of(
                "`" + column.name() + "` is there twice, with different values", "leave one of the two columns out");
    }

    /**
     * A row with too few cells was cut off at its end. In one with too many, a cell has a comma outside quotes, any of
     * those that may hold one; or the row ends with a comma.
     */
    @Override
    public List<Map<String, @Nullable Object>> scraps(String text) {
        List<String> cells = Csv.cells(text);
        int extra = cells.size() - columns.size();
        var scraps = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 0; extra > 0 && i < columns.size(); i++) {
            if (columns.get(i).mayHoldComma(cells.get(i))) {
                if (scraps.size() == MOST_SCRAPS) {
                    return List.of();
                }
                scraps.add(scraps(cells, i, extra));
            }
        }
        if (extra <= 0 || cells.get(columns.size()).isEmpty()) {
            scraps.add(scraps(cells, columns.size(), 0));
        }
        return scraps;
    }

    /** The row if that column takes so many extra cells. */
    private Map<String, @Nullable Object> scraps(List<String> cells, int broken, int extra) {
        var row = new HashMap<String, @Nullable Object>();
        for (int i = 0; i < columns.size(); i++) {
            int place = i > broken ? i + extra : i;
            boolean readable = i != broken && place < cells.size() && !Utf8.isDamaged(cells.get(place));
            Object value = readable ? columns.get(i).value(cells.get(place)) : UNREADABLE;
            if (!put(row, columns.get(i), value)) {
                row.put(columns.get(i).name(), UNREADABLE);
            }
        }
        return row;
    }
}
