package org.plumbline.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows of cells that break between words, indented by two blanks; two more stand between the columns. */
final class Sheet {
    private static final String GAP = "  ";

    private final int[] widths;
    private final PrintWriter out;

    Sheet(PrintWriter out, int... widths) {
        this.out = out;
        this.widths = widths.clone();
    }

    void row(String... cells) {
        List<List<String>> columns = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            columns.add(lines(cells[i], widths[i]));
        }
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            out.println(line(columns, line).stripTrailing());
        }
    }

    private String line(List<List<String>> columns, int number) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            String cell = number < columns.get(i).size() ? columns.get(i).get(number) : "";
            line.append(GAP).append(cell).append(" ".repeat(Math.max(0, widths[i] - cell.length())));
        }
        return line.toString();
    }

    private static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
