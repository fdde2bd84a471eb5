package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.io.Folder.HEADER;
import static org.plumbline.io.SortedFolder.json;
import static org.plumbline.io.SortedFolder.row;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Facts;

class SortedFactFolderTest {
    private static final String MOVES = "id,site,caseId,at,reason\n";

    @TempDir
    private Path path;

    private SortedFolder folder;
    private final Random random = new Random(20260301);

    @BeforeEach
    void make() {
        folder = SortedFolder.in(path);
    }

    @Test
    void each_site_is_a_part_with_its_rows_of_every_file() {
        folder.with("contacts.csv", HEADER + row("s1", "k1") + row("s1", "k2") + row("s2", "k3"))
                .with("contacts.jsonl", json("s2", "k4"))
                .with("sites.csv", "id,zone\ns1,UTC\ns2,UTC\n");

        assertThat(folder.partsInWords()).isEqualTo("k1 k2 s1\nk3 k4 s2\n");
    }

    @Test
    void the_network_is_no_part() {
        folder.with("contacts.csv", HEADER + row("s1", "k1"));

        assertThat(folder.open().network().size()).isEqualTo(1);
        assertThat(folder.open().network().problems()).isEmpty();
        assertThat(folder.partsInWords()).isEqualTo("k1\n");
    }

    @Test
    void ids_are_sorted_as_texts() {
        folder.with("contacts.csv", HEADER + row("s1", "k1") + row("s10", "k2") + row("s2", "k3"))
                .with(
                        "contacts.jsonl",
                        json("S9", "k4") + json("s10", "k5") + json("s\uFFFD", "k6") + json("s😀", "k7"));

        assertThat(folder.partsInWords()).isEqualTo("k4\nk1\nk2 k5\nk3\nk6\nk7\n");
    }

    @Test
    void a_site_may_have_no_more_than_its_record() {
        folder.with("sites.csv", "id,zone\ns1,UTC\ns2,UTC\ns3,UTC\n")
                .with("contacts.csv", HEADER + row("s1", "k1") + row("s3", "k3"));

        assertThat(folder.partsInWords()).isEqualTo("k1 s1\ns2\nk3 s3\n");
    }

    @Test
    void a_header_alone_has_no_rows() {
        folder.with("contacts.csv", HEADER);

        assertThat(folder.parts()).isEmpty();
        assertThat(folder.open().network().problems()).isEmpty();
    }

    @Test
    void a_site_without_a_name_stands_before_all_others_and_is_none() {
        folder.with("sites.csv", "id,zone\n,UTC\ns1,UTC\ns2,UTC\n");

        assertThat(folder.partsInWords()).isEqualTo("1 wrong: s1\n1 wrong: s2\n");
    }

    @Test
    void more_rows_than_one_buffer_holds_are_read() {
        folder.with("contacts.csv", HEADER + many("s1") + many("s2"));

        assertThat(folder.parts()).extracting(Facts::size).containsExactly(3000, 3000);
    }

    private static String many(String site) {
        return IntStream.range(0, 3000).mapToObj(i -> row(site, "k" + i + site)).collect(Collectors.joining());
    }

    @Test
    void facts_that_only_a_pack_knows_are_at_their_sites_too(@TempDir Path pack) {
        folder.with("contacts.csv", HEADER + row("s1", "k1") + row("s3", "k3"))
                .with("acme.moves.csv", MOVES + "m1,s1,c1,2026-03-01T10:00:00Z,choice\n")
                .with(
                        "acme.moves.jsonl",
                        "{\"id\":\"m2\",\"site\":\"s2\",\"caseId\":\"c2\",\"at\":\"2026-03-01T10:00:00Z\",\"reason\":\"eviction\"}\n");
        SortedFactFolder source = SortedFactFolder.of(path, List.of(OwnTypes.in(pack)));
        List<String> parts = new ArrayList<>();
        source.sites().forEachRemaining(part -> parts.add(SortedFolder.ids(part)));

        assertThat(source.network().problems()).isEmpty();
        assertThat(parts).containsExactly("k1 m1", "m2", "k3");
    }

