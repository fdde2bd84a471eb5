package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plumbline.io.Folder.HEADER;
import static org.plumbline.io.SortedFolder.json;
import static org.plumbline.io.SortedFolder.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.LeftOut;

/** What becomes of that which is wrong in a folder of sorted files. */
class SortedProblemsTest {
    @TempDir
    private Path path;

    private SortedFolder folder;

    @BeforeEach
    void make() {
        folder = SortedFolder.in(path);
    }

    private static void assertWrong(ThrowingCallable reading, String problem) {
        assertThatThrownBy(reading).isInstanceOf(FactsException.class).hasMessage("1 problem in the facts\n" + problem);
    }

    private void assertBothWrong(String problems) {
        assertThatThrownBy(folder::parts)
                .isInstanceOfSatisfying(
                        FactsException.class,
                        e -> assertThat(e.problems())
                                .extracting(Object::toString)
                                .hasSize(2)
                                .satisfies(both ->
                                        assertThat(String.join("\n", both)).isEqualTo(problems)));
    }

    private static String problems(Facts facts) {
        return SortedFolder.problems(facts);
    }

    @Test
    void a_site_that_sorts_before_the_one_above_it_ends_the_reading() {
        folder.with("contacts.csv", HEADER + row("s1", "k1") + row("s2", "k2") + row("s10", "k3"))
                .with("sites.csv", "id,zone\ns1,UTC\ns2,UTC\n");
        Iterator<Facts> parts = folder.open().sites();

        assertThat(problems(parts.next())).isEmpty();
        assertWrong(parts::next, """
                contacts.csv:4: site `s10` comes after site `s2`, and sorts before it
                  Maybe sort the rows by site, as `LC_ALL=C sort` does""");
        assertThat(parts).isExhausted();
    }

    @Test
    void a_row_that_is_left_out_ends_the_reading_too_where_its_site_does_not_follow() {
        folder.with("sites.csv", "id,zone\ns1,UTC\n(1 row)\n");

        assertBothWrong("""
                sites.csv:3: site `(1 row)` comes after site `s1`, and sorts before it
                  Maybe sort the rows by site, as `LC_ALL=C sort` does
                sites.csv:3: the row has 1 cell, and the header 2
                  Maybe the row was cut off""");
    }

    @Test
    void a_fact_without_a_site_is_in_nobodys_part() {
        folder.with("training-records.csv", "id,site,staffId,kind\nt1,,p1,TRAINING\nt2,s1,p1,TRAINING\n");

        assertWrong(() -> folder.open().sites(), """
                training-records.csv:2: a fact without a site, which is in no site's part
                  Maybe name its site, or move it to a file of the folder `network`""");
    }

    @Test
    void a_row_that_names_no_site_and_stands_first_is_one_of_every_part() {
        folder.with("contacts.csv", HEADER + row("", "k0") + row("s1", "k1") + row("s3", "k3"))
                .with("sites.csv", "id,zone\ns2,UTC\ns4,UTC\n");

        assertThat(folder.partsInWords()).isEqualTo("1 wrong: k1\n1 wrong: s2\n1 wrong: k3\n1 wrong: s4\n");
        assertThat(problems(folder.parts().get(3)))
                .isEqualTo("contacts.csv:2: `site` is missing\n  Maybe add `site` (text): the site\n");
    }

    @Test
    void a_row_that_names_no_site_and_comes_later_ends_the_reading() {
        folder.with("contacts.csv", HEADER + row("s1", "k1") + row("", "k0"));

        assertBothWrong("""
                contacts.csv:3: the row names no site, and may be of one whose facts were handed over already
                  Maybe put it before the rows that name one, as `LC_ALL=C sort` does
                contacts.csv:3: `site` is missing
                  Maybe add `site` (text): the site""");
    }

