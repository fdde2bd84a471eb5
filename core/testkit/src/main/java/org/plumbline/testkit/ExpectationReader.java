package org.plumbline.testkit;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.Subject;
import org.plumbline.internal.Nearest;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;

/** Reads what a scenario expects: {@code none}, {@code met}, {@code not-applicable}, or a list of lines. */
final class ExpectationReader {
    private static final Set<String> TIMES = Set.of("due", "done", "from", "turns");

    private final Problems problems;

    ExpectationReader(Problems problems) {
        this.problems = problems;
    }

    List<Line> read(Yaml.Value value) {
        if (value instanceof Yaml.Items items) {
            return items.items().stream().flatMap(item -> line(item).stream()).toList();
        }
        String text = value instanceof Yaml.Text scalar ? scalar.text() : "";
        Optional<Kind> silent = Kind.named(text).filter(Kind::isSilent);
        if (silent.isEmpty() && !text.equals("none")) {
            problems.add(
                    value.where(),
                    "`expect` is not an expectation",
                    "`none`, `met`, `not-applicable`, or a list such as `[ { overdue: case c1 } ]`");
        }
        return silent.map(kind -> List.of(Line.counted(kind, 1))).orElse(List.of());
    }

    private Optional<Line> line(Yaml.Value value) {
        if (!(value instanceof Yaml.Entries entries) || entries.entries().isEmpty()) {
            problems.add(value.where(), "is not an expectation", "`{ overdue: case c1 }`");
            return Optional.empty();
        }
        String first = entries.entries().keySet().iterator().next();
        Optional<Kind> kind = Kind.named(first);
        if (kind.isEmpty()) {
            problems.add(value.where(), "`" + first + "` is nothing to expect", maybe(first, Kind.texts()));
            return Optional.empty();
        }
        return Optional.of(line(kind.get(), entries));
    }

    private Line line(Kind kind, Yaml.Entries entries) {
        Map<String, String> details = new LinkedHashMap<>();
        String of = "";
        for (Map.Entry<String, Yaml.Value> entry : entries.entries().entrySet()) {
            String key = entry.getKey();
            if (key.equals(kind.text())) {
                of = text(entry.getValue());
                checkSubject(kind, of, entry.getValue().where());
            } else {
                checkKey(kind, key, entry.getValue());
                details.put(key, text(entry.getValue()));
            }
        }
        return new Line(kind, of, details);
    }

    private void checkSubject(Kind kind, String of, String where) {
        if (Line.isCount(of)) {
            return;
        }
        List<String> types = Arrays.stream(Subject.Type.values())
                .map(type -> type.name().toLowerCase(Locale.ROOT))
                .toList();
        String[] words = of.split(" ", 2);
        boolean subject = of.equals("network") || (words.length == 2 && types.contains(words[0]));
        if (kind.isSilent()) {
            problems.add(where, "`" + of + "` is not a number of judgements", "`" + kind.text() + ": 1`");
        } else if (!subject) {
            problems.add(where, "`" + of + "` is no subject", "`case c1`: one of " + String.join(", ", types));
        }
    }

    private void checkKey(Kind kind, String key, Yaml.Value value) {
        if (!kind.keys().contains(key)) {
            problems.add(
                    value.where(), "`" + key + "` is not known of what is " + kind.text(), maybe(key, kind.keys()));
        } else if (TIMES.contains(key) && Written.instant(text(value)).isEmpty()) {
            problems.add(
                    value.where(),
                    "`" + key + "` is not a time with offset: `" + text(value) + "`",
                    "write it like `2026-03-01T10:00Z`");
        }
    }

    private String text(Yaml.Value value) {
        if (value instanceof Yaml.Text text) {
            return Written.typed(text.text());
        }
        if (value instanceof Yaml.Items items && items.items().stream().allMatch(Yaml.Text.class::isInstance)) {
            return Written.typed(items.items().stream()
                    .map(item -> ((Yaml.Text) item).text())
                    .toList());
        }
        problems.add(value.where(), "must be a text or a list of texts");
        return "";
    }

    static String maybe(String name, Iterable<String> known) {
        Set<String> names = new TreeSet<>();
        known.forEach(names::add);
        return Nearest.to(name, names)
                .map(near -> "`" + near + "`")
                .orElseGet(() -> "one of " + String.join(", ", names));
    }
}
