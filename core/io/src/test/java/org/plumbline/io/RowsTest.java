package org.plumbline.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static List<Row> rows(String text, boolean quoted, int step) throws IOException {
        InputStream in = new ByteArrayInputStream(text.getBytes(UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int offset, int length) {
                return super.read(bytes, offset, Math.min(step, length));
            }
        };
        var rows = new Rows(in, quoted);
        var all = new ArrayList<Row>();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            all.add(row);
        }
        return all;
    }

    private static List<String> texts(String text, boolean quoted) throws IOException {
        return rows(text, quoted, 1 << 16).stream()
                .map(row -> row.line() + ":" + row.text())
                .toList();
    }

    @Test
    void rows_end_with_any_line_end() throws IOException {
        assertThat(texts("a\nb\r\nc\rd", false)).containsExactly("1:a", "2:b", "3:c", "4:d");
        assertThat(texts("a\nb\r\nc\rd", true)).containsExactly("1:a", "2:b", "3:c", "4:d");
    }

    @Test
    void a_blank_line_is_a_blank_row() throws IOException {
        assertThat(texts("\n\na\n\n", true)).containsExactly("1:", "2:", "3:a", "4:");
    }

    @Test
    void a_quoted_cell_may_hold_line_ends() throws IOException {
        assertThat(texts("\"a\r\nb\n\"\"c\rd\",e\nf", true)).containsExactly("1:\"a\r\nb\n\"\"c\rd\",e", "5:f");
        assertThat(texts("\"a\nb\"", false)).containsExactly("1:\"a", "2:b\"");
    }

    @Test
    void where_quotes_are_wrong_the_row_ends_with_its_line() throws IOException {
        assertThat(texts("\"a\nb\nc", true)).containsExactly("1:\"a", "2:b", "3:c");
        assertThat(texts("\"a\nb\"c\nd", true)).containsExactly("1:\"a", "2:b\"c", "3:d");
    }

    @Test
    void rows_are_the_same_however_the_bytes_arrive() throws IOException {
        var random = new Random(20260301);
        for (int i = 0; i < 2000; i++) {
            String text = random.ints(random.nextInt(40), 0, 7)
                    .collect(StringBuilder::new, (all, c) -> all.append("a\"\n\r,é\"".charAt(c)), StringBuilder::append)
                    .toString();
            List<Row> whole = rows(text, true, 1 << 16);
            assertThat(rows(text, true, 1 + random.nextInt(3))).as(text).isEqualTo(whole);
            assertThat(whole.stream().map(Row::line)).as(text).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void cells_are_what_was_put_in() {
        var random = new Random(20260302);
        for (int i = 0; i < 2000; i++) {
            var cells = new ArrayList<String>();
            for (int n = 1 + random.nextInt(4); n > 0; n--) {
                cells.add(random.ints(random.nextInt(5), 0, 5)
                        .collect(StringBuilder::new, (all, c) -> all.append("a\"\n,é".charAt(c)), StringBuilder::append)
                        .toString());
            }
            String row = String.join(
                    ",",
                    cells.stream()
                            .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                            .toList());
            assertThat(Csv.cells(row)).as(row).isEqualTo(cells);
        }
    }
}
