package org.plumbline.cli;

import java.util.stream.IntStream;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;

/** Tables whose cells break between words. */
final class Sheet {
    private static final int GAP = 2;

    private Sheet() {}

    /** Columns of these widths, each with a gap to its left that belongs to the width. */
    static TextTable of(int... widths) {
        Column[] columns = IntStream.of(widths)
                .mapToObj(width -> new Column(width, GAP, Overflow.WRAP))
                .toArray(Column[]::new);
        TextTable table = TextTable.forColumns(Help.defaultColorScheme(Ansi.OFF), columns);
        table.indentWrappedLines = 0;
        return table;
    }
}
