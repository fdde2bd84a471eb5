package org.plumbline.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.Facts;
import org.plumbline.FactsException;
import org.plumbline.Problem;
import org.plumbline.fact.FactType;
import org.plumbline.fuzz.Held;
import org.plumbline.fuzz.Target;

/**
 * Two files that are sorted by site, which the first two bytes choose and a line {@code ---} parts. Whatever the rows say
 * comes up in a part, or the reading ends with the place that is out of order.
 */
public final class SortedTarget implements Target {
    private static final String BETWEEN = "\n---\n";

    /** A file: CSV, or JSON Lines. */
    private static final class File {
        final FactType type;
        final boolean csv;
        final String name;
        private final String text;

        File(int type, boolean csv, String text) {
            this.type = FactType.all().get(type % FactType.all().size());
            this.csv = csv;
            this.text = text;
            name = this.type.plural() + (csv ? ".csv" : ".jsonl");
        }

        FactRows open(Facts.Builder head) throws IOException {
            return new FactFile(type, csv, name, head).open(new ByteArrayInputStream(text.getBytes(ISO_8859_1)));
        }
    }

    @Override
    public List<String> seeds() {
        return FactWords.files((type, rows) -> {
            int index = FactType.all().indexOf(type);
            return "" + (char) index + (char) index + FactWords.file(type, moved(rows, "east"), true) + BETWEEN
                    + FactWords.file(type, moved(rows, "west"), false);
        });
    }

    /** The third at another site: ids that are not the same fact. */
    private static List<Map<String, Object>> moved(List<Map<String, Object>> rows, String site) {
        rows.forEach(row -> row.computeIfPresent("site", (field, value) -> site));
        rows.forEach(row -> row.computeIfPresent("id", (field, id) -> id + "-" + site));
        if (rows.size() > 2) {
            rows.get(2).computeIfPresent("site", (field, value) -> "zenith");
            rows.get(2).computeIfPresent("id", (field, id) -> id + "-3");
        }
        return rows;
    }

    @Override
    public List<String> words() {
        List<String> words = new ArrayList<>(FactWords.all());
        words.addAll(List.of("east", "west", "zenith", "north", BETWEEN));
        return words;
    }

    @Override
    public void take(byte[] input) {
        if (input.length < 2) {
            return;
        }
        String text = new String(input, 2, input.length - 2, ISO_8859_1);
        int between = text.indexOf(BETWEEN);
        var files = new ArrayList<File>();
        files.add(new File(input[0] & 0xFF, true, between < 0 ? text : text.substring(0, between)));
        if (between >= 0) {
            files.add(new File(input[1] & 0xFF, false, text.substring(between + BETWEEN.length())));
        }
        try {
            check(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(List<File> files) throws IOException {
        Set<Problem> problems = new HashSet<>();
        Map<String, Facts.Builder> sites = new HashMap<>();
        var sorted = new ArrayList<SortedFile>();
        for (File file : files) {
            FactRows rows = file.open(Facts.builder());
            if (rows.areUsable()) {
                collect(rows, problems, sites);
                sorted.add(new SortedFile(file.name, file.open(Facts.builder())));
            }
        }
        parts(sorted).ifPresent(parts -> check(parts, problems, sites));
    }

    private static void collect(FactRows rows, Set<Problem> problems, Map<String, Facts.Builder> sites)
            throws IOException {
        for (Taken row = rows.next(); row != null; row = rows.next()) {
            String where = row.where();
            row.flaws().forEach(flaw -> problems.add(flaw.at(where)));
            if (row instanceof Taken.Kept kept) {
                String site = kept.site().orElseThrow();
                sites.computeIfAbsent(site, key -> Facts.builder()).add(kept.fact(), where);
            }
        }
    }

    /** The parts tell what the rows told, and no more than that facts of a site contradict each other. */
    private static void check(List<Facts> parts, Set<Problem> problems, Map<String, Facts.Builder> sites) {
        Set<Problem> told = new HashSet<>();
        parts.forEach(part -> told.addAll(part.problems()));
        told.forEach(Places::checkForm);
        Held.that(told.containsAll(problems), "all that is wrong with the rows", problems);
        told.removeAll(problems);
        told.forEach(more -> Held.that(more.what().contains(" says something else than "), "a contradiction", more));
        int facts =
                sites.values().stream().mapToInt(site -> site.lenient().size()).sum();
        Held.same("the facts", parts.stream().mapToInt(Facts::size).sum(), facts);
    }

    private static Optional<List<Facts>> parts(List<SortedFile> files) {
        var parts = new ArrayList<Facts>();
        try {
            new SiteParts(files).forEachRemaining(parts::add);
            return Optional.of(parts);
        } catch (FactsException e) {
            Held.that(!e.problems().isEmpty(), "a reason", e);
            e.problems().forEach(Places::checkForm);
            return Optional.empty();
        }
    }
}
