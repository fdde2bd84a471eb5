package org.plumbline.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.Facts;
import org.plumbline.fact.Fact;
import org.plumbline.fact.FactType;

/** A hundred thousand damaged rows of all types: none is a crash, and none vanishes without a word. */
class MutatedRowsTest {
    private static final int ROWS = 50_000;
    private static final int IN_A_FILE = 100;

    @TempDir
    private Path folder;

    private int kept;
    private int leftOut;

    @Test
    void each_row_of_json_lines_is_kept_or_said() throws IOException {
        var mutations = new Mutations(new Random(20260302));

        each(".jsonl", type -> "", mutations::json);
    }

    @Test
    void each_row_of_csv_is_kept_or_said() throws IOException {
        var mutations = new Mutations(new Random(20260303));

        each(".csv", type -> ExampleRow.header(type) + "\n", mutations::csv);
    }

    private void each(String ending, Function<FactType, String> header, Function<FactType, String> row)
            throws IOException {
        List<FactType> types = FactType.all();
        for (int file = 0; file < ROWS / IN_A_FILE; file++) {
            FactType type = types.get(file % types.size());
            List<String> rows =
                    Stream.generate(() -> row.apply(type)).limit(IN_A_FILE).toList();
            check(type, ending, header.apply(type), rows);
        }
        assertThat(kept + leftOut).isEqualTo(ROWS);
        assertThat(kept).isGreaterThan(ROWS / 4);
        assertThat(leftOut).isGreaterThan(ROWS / 4);
    }

    private void check(FactType type, String ending, String header, List<String> rows) throws IOException {
        String name = type.plural() + ending;
        Path path = folder.resolve(name);
        Files.writeString(path, header + String.join("\n", rows) + "\n");
        var facts = new Recorder();
        new FactFile(type, ending.equals(".csv"), name, facts).read(path);
        kept += facts.kept.size();
        leftOut += facts.leftOut.size();

        int first = header.isEmpty() ? 1 : 2;
        Collection<String> lines = IntStream.range(first, first + rows.size())
                .mapToObj(line -> name + ":" + line)
                .collect(Collectors.toCollection(TreeSet::new));
        Collection<String> met = Stream.concat(
                        facts.places.stream(),
                        facts.leftOut.stream().map(row -> row.problems().get(0).where()))
                .sorted()
                .toList();
        assertThat(met).as(() -> String.join("\n", rows)).containsExactlyElementsOf(lines);
        assertThat(facts.kept).allMatch(fact -> isWhole(type, fact));
        collect(facts);
    }

    /** A fact that is kept has nothing wrong with it, and one line that says so. */
    private static boolean isWhole(FactType type, Fact fact) {
        return type.check(fact).isEmpty() && type.text(fact).lines().count() == 1;
    }

    /** Most of them have the same id and contradict each other: each is left out, or holds. */
    private static void collect(Recorder read) {
        Facts.Builder builder = Facts.builder();
        read.kept.forEach(builder::add);
        Facts facts = builder.lenient();
        assertThat(facts.size() + facts.problems().size() > 0)
                .isEqualTo(!read.kept.stream().allMatch(Fact::withdrawn));
        assertThat(facts.digest()).hasSize(64);
    }
}