    @Test
    void a_row_that_is_left_out_is_a_problem_of_its_site() {
        folder.with("contacts.csv", HEADER + row("s1", "k1") + row("s2", "k2").replace("Z", "") + row("s3", "k3"));
        List<Facts> parts = folder.parts();

        assertThat(parts).extracting(Facts::size).containsExactly(1, 0, 1);
        assertThat(problems(parts.get(0)) + problems(parts.get(2))).isEmpty();
        assertThat(problems(parts.get(1))).startsWith("contacts.csv:3: `at` is ");
        assertThat(SortedFolder.leftOut(parts.get(1)))
                .singleElement()
                .satisfies(row -> assertThat(row.site()).contains("s2"));
    }

    @Test
    void a_site_whose_record_is_left_out_is_told_so() {
        folder.with("sites.csv", "id,zone\ns1,UTC\ns2,Mars\ns3,UTC\n");

        assertThat(folder.partsInWords()).isEqualTo("s1\n1 wrong: \ns3\n");
    }

    @Test
    void a_row_whose_site_cannot_be_read_is_one_of_the_sites_before_and_after_it_and_between_them() {
        folder.with("contacts.csv", HEADER + row("s2", "k2") + "(x)\n" + row("s4", "k4") + row("s5", "k5"))
                .with("sites.csv", "id,zone\ns1,UTC\ns3,UTC\n");

        assertThat(folder.partsInWords()).isEqualTo("s1\n1 wrong: k2\n1 wrong: s3\n1 wrong: k4\nk5\n");
        assertThat(problems(folder.parts().get(2)))
                .isEqualTo("contacts.csv:3: the row has 1 cell, and the header 6\n  Maybe the row was cut off\n");
    }

    @Test
    void a_row_whose_site_cannot_be_read_is_told_once_amid_the_rows_of_a_site() {
        folder.with("contacts.csv", HEADER + row("s1", "k1") + "(x)\n" + row("s1", "k2") + row("s2", "k3"));

        assertThat(folder.partsInWords()).isEqualTo("1 wrong: k1 k2\nk3\n");
    }

    @Test
    void a_row_at_the_begin_or_end_whose_site_cannot_be_read_may_be_of_any_site_there() {
        folder.with("contacts.csv", HEADER + "(x)\n" + row("s2", "k2") + row("s3", "k3") + "(1 row)\n")
                .with("sites.csv", "id,zone\ns1,UTC\ns4,UTC\n");

        assertThat(folder.partsInWords()).isEqualTo("1 wrong: s1\n1 wrong: k2\n1 wrong: k3\n1 wrong: s4\n");
    }

    @Test
    void where_no_site_can_be_read_one_part_says_so() {
        folder.with("contacts.csv", HEADER + "(x)\n").with("cases.jsonl", "1\n");

        assertThat(folder.partsInWords()).isEqualTo("2 wrong: \n");
        assertThat(SortedFolder.leftOut(folder.parts().get(0)))
                .extracting(LeftOut::type)
                .containsExactlyInAnyOrder("contact", "case");
    }

    @Test
    void what_is_wrong_in_the_last_row_is_not_known_before_the_last_part() {
        folder.with("contacts.csv", HEADER + row("s1", "k1") + row("s2", "k2") + row("s3", "k3") + "(x)\n");

        assertThat(folder.partsInWords()).isEqualTo("k1\nk2\n1 wrong: k3\n");
    }

    @Test
    void all_problems_are_listed_however_many_there_are() {
        String wrong = IntStream.range(0, 1500)
                .mapToObj(i -> row("s1", "k" + i).replace("Z", ""))
                .collect(Collectors.joining());
        folder.with("contacts.csv", HEADER + wrong + row("s2", "k"));

        assertThat(folder.partsInWords()).isEqualTo("1500 wrong: \nk\n");
    }

