package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.io.Folder.HEADER;
import static org.plumbline.io.Folder.json;
import static org.plumbline.io.Folder.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.LeftOut;
import org.plumbline.Problem;
import org.plumbline.internal.facts.Snapshot;

class FactFolderTest {
    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void make() {
        folder = new Folder(path);
    }

    @Test
    void a_csv_and_a_jsonl_of_the_same_facts_give_the_same_digest(@TempDir Path other) {
        folder.with("contacts.csv", HEADER + row("k1", "c1") + row("k2", "c2"));
        Folder json = new Folder(other).with("contacts.jsonl", json("k2", "c2") + json("k1", "c1"));

        assertThat(folder.read().strict().digest())
                .isEqualTo(json.read().strict().digest());
    }

    @Test
    void both_files_of_a_type_are_read() {
        folder.with("contacts.csv", HEADER + row("k1", "c1")).with("contacts.jsonl", json("k2", "c2"));

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.kept()).isEqualTo(2);
    }

    @Test
    void what_came_is_what_has_a_file_be_it_a_header_alone() {
        folder.with("contacts.csv", HEADER).with("cases.jsonl", "{}").with("README.md", "# Facts");

        assertThat(FactFolder.types(path)).containsExactly("case", "contact");
    }

    @Test
    void files_for_others_are_passed_over() throws IOException {
        folder.with("contacts.csv", HEADER).with("README.md", "# Facts").with(".notes", "…");
        Files.createDirectory(path.resolve(".archive"));

        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void a_file_in_the_singular_is_unknown() {
        folder.with("cases.csv", "id,site,openedAt\n").with("contact.csv", HEADER);

        assertThat(folder.problems()).isEqualTo("""
                        contact.csv: unknown file
                          Maybe `contacts.csv`?
                        """);
    }

    @Test
    void a_file_with_another_ending_is_unknown() {
        folder.with("cases.csv", "id,site,openedAt\n").with("Supervision_Sessions.ndjson", "");

        assertThat(folder.problems()).isEqualTo("""
                        Supervision_Sessions.ndjson: unknown file
                          Maybe `supervision-sessions.jsonl`?
                        """);
    }

    @Test
    void a_file_that_resembles_nothing_is_answered_with_what_there_is() {
        folder.with("cases.csv", "id,site,openedAt\n").with("weather.csv", "");

        assertThat(folder.problems())
                .startsWith(
                        "weather.csv: unknown file\n  Maybe one of `adaptations`, `allocations`, `assurance-meetings`, ")
                .endsWith("`workflow-steps`, with the ending `.csv` or `.jsonl`\n");
    }

    @Test
    void a_misnamed_file_leaves_its_type_unknown_where_there_is_no_other_file_of_it() {
        folder.with("contact.csv", HEADER).with("case.csv", "").with("cases.csv", "id,site,openedAt\n");

        assertThat(((Snapshot) folder.read().lenient()).leftOutRows())
                .extracting(LeftOut::type)
                .containsExactly("contact");
    }

    @Test
    void a_folder_inside_is_a_problem() throws IOException {
        folder.with("contacts.csv", HEADER);
        Files.createDirectory(path.resolve("2026"));

        assertThat(folder.problems()).isEqualTo("""
                        2026: a folder, and only files are read
                          Maybe move its files up, or give it a name that begins with a dot
                        """);
    }

    @Test
    void a_folder_without_facts_is_a_problem() {
        assertThat(folder.problems())
                .isEqualTo(path + ": no file of facts is here\n  Maybe another folder was meant\n");
    }

    @Test
    void a_folder_that_does_not_exist_cannot_be_read() {
        assertThatThrownBy(() -> FactFolder.read(Path.of("nowhere")))
                .isInstanceOf(FactsException.class)
                .hasMessage("1 problem in the facts\nnowhere: there is no such folder\n"
                        + "  Maybe its name is mistyped, or relative to another folder");
    }

    @Test
    void a_file_is_no_folder() {
        folder.with("contacts.csv", HEADER);
        Path file = path.resolve("contacts.csv");

        assertThatThrownBy(() -> FactFolder.read(file))
                .isInstanceOf(FactsException.class)
                .hasMessage("1 problem in the facts\n" + file + ": this is a file, and facts are read from a folder\n"
                        + "  Maybe the folder that holds it");
    }

    @Test
    void problems_come_in_the_order_of_file_names_and_lines() {
        folder.with("contacts.jsonl", "1\n2\n")
                .with("contacts.csv", HEADER + "x\n")
                .with("audits.csv", "");

        assertThat(folder.problemList())
                .extracting(Problem::where)
                .containsExactly("audits.csv", "contacts.csv:2", "contacts.jsonl:1", "contacts.jsonl:2");
    }

    @Test
    void the_same_id_with_other_content_is_a_problem_at_both_places() {
        folder.with("contacts.csv", HEADER + row("k1", "c1")).with("contacts.jsonl", json("k1", "c2"));

        assertThat(folder.problemList())
                .extracting(Problem::where)
                .containsExactly("contacts.csv:2", "contacts.jsonl:1");
        assertThat(folder.kept()).isZero();
    }

    @Test
    void the_same_row_twice_is_one_fact() {
        folder.with("contacts.csv", HEADER + row("k1", "c1") + row("k1", "c1"));

        assertThat(folder.problems()).isEmpty();
        assertThat(folder.kept()).isEqualTo(1);
    }

    @Test
    void lenient_and_strict_agree_on_what_is_wrong() {
        folder.with("contacts.csv", HEADER + row("k1", "c1") + "k2,s1\n" + row("k3", ""))
                .with("cases.jsonl", "")
                .with("case.csv", "")
                .with("audits.csv", "id;site");
        Facts.Builder facts = folder.read();

        assertThat(facts.lenient().problems()).hasSize(5).isEqualTo(facts.problems());
        assertThat(facts.lenient().size()).isEqualTo(1);
        assertThatThrownBy(facts::strict)
                .isInstanceOfSatisfying(
                        FactsException.class, e -> assertThat(e.problems()).isEqualTo(facts.problems()));
    }
}
