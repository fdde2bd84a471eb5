package org.plumbline.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.io.Folder.HEADER;
import static org.plumbline.io.Folder.json;
import static org.plumbline.io.Folder.row;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.LeftOut;
import org.plumbline.fact.FactType;

/** What becomes unknown by a row that cannot be used. */
class LeftOutRowsTest {
    @TempDir
    private Path folder;

    private LeftOut only(String file, String text, Charset charset) throws IOException {
        Path path = Files.write(folder.resolve(file), text.getBytes(charset));
        FileName name = FileName.of(file);
        var facts = new Recorder();
        new FactFile(name.type().orElseThrow(), name.isCsv(), file, facts).read(path);
        assertThat(facts.leftOut).hasSize(1);
        return facts.leftOut.get(0);
    }

    private LeftOut only(String file, String text) throws IOException {
        return only(file, text, UTF_8);
    }

    private static void assertNames(LeftOut row, String site, String... subjects) {
        assertThat(row.site()).isEqualTo(site.isEmpty() ? Optional.empty() : Optional.of(site));
        assertThat(row.subjects()).extracting(Object::toString).containsExactly(subjects);
    }

    @Test
    void a_row_with_a_fault_names_its_site_and_whom_it_is_about() throws IOException {
        LeftOut row = only(
                "contacts.jsonl",
                json("k1", "c1")
                        .replace("visit\"", "visit\",\"staffId\":\"p1\"")
                        .replace("Z", ""));

        assertThat(row.type()).isEqualTo("contact");
        assertNames(row, "s1", "case c1");
    }

    @Test
    void a_row_without_its_case_may_be_about_anybody_at_its_site() throws IOException {
        assertNames(only("contacts.csv", HEADER + row("k1", "")), "s1");
    }

    @Test
    void a_row_without_an_id_still_names_its_case() throws IOException {
        assertNames(only("contacts.csv", HEADER + row("", "c1")), "s1", "case c1");
    }

    @Test
    void a_case_names_itself() throws IOException {
        assertNames(only("cases.csv", "id,site,openedAt\nc1,s1,today\n"), "s1", "case c1");
    }

    @Test
    void a_case_without_an_id_may_be_any_case_of_its_site() throws IOException {
        assertNames(only("cases.csv", "id,site,openedAt\n,s1,2026-03-01T10:00:00Z\n"), "s1");
    }

    @Test
    void a_row_that_is_about_several_people_names_them_all_but_not_who_led_them() throws IOException {
        String header = "id,site,kind,attendees,leadId,startsAt,status\n";

        assertNames(
                only("supervision-sessions.csv", header + "v1,s1,REGULAR,p2|p1,p9,soon,HELD\n"),
                "s1",
                "staff p1",
                "staff p2");
    }

    @Test
    void a_comma_too_many_behind_the_case_does_not_hide_it() throws IOException {
        String row = row("k1", "c1").replace("visit", "visit,short");

        assertNames(only("contacts.csv", HEADER + row), "s1", "case c1");
    }

    @Test
    void a_comma_too_many_before_the_case_does_not_hide_it() throws IOException {
        String row = "k1,s1,visit,short,c1,2026-03-01T10:00:00Z,COMPLETED\n";

        assertNames(only("contacts.csv", "id,site,kind,caseId,at,outcome\n" + row), "s1", "case c1");
    }

    @Test
    void a_comma_too_many_that_may_be_on_either_side_of_the_case_names_both() throws IOException {
        String row = "k1,s1,visit,short,c1,2026-03-01T10:00:00Z,COMPLETED,call\n";

        assertNames(
                only("contacts.csv", "id,site,kind,caseId,at,outcome,answers\n" + row), "s1", "case c1", "case short");
    }

    @Test
    void a_comma_too_many_where_none_can_be_may_be_about_anybody_anywhere() throws IOException {
        assertNames(only("cases.csv", "id,site,openedAt\nc1,s1,2026-03-01T10:00:00Z,x\n"), "");
    }

    @Test
    void a_comma_at_the_end_hides_nothing() throws IOException {
        assertNames(only("cases.csv", "id,site,openedAt\nc1,s1,2026-03-01T10:00:00Z,\n"), "s1", "case c1");
    }