    @Test
    void what_is_wrong_with_them_is_said_at_their_site(@TempDir Path pack) {
        folder.with("acme.moves.csv", MOVES + "m1,s1,c1,2026-03-01T10:00:00Z,whim\n");
        List<String> problems = new ArrayList<>();
        SortedFactFolder.of(path, List.of(OwnTypes.in(pack)))
                .sites()
                .forEachRemaining(part -> problems.add(SortedFolder.problems(part)));

        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("acme.moves.csv:2: ")
                .contains("whim", "eviction");
    }

    @Test
    void without_the_pack_nobody_knows_its_files() {
        folder.with("acme.moves.csv", MOVES);

        assertThat(SortedFolder.problems(folder.open().network())).startsWith("acme.moves.csv: unknown file");
    }

    @Test
    void sites_are_read_anew_each_time() {
        folder.with("contacts.csv", HEADER + row("s1", "k1"));
        SortedFactFolder source = folder.open();
        Facts before = source.sites().next();
        Facts again = source.sites().next();
        folder.with("contacts.csv", HEADER + row("s1", "k1") + row("s1", "k2"));

        assertThat(again.digest()).isEqualTo(before.digest());
        assertThat(source.sites().next().size()).isEqualTo(2);
    }

    @Test
    void the_parts_hold_what_all_the_files_hold(@TempDir Path plain) {
        Folder whole = new Folder(plain).with("partners.csv", "id,kind\np1,LEAD\n");
        for (int i = 0; i < 200; i++) {
            write(whole, "contacts.csv", HEADER + rows(site -> row(site, id(site))));
            write(whole, "contacts.jsonl", rows(site -> json(site, id(site))));
            write(whole, "sites.csv", "id,zone\n" + rows(site -> site + ",UTC\n"));
            write(
                    whole,
                    "training-records.csv",
                    "site,id,staffId,kind\n,t,p,X\n" + rows(site -> site + "," + id(site) + ",p,TRAINING\n"));
            Facts expected = whole.read().lenient();
            List<Facts> all = new ArrayList<>(folder.parts());
            all.add(folder.open().network());

            assertThat(distinct(all, SortedFolder::texts))
                    .containsExactlyInAnyOrderElementsOf(distinct(List.of(expected), SortedFolder::texts));
            assertThat(distinct(all, part -> SortedFolder.leftOut(part).stream()))
                    .containsExactlyInAnyOrderElementsOf(
                            distinct(List.of(expected), part -> SortedFolder.leftOut(part).stream()));
            assertThat(distinct(all, part -> part.problems().stream()))
                    .containsExactlyInAnyOrderElementsOf(distinct(List.of(expected), part -> part.problems().stream()));
        }
    }

    private void write(Folder whole, String file, String text) {
        whole.with(file, text);
        folder.with(file, text);
    }

    private String id(String site) {
        return random.nextInt(99) + site;
    }

    private String rows(UnaryOperator<String> row) {
        return IntStream.range(1, 14)
                .mapToObj(i -> "s" + i)
                .sorted()
                .flatMap(site -> IntStream.range(0, Math.max(0, random.nextInt(60) - 30))
                        .mapToObj(i -> damaged(row.apply(site))))
                .collect(Collectors.joining());
    }

    private String damaged(String row) {
        return switch (random.nextInt(20)) {
            case 0 -> row.replace("10:00:00Z", "noon");
            case 1 -> "\0\n";
            case 2 -> "\n";
            case 3 -> row.replace("\n", ",x,\n");
            case 4 -> row.replace("\"kind\"", "\"kin\":1,\"kind\"");
            case 5 -> row.replace("COMPLETED", "MISSED");
            case 6 -> row.replace("UTC", "Mars");
            default -> row;
        };
    }

    private static <T> List<T> distinct(List<Facts> parts, Function<Facts, Stream<T>> of) {
        return parts.stream().flatMap(of).distinct().toList();
    }
}
