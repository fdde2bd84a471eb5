package org.plumbline.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.io.Folder.HEADER;
import static org.plumbline.io.Folder.json;
import static org.plumbline.io.Folder.row;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.Problem;

class EncodingTest {
    private static final String UTF_16 =
            "contacts.csv: the file is UTF-16, not UTF-8\n  Maybe save it as UTF-8 (in Excel: `CSV UTF-8`)\n";

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void make() {
        folder = new Folder(path);
    }

    @Test
    void the_byte_order_mark_of_excel_is_no_part_of_the_header() {
        folder.with("contacts.csv", "\uFEFF" + HEADER + row("k1", "c1"))
                .with("contacts.jsonl", "\uFEFF" + json("k2", "c1"));

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void a_byte_order_mark_and_nothing_else_is_an_empty_file() {
        assertThat(folder.with("contacts.csv", "\uFEFF").problems()).startsWith("contacts.csv: the file is empty");
    }

    @Test
    void a_file_of_one_letter_is_read() {
        assertThat(folder.with("contacts.jsonl", "x").problems())
                .startsWith("contacts.jsonl:1: broken JSON at character ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf_16_is_told_with_and_without_its_mark(String charset) {
        Charset wide = Charset.forName(charset);

        assertThat(folder.with("contacts.csv", HEADER.getBytes(wide)).problems())
                .isEqualTo(UTF_16);
        assertThat(folder.with("contacts.csv", ("\uFEFF" + HEADER).getBytes(wide))
                        .problems())
                .isEqualTo(UTF_16);
    }

    @Test
    void letters_of_any_script_are_read() {
        assertThat(folder.with("contacts.jsonl", json("é-漢-😀", "c1")).problems())
                .isEmpty();
    }

    @Test
    void a_row_in_windows_1252_is_left_out_with_the_place_of_the_byte() {
        byte[] bytes = (HEADER + row("k1", "c1") + row("k2", "caf\u00e9") + row("k3", "c1")).getBytes(ISO_8859_1);

        assertThat(folder.with("contacts.csv", bytes).problems()).isEqualTo("""
                        contacts.csv:3: byte 10 of the row, `0xE9`, is not UTF-8
                          Maybe save the file as UTF-8 (it may be Windows-1252 now)
                        """);
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void a_letter_cut_in_half_at_the_end_is_not_utf_8() {
        byte[] whole = (json("k1", "c1") + "{\"id\":\"\u00e9").getBytes(UTF_8);

        assertThat(folder.with("contacts.jsonl", Arrays.copyOf(whole, whole.length - 1))
                        .problems())
                .startsWith("contacts.jsonl:2: byte 8 of the row, `0xC3`, is not UTF-8\n");
    }

    @Test
    void the_character_that_replaces_others_may_stand_there_by_right() {
        assertThat(folder.with("contacts.jsonl", json("k\uFFFD", "c1")).problems())
                .isEmpty();
    }

    @Test
    void a_nul_byte_leaves_its_row_out() {
        folder.with("contacts.csv", HEADER + row("k1\0", "c1") + row("k2", "c1"))
                .with("contacts.jsonl", json("k3", "c1") + "\0\0\0");

        assertThat(folder.problems()).isEqualTo("""
                        contacts.csv:2: a NUL byte
                          Maybe the file was cut off or damaged while it was written
                        contacts.jsonl:2: a NUL byte
                          Maybe the file was cut off or damaged while it was written
                        """);
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void a_header_that_cannot_be_read_costs_the_file() {
        byte[] bytes = (HEADER.replace("kind", "k\u00efnd") + row("k1", "c1")).getBytes(ISO_8859_1);

        assertThat(folder.with("contacts.csv", bytes).problemList())
                .extracting(Problem::where)
                .containsExactly("contacts.csv:1");
        assertThat(folder.kept()).isZero();
    }
}
