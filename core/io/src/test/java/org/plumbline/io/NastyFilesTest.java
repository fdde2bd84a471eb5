package org.plumbline.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.io.Folder.HEADER;
import static org.plumbline.io.Folder.row;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.plumbline.fact.FactType;

/** Files that once took a reader minutes, or vanished, and whose size is what made them dangerous. */
class NastyFilesTest {
    /** Far above what they take now, and far below what they took. */
    private static final double SECONDS = 5;

    private static Recorder read(String file, String text) {
        FileName name = FileName.of(file);
        var facts = new Recorder();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new FactFile(name.type().orElseThrow(), name.isCsv(), file, facts)
                .read(new ByteArrayInputStream(text.getBytes(UTF_8)));
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat((end - start) / 1e9).isLessThan(SECONDS);
        return facts;
    }

    @Test
    void anInchMarkBeforeAQuoteInEveryRowIsReadInOneGo() {
        Recorder facts = read("contacts.csv", HEADER + "5\",\"\n".repeat(60_000));

        assertThat(facts.kept).isEmpty();
        assertThat(facts.problems()).hasSize(Intake.LISTED + 1);
        assertThat(facts.problems().get(Intake.LISTED).what())
                .isEqualTo("59,000 more problems: 59,000 times a quote opens a cell and is never closed");
    }

    @Test
    void soAreRowsThatBreakBetweenThem() {
        Recorder facts = read("contacts.csv", HEADER + "5\",\"\n\"\"x\n".repeat(30_000) + row("k1", "c1"));

        assertThat(facts.places).containsExactly("contacts.csv:60002");
        assertThat(facts.problems().get(Intake.LISTED).what())
                .contains("29,500 times a quote opens a cell", "29,500 times text between a closing quote");
    }

    @Test
    void aBrokenRowThatNamesAHundredThousandIdsMayBeAboutAnybody() {
        Recorder facts = read("contacts.jsonl", "{" + "\"id\":\"a\",\"caseId\":\"b\",".repeat(40_000) + "\n");

        assertThat(facts.leftOut)
                .singleElement()
                .satisfies(row -> assertThat(row.subjects()).isEmpty());
    }

    @Test
    void aHundredIdsInABrokenRowAreReadAndOneMoreIsNot() {
        String hundred = IntStream.range(0, 100)
                .mapToObj(i -> "{\"caseId\":\"c" + i + "\",\"site\":\"s1\"}")
                .collect(Collectors.joining(","));

        assertThat(read("contacts.jsonl", "[" + hundred).leftOut.get(0).subjects())
                .hasSize(100);
        assertThat(read("contacts.jsonl", "[" + hundred + ",{\"caseId\":\"c\"}")
                        .leftOut
                        .get(0)
                        .subjects())
                .isEmpty();
    }

    @Test
    void tenThousandUnknownColumnsAndAsManyCellsTooManyAreReadInNoTime() {
        String columns = IntStream.range(0, 10_000).mapToObj(i -> ",c" + i).collect(Collectors.joining());
        Recorder facts =
                read("contacts.csv", HEADER.strip() + columns + "\n" + ("k" + ",x".repeat(10_100) + "\n").repeat(3));

        assertThat(facts.leftOut).hasSize(1);
        assertThat(facts.leftOut.get(0).subjects()).isEmpty();
    }

    @Test
    void aThousandWrongZonesAreSaidInNoTime() {
        FactType sites = FactType.named("site").orElseThrow();
        String row = ExampleRow.csv(ExampleRow.of(sites)).replace("Europe/London", "Europe/Londres") + "\n";
        Recorder facts = read("sites.csv", ExampleRow.header(sites) + "\n" + row.repeat(1000));

        assertThat(facts.leftOut).hasSize(1000);
    }

    @Test
    void aNumberWithTheLargestExponentOfAllIsNoNumber() {
        FactType posts = FactType.named("post").orElseThrow();
        String row = ExampleRow.csv(ExampleRow.of(posts)).replace(",0.8,", ",1e2147483648,");

        assertThat(read("posts.csv", ExampleRow.header(posts) + "\n" + row).problems())
                .singleElement()
                .asString()
                .startsWith("posts.csv:2: `wte` is not a number: `1e2147483648`");
    }

    @Test
    void anExponentBeyondAllNumbersCostsItsRowOnly() {
        String row = ExampleRow.json(ExampleRow.of(FactType.named("post").orElseThrow())) + "\n";
        Recorder facts = read("posts.jsonl", row.replace(":0.8", ":1e2147483648") + row.replace("-1", "-2"));

        assertThat(facts.places).containsExactly("posts.jsonl:2");
        assertThat(facts.problems())
                .singleElement()
                .asString()
                .startsWith("posts.jsonl:1: a number with an exponent that is too large");
    }

    @Test
    void aFileOfBlankLinesDoesNotSayThatThereAreNoRows() {
        Recorder facts = read("contacts.jsonl", "\uFEFF\n \t\n\n");

        assertThat(facts.problems())
                .singleElement()
                .asString()
                .startsWith("contacts.jsonl: the file is empty, which does not say that there are no rows");
        assertThat(facts.leftOut).hasSize(1);
    }
}