    @Test
    void a_field_that_nobody_knows_is_told_on_its_first_line() {
        String odd = json("s1", "k1").replace("\"kind\"", "\"kin\":1,\"kind\"");
        folder.with("contacts.jsonl", odd + odd.replace("s1", "s2").replace("k1", "k2"));

        assertThat(folder.partsInWords()).isEqualTo("1 wrong: k1\nk2\n");
    }

    @Test
    void facts_that_contradict_each_other_are_left_out_of_their_part() {
        folder.with("contacts.csv", HEADER + row("s1", "k1") + row("s2", "k2"))
                .with("contacts.jsonl", json("s1", "k1").replace("COMPLETED", "MISSED"));

        assertThat(folder.partsInWords()).isEqualTo("2 wrong: \nk2\n");
    }

    @Test
    void a_file_that_cannot_be_used_leaves_its_type_out_of_the_network() throws IOException {
        folder.with("audits.csv", "")
                .with("cases.csv", "id;site\n")
                .with("contacts.csv", "id,site\nk1,s1\n")
                .with("posts.csv", "\n")
                .with("sites.csv", "id,zone,colour\ns1,UTC,red\n");
        Files.createSymbolicLink(path.resolve("referrals.csv"), path.resolve("gone"));
        Facts network = folder.open().network();

        assertThat(SortedFolder.leftOut(network))
                .extracting(LeftOut::type)
                .containsOnly("audit", "case", "contact", "post", "referral");
        assertThat(problems(network)).contains("""
                audits.csv: the file is empty, which does not say that there are no rows
                  Maybe its extract failed; a CSV header alone says that there are no rows
                cases.csv:1: no column of the header is a field of `case`
                  Maybe put commas between the cells, not `;`
                """, """
                posts.csv: there is no header
                  Maybe the file was cut off
                referrals.csv: the file cannot be read to its end
                  Maybe its permissions forbid it
                sites.csv:1:""");
        assertThat(folder.partsInWords()).isEqualTo("s1\n");
    }

    @Test
    void files_with_other_names_are_problems_of_the_network() throws IOException {
        folder.with("contact.csv", HEADER).with("network/case.csv", "").with("README.md", "# Facts");
        Files.createDirectory(path.resolve("2026"));
        Facts network = folder.open().network();

        assertThat(problems(network)).isEqualTo("""
                network/case.csv: unknown file
                  Maybe `cases.csv`?
                2026: a folder, and only files are read
                  Maybe move its files up, or give it a name that begins with a dot
                contact.csv: unknown file
                  Maybe `contacts.csv`?
                """);
        assertThat(SortedFolder.leftOut(network)).extracting(LeftOut::type).containsOnly("case", "contact");
    }

    @Test
    void a_folder_with_nothing_but_its_network_is_a_problem() {
        assertThat(problems(folder.open().network()))
                .isEqualTo(path + ": no file of facts is here\n  Maybe another folder was meant\n");
        assertThat(folder.open().sites()).isExhausted();
    }

    @Test
    void a_folder_without_a_network_cannot_be_read(@TempDir Path other) {
        assertWrong(
                () -> SortedFactFolder.of(other),
                other.resolve("network")
                        + ": there is no such folder\n  Maybe its name is mistyped, or relative to another folder");
        assertWrong(
                () -> SortedFactFolder.of(Path.of("nowhere")),
                "nowhere: there is no such folder\n  Maybe its name is mistyped, or relative to another folder");
    }

    @Test
    void a_file_that_has_gone_or_changed_since_ends_the_reading() throws IOException {
        folder.with("contacts.csv", HEADER + row("s1", "k1"));
        SortedFactFolder source = folder.open();
        folder.with("contacts.csv", "");

        assertWrong(source::sites, """
                contacts.csv: the file is empty, which does not say that there are no rows
                  Maybe its extract failed; a CSV header alone says that there are no rows""");
        Files.delete(path.resolve("contacts.csv"));
        assertWrong(source::sites, """
                contacts.csv: the file cannot be read any more
                  Maybe it was moved or changed while it was read, or its disk failed""");
    }
}
