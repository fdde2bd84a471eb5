package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.io.Folder.json;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Problem;

class JsonLinesTest {
    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void make() {
        folder = new Folder(path);
    }

    private Folder contacts(String text) {
        return folder.with("contacts.jsonl", text);
    }

    @Test
    void a_file_of_0_bytes_is_a_problem() {
        assertThat(contacts("").problems()).isEqualTo("""
                        contacts.jsonl: the file is empty, which does not say that there are no rows
                          Maybe its extract failed; a CSV header alone says that there are no rows
                        """);
    }

    @Test
    void blank_lines_are_skipped() {
        assertThat(contacts("\n" + json("k1", "c1") + " \t\r\n" + json("k2", "c1"))
                        .problems())
                .isEmpty();
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void null_is_missing() {
        contacts(json("k1", "c1").replace("}", ",\"staffId\":null}")
                + json("k2", "c1").replace("\"c1\"", "null"));

        assertThat(folder.problems()).isEqualTo("""
                        contacts.jsonl:2: `caseId` is missing
                          Maybe add `caseId` (text): the case
                        """);
        assertThat(folder.kept()).isEqualTo(1);
    }

    @Test
    void a_number_where_an_id_stands_is_its_text() {
        assertThat(contacts(json("k1", "c1").replace("\"k1\"", "17")).problems())
                .isEmpty();
    }

    @Test
    void an_unknown_field_is_said_at_its_first_line_only() {
        contacts(json("k1", "c1")
                + json("k2", "c1").replace("}", ",\"staffID\":\"p1\"}")
                + json("k3", "c1").replace("}", ",\"staffID\":\"p1\",\"mood\":\"good\"}"));

        assertThat(folder.problems())
                .startsWith("contacts.jsonl:2: `staffID` is no field of `contact`\n  Maybe `staffId`?\n"
                        + "contacts.jsonl:3: `mood` is no field of `contact`\n  Maybe ");
        assertThat(folder.kept()).isEqualTo(3);
    }

    @Test
    void an_unknown_field_of_a_part_is_said_once() {
        String row = "{\"id\":\"p1\",\"site\":\"s1\",\"employment\":\"AGENCY\",\"startedOn\":\"2026-01-01\","
                + "\"registrations\":[{\"body\":\"NMC\",\"from\":\"2026-01-01\",\"mood\":1},"
                + "{\"body\":\"HCPC\",\"from\":\"2026-01-01\",\"mood\":1}]}\n";
        folder.with("staff-members.jsonl", row + row.replace("p1", "p2"));

        assertThat(folder.problemList())
                .singleElement()
                .extracting(Problem::where, Problem::what)
                .containsExactly("staff-members.jsonl:1", "`registrations[0].mood` is no field of `registration`");
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void broken_json_is_said_with_its_place() {
        assertThat(contacts("{\"id\":\"k1\",,}\n" + json("k2", "c1")).problems())
                .isEqualTo("""
                        contacts.jsonl:1: broken JSON at character 12
                          Maybe a quote or a comma is missing, or there is one too many
                        """);
        assertThat(folder.kept()).isEqualTo(1);
    }

    @Test
    void a_row_that_was_cut_off_is_said() {
        assertThat(contacts(json("k1", "c1") + "{\"id\":\"k2\",\"caseId\":\"c").problems())
                .isEqualTo("""
                        contacts.jsonl:2: the row ends in the middle of its JSON
                          Maybe the file was cut off, or the object spans lines
                        """);
    }

    @Test
    void a_row_that_is_no_object_is_said() {
        assertThat(contacts("\"k1\"\n[" + json("k2", "c1").strip() + "]\n").problems())
                .isEqualTo("""
                        contacts.jsonl:1: the row is JSON, but no object
                          Maybe an object: `{"id": …}`
                        contacts.jsonl:2: the row is JSON, but no object
                          Maybe no brackets around it
                        """);
    }

    @Test
    void two_objects_on_a_line_are_said() {
        assertThat(contacts(json("k1", "c1").strip() + json("k2", "c1")).problems())
                .isEqualTo("""
                        contacts.jsonl:1: more than one JSON value in a row
                          Maybe one object a line
                        """);
    }

    @Test
    void a_key_that_is_there_twice_is_said() {
        assertThat(contacts(json("k1", "c1").replace("}", ",\"kind\":\"call\"}"))
                        .problems())
                .isEqualTo("""
                        contacts.jsonl:1: `kind` is there twice
                          Maybe only one of them is meant
                        """);
        assertThat(folder.kept()).isZero();
    }

    @Test
    void json_nested_too_deep_is_said_and_no_crash() {
        assertThat(contacts("{\"id\":" + "[".repeat(100_000) + "\n").problems()).isEqualTo("""
                        contacts.jsonl:1: JSON nested too deep, or a number that is too long
                          Maybe the row was made by mistake
                        """);
    }

    @Test
    void a_number_out_of_all_bounds_is_no_crash() {
        contacts(json("k1", "c1").replace("}", ",\"minutes\":1e999999999}")
                + json("k2", "c1").replace("}", ",\"minutes\":" + "9".repeat(10_000) + "}"));

        assertThat(folder.problemList())
                .extracting(Problem::where)
                .containsExactly("contacts.jsonl:1", "contacts.jsonl:2");
    }

    @Test
    void a_row_of_more_than_1_MB_is_a_problem_and_no_crash() {
        contacts(json("x".repeat(2 << 20), "c1") + json("k2", "c1"));

        assertThat(folder.problems()).isEqualTo("""
                        contacts.jsonl:1: a row of more than 1 MB
                          Maybe its line ends were lost
                        """);
        assertThat(folder.kept()).isEqualTo(1);
    }
}
