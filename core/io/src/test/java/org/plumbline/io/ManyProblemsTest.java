package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.io.Folder.HEADER;
import static org.plumbline.io.Folder.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.LeftOut;
import org.plumbline.fact.FactType;

class ManyProblemsTest {
    @TempDir
    private Path folder;

    private Recorder read(String text) throws IOException {
        Path path = Files.writeString(folder.resolve("contacts.csv"), text);
        var facts = new Recorder();
        new FactFile(FactType.named("contact").orElseThrow(), true, "contacts.csv", facts).read(path);
        return facts;
    }

    private static String late(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> row("k" + i, "c" + i).replace("10:00:00Z", i + " o'clock"))
                .collect(Collectors.joining());
    }

    @Test
    void a_thousand_problems_of_a_file_are_listed() throws IOException {
        assertThat(read(HEADER + late(0, 1000)).problems()).hasSize(1000);
    }

    @Test
    void the_rest_are_counted_by_kind_in_a_last_problem() throws IOException {
        Recorder facts =
                read(HEADER + late(0, 1500) + row("k", "") + "\n" + row("k", "") + "x\n" + "x,y\n" + row("k", "c,"));

        assertThat(facts.problems()).hasSize(1001);
        assertThat(facts.problems().get(1000).toString())
                .isEqualTo("contacts.csv: 505 more problems: 500 times `at` is not a time with offset; "
                        + "3 times a row has more or fewer cells than the header; 2 times `caseId` is missing");
    }

    @Test
    void one_that_is_not_listed_is_no_plural() throws IOException {
        assertThat(read(HEADER + late(0, 1001)).problems().get(1000).toString())
                .isEqualTo("contacts.csv: 1 more problem: once `at` is not a time with offset");
    }

    @Test
    void rows_that_are_not_listed_still_leave_unknown_whom_they_name() throws IOException {
        LeftOut last = read(HEADER + late(0, 1002)).leftOut.get(1000);

        assertThat(last.type()).isEqualTo("contact");
        assertThat(last.site()).contains("s1");
        assertThat(last.subjects()).extracting(Object::toString).containsExactly("case c1000", "case c1001");
    }

    @Test
    void one_that_is_not_listed_and_names_nobody_leaves_the_type_unknown() throws IOException {
        LeftOut last = read(HEADER + late(0, 1002) + row("k", "").replace("s1", "s2"))
                .leftOut
                .get(1000);

        assertThat(last.site()).isEmpty();
        assertThat(last.subjects()).isEmpty();
    }

    @Test
    void a_row_with_two_problems_of_which_one_is_listed_is_left_out_once() throws IOException {
        Recorder facts = read(HEADER + late(0, 999) + "k,s1,c,visit,soon,LATE\n");

        assertThat(facts.problems()).hasSize(1001);
        assertThat(facts.problems().get(1000).what())
                .isEqualTo("1 more problem: once `outcome` is `…`, which is not one of PLANNED, ATTEMPTED, COMPLETED,"
                        + " MISSED, DECLINED, CANCELLED_BY_SERVICE, CANCELLED_BY_PERSON");
        assertThat(facts.leftOut).hasSize(1000);
    }

    @Test
    void columns_that_nobody_knows_count_and_leave_nothing_out() throws IOException {
        String columns =
                IntStream.range(0, 1030).mapToObj(i -> "," + "x".repeat(30) + i).collect(Collectors.joining());
        Recorder facts = read(HEADER.strip() + columns + "\n");

        assertThat(facts.problems()).hasSize(1001);
        assertThat(facts.problems().get(1000).what()).startsWith("30 more problems: 10 times something else; once `x");
        assertThat(facts.leftOut).isEmpty();
    }
}