    @Test
    void a_row_that_was_cut_off_behind_its_case_names_it() throws IOException {
        assertNames(only("contacts.csv", HEADER + "k1,s1,c1,vis"), "s1", "case c1");
    }

    @Test
    void a_row_that_was_cut_off_before_its_case_may_be_about_anybody_at_its_site() throws IOException {
        assertNames(only("contacts.csv", HEADER + "k1,s1"), "s1");
    }

    @Test
    void a_line_that_is_no_row_may_be_about_anybody_anywhere() throws IOException {
        assertNames(only("contacts.csv", HEADER + row("k1", "c1") + "(1 row)\n"), "");
    }

    @Test
    void a_row_whose_quotes_are_wrong_names_what_stands_before_them() throws IOException {
        LeftOut row = only("contacts.csv", HEADER + "k1,s1,c1,\"visit\" short,2026-03-01T10:00:00Z,COMPLETED\n");

        assertNames(row, "s1", "case c1");
    }

    @Test
    void broken_json_names_whom_it_still_names() throws IOException {
        String row = json("k1", "c1").replace("visit\"", "visit\",\"staffId\":17,,");

        assertNames(only("contacts.jsonl", row), "s1", "case c1");
    }

    @Test
    void json_that_was_cut_off_before_its_case_may_be_about_anybody_at_its_site() throws IOException {
        assertNames(only("contacts.jsonl", "{\"id\":\"k1\",\"site\":\"s1\",\"caseId\":\"c"), "s1");
    }

    @Test
    void json_that_was_cut_off_behind_its_case_names_it() throws IOException {
        assertNames(only("contacts.jsonl", "{\"id\":\"k1\",\"site\":\"s1\",\"caseId\":\"c1\",\"ki"), "s1", "case c1");
    }

    @Test
    void broken_json_with_a_list_names_everybody_in_it() throws IOException {
        assertNames(
                only("supervision-sessions.jsonl", "{\"id\":\"v1\",\"site\":\"s1\",\"attendees\":[\"p1\", \"p2\"],"),
                "s1",
                "staff p1",
                "staff p2");
    }

    @Test
    void two_rows_on_one_line_name_both_cases() throws IOException {
        String both = json("k1", "c1").strip() + json("k2", "c2");

        assertNames(only("contacts.jsonl", both), "s1", "case c1", "case c2");
    }

    @Test
    void json_that_is_no_object_may_be_about_anybody_anywhere() throws IOException {
        assertNames(only("contacts.jsonl", "42\n"), "");
    }

    @Test
    void a_row_that_is_not_utf_8_names_what_is_not_damaged() throws IOException {
        assertNames(only("contacts.csv", HEADER + row("k\u00e9", "c1"), ISO_8859_1), "s1", "case c1");
        assertNames(only("contacts.jsonl", json("k\u00e9", "c1"), ISO_8859_1), "s1", "case c1");
    }

    @Test
    void a_name_that_is_not_utf_8_may_be_anybodys() throws IOException {
        assertNames(only("contacts.csv", HEADER + row("k1", "c\u00e9"), ISO_8859_1), "s1");
        assertNames(only("contacts.jsonl", json("k1", "c\u00e9"), ISO_8859_1), "s1");
    }

    @Test
    void a_row_that_is_too_long_may_be_about_anybody_anywhere() throws IOException {
        assertNames(only("contacts.csv", HEADER + row("x".repeat(2 << 20), "c1")), "");
        assertNames(only("contacts.jsonl", json("x".repeat(2 << 20), "c1")), "");
    }

    @Test
    void a_file_that_cannot_be_used_may_be_about_anybody_anywhere() throws IOException {
        for (String text : new String[] {"", "\n", "id;site", "id,site\n", "\"id,site"}) {
            LeftOut file = only("cases.csv", text);
            assertThat(file.type()).isEqualTo("case");
            assertNames(file, "");
        }
    }

    @Test
    void a_column_that_nobody_knows_leaves_nothing_out() throws IOException {
        Path path = Files.writeString(folder.resolve("contacts.csv"), HEADER.replace("id,", "x,id,"));
        var facts = new Recorder();

        new FactFile(FactType.named("contact").orElseThrow(), true, "contacts.csv", facts).read(path);

        assertThat(facts.leftOut).isEmpty();
        assertThat(facts.problems()).hasSize(1);
    }
}
