package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.io.Folder.HEADER;
import static org.plumbline.io.Folder.row;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Problem;

class CsvTest {
    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void make() {
        folder = new Folder(path);
    }

    private Folder contacts(String text) {
        return folder.with("contacts.csv", text);
    }

    @Test
    void a_header_alone_says_that_there_are_no_rows() {
        assertThat(contacts(HEADER).problems()).isEmpty();
        assertThat(folder.kept()).isZero();
    }

    @Test
    void a_file_of_0_bytes_is_a_problem() {
        assertThat(contacts("").problems()).isEqualTo("""
                        contacts.csv: the file is empty, which does not say that there are no rows
                          Maybe its extract failed; a CSV header alone says that there are no rows
                        """);
    }

    @Test
    void a_file_of_blank_lines_has_no_header() {
        assertThat(contacts("\n\n").problems()).isEqualTo("""
                        contacts.csv: there is no header
                          Maybe the file was cut off
                        """);
    }

    @Test
    void a_last_line_without_a_line_end_is_a_row() {
        assertThat(contacts((HEADER + row("k1", "c1")).stripTrailing()).kept()).isEqualTo(1);
    }

    @Test
    void blank_lines_and_rows_of_commas_are_skipped() {
        contacts("\n" + HEADER + "\n" + row("k1", "c1") + "  \n,,,,,\n" + row("k2", "c1") + "\n");

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void lines_may_end_as_on_windows() {
        contacts((HEADER + row("k1", "c1") + row("k2", "")).replace("\n", "\r\n"));

        assertThat(folder.problemList()).extracting(Problem::where).containsExactly("contacts.csv:3");
        assertThat(folder.kept()).isEqualTo(1);
    }

    @Test
    void a_quoted_cell_may_hold_commas_quotes_and_lines_and_later_rows_keep_their_line() {
        contacts(HEADER
                + "k1,s1,c1,\"visit, \"\"short\"\"\r\nat home\n\",2026-03-01T10:00:00Z,COMPLETED\n"
                + row("k2", "c1")
                + row("k3", ""));

        assertThat(folder.problemList()).extracting(Problem::where).containsExactly("contacts.csv:6");
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void an_unknown_column_is_said_once_and_the_rest_of_the_rows_kept() {
        contacts("""
                id,site,caseID,caseId,kind,at,outcome
                k1,s1,x,c1,visit,2026-03-01T10:00:00Z,COMPLETED
                k2,s1,y,c1,visit,2026-03-01T10:00:00Z,COMPLETED
                """);

        assertThat(folder.problems()).isEqualTo("""
                        contacts.csv:1: `caseID` is no field of `contact`
                          Maybe `caseId`?
                        """);
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void a_column_without_a_name_is_said() {
        contacts("id,site,caseId,kind,at,outcome,\nk1,s1,c1,visit,2026-03-01T10:00:00Z,COMPLETED,\n");

        assertThat(folder.problems()).isEqualTo("""
                        contacts.csv:1: column 7 of the header has no name
                          Maybe there is a comma too many
                        """);
        assertThat(folder.kept()).isEqualTo(1);
    }

    @Test
    void a_column_that_is_there_twice_counts_where_both_agree() {
        contacts("""
                id,site,caseId,kind,at,outcome,caseId
                k1,s1,c1,visit,2026-03-01T10:00:00Z,COMPLETED,c1
                k2,s1,c1,visit,2026-03-01T10:00:00Z,COMPLETED,
                k3,s1,c1,visit,2026-03-01T10:00:00Z,COMPLETED,c2
                """);

        assertThat(folder.problems()).isEqualTo("""
                        contacts.csv:1: column `caseId` is there twice
                          Maybe leave one of the two out
                        contacts.csv:4: `caseId` is there twice, with different values
                          Maybe leave one of the two columns out
                        """);
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void a_missing_column_that_every_row_needs_is_said_once() {
        contacts("id,site,kind,at,outcome\nk1,s1,visit,2026-03-01T10:00:00Z,COMPLETED\n");

        assertThat(folder.problems()).isEqualTo("""
                        contacts.csv:1: there is no column `caseId`, and no row can be used without it
                          Maybe add `caseId` (text)
                        """);
        assertThat(folder.kept()).isZero();
    }

    @Test
    void a_file_with_semicolons_is_told_so() {
        assertThat(contacts(HEADER.replace(',', ';')).problems()).isEqualTo("""
                        contacts.csv:1: no column of the header is a field of `contact`
                          Maybe put commas between the cells, not `;`
                        """);
    }

    @Test
    void a_file_with_tabs_is_told_so() {
        assertThat(contacts(HEADER.replace(',', '\t')).problems()).isEqualTo("""
                        contacts.csv:1: no column of the header is a field of `contact`
                          Maybe put commas between the cells, not tabs
                        """);
    }

    @Test
    void a_file_without_a_header_is_told_so() {
        assertThat(contacts(row("k1", "c1")).problems())
                .startsWith("contacts.csv:1: no column of the header is a field of `contact`\n"
                        + "  Maybe the first line is missing: `id,site,caseId,");
    }

    @Test
    void a_row_with_too_few_cells_is_left_out() {
        assertThat(contacts(HEADER + "k1\n").problems()).isEqualTo("""
                        contacts.csv:2: the row has 1 cell, and the header 6
                          Maybe the row was cut off
                        """);
    }

    @Test
    void a_row_with_too_many_cells_is_left_out() {
        assertThat(contacts(HEADER + row("k1", "c1,") + row("k2", "c1")).problems())
                .isEqualTo("""
                        contacts.csv:2: the row has 7 cells, and the header 6
                          Maybe put a cell that has a comma in quotes
                        """);
        assertThat(folder.kept()).isEqualTo(1);
    }

    @Test
    void a_missing_required_field_leaves_the_row_out() {
        assertThat(contacts(HEADER + row("k1", "")).problems()).isEqualTo("""
                        contacts.csv:2: `caseId` is missing
                          Maybe add `caseId` (text): the case
                        """);
    }

    @Test
    void a_malformed_time_is_said() {
        assertThat(contacts(HEADER + row("k1", "c1").replace("2026-03-01T10:00:00Z", "1 March"))
                        .problems())
                .isEqualTo("""
                        contacts.csv:2: `at` is not a time with offset: `1 March`
                          Maybe write it like `2026-03-01T10:00:00Z`
                        """);
    }

    @Test
    void a_time_without_an_offset_is_said() {
        assertThat(contacts(HEADER + row("k1", "c1").replace("00Z", "00")).problems())
                .isEqualTo("""
                        contacts.csv:2: `at` is not a time with offset: `2026-03-01T10:00:00`
                          Maybe `2026-03-01T10:00:00Z`, if it is in UTC
                        """);
    }

    @Test
    void an_end_before_its_start_is_said() {
        folder.with("cases.csv", "id,site,openedAt,closedAt\nc1,s1,2026-03-02T10:00:00Z,2026-03-01T10:00:00Z\n");

        assertThat(folder.problems()).isEqualTo("""
                        cases.csv:2: `closedAt` `2026-03-01T10:00:00Z` is before `openedAt` `2026-03-02T10:00:00Z`
                          Maybe the two are swapped?
                        """);
    }

    @Test
    void several_faults_of_a_row_are_all_said() {
        contacts(HEADER + "k1,s1,,visit,yesterday,COMPLETE\n");

        assertThat(folder.problemList())
                .extracting(Problem::what)
                .containsExactly(
                        "`caseId` is missing",
                        "`at` is not a time with offset: `yesterday`",
                        "`outcome` is `COMPLETE`, which is not one of PLANNED, ATTEMPTED, COMPLETED, MISSED, DECLINED,"
                                + " CANCELLED_BY_SERVICE, CANCELLED_BY_PERSON");
    }

    @Test
    void text_after_a_closing_quote_costs_that_row_only() {
        contacts(HEADER + "k1,s1,c1,\"visit\" short,2026-03-01T10:00:00Z,COMPLETED\n" + row("k2", "c1"));

        assertThat(folder.problems()).isEqualTo("""
                        contacts.csv:2: text between a closing quote and the next comma
                          Maybe write a quote inside a quoted cell twice
                        """);
        assertThat(folder.kept()).isEqualTo(1);
    }

    @Test
    void a_quote_that_is_never_closed_costs_that_row_only() {
        contacts(HEADER + "k1,s1,c1,\"visit,2026-03-01T10:00:00Z,COMPLETED\n" + row("k2", "c1") + row("k3", "c1"));

        assertThat(folder.problems()).isEqualTo("""
                        contacts.csv:2: a quote opens a cell and is never closed
                          Maybe close it, and write a quote inside a quoted cell twice
                        """);
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void a_quote_inside_a_cell_that_begins_without_one_is_a_character() {
        contacts(HEADER + row("k1", "c\"1\""));

        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_row_of_more_than_1_MB_is_a_problem_and_no_crash() {
        contacts(HEADER + "k1," + "x".repeat(3 << 20) + "\n" + row("k2", "c1"));

        assertThat(folder.problems()).isEqualTo("""
                        contacts.csv:2: a row of more than 1 MB
                          Maybe its line ends were lost
                        """);
        assertThat(folder.kept()).isEqualTo(1);
    }

    @Test
    void a_quote_that_is_not_closed_within_1_MB_costs_that_row_only() {
        contacts(HEADER + "\"k1,\n" + row("k2", "c1") + (" ".repeat(1000) + "\n").repeat(1100) + row("k3", "c1"));

        assertThat(folder.problems()).isEqualTo("""
                        contacts.csv:2: a quote opens a cell and is never closed
                          Maybe close it, and write a quote inside a quoted cell twice
                        """);
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void sets_have_bars_between_their_members_and_structures_are_json() {
        folder.with(
                        "supervision-sessions.csv",
                        "id,site,kind,attendees,startsAt,status\nv1,s1,REGULAR,p1|p2,2026-03-01T10:00:00Z,HELD\n")
                .with(
                        "shifts.csv",
                        "id,site,duty,plannedStart,plannedEnd,protectedTime\n"
                                + "h1,s1,late,2026-03-01T10:00:00Z,2026-03-01T18:00:00Z,"
                                + "\"[{\"\"from\"\":\"\"2026-03-01T10:00:00Z\"\",\"\"to\"\":\"\"2026-03-01T11:00:00Z\"\"}]\"\n");

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void broken_json_in_a_cell_leaves_the_row_out() {
        folder.with(
                "decisions.csv",
                "id,site,caseId,kind,at,outcome,criteria\nd1,s1,c1,RISK,2026-03-01T10:00:00Z,yes,{consent}\n");

        assertThat(folder.problems()).isEqualTo("""
                        decisions.csv:2: `criteria` is not a set of values by code: `{consent}`
                          Maybe an object with a value for each code
                        """);
    }
}
