package org.plumbline.internal.standard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.plumbline.Subject;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.internal.yaml.YamlReader;
import org.plumbline.standard.StandardId;

/** Reads standards from YAML: what a pack declares, and the values that others give. */
public final class StandardsFile {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final String BEGINNING = "always";
    private static final int DATE_LENGTH = "2026-01-01".length();

    private final Problems problems;

    private StandardsFile(Problems problems) {
        this.problems = problems;
    }

    /** What a pack declares. */
    public static List<Declared> declarations(Yaml.Entries root, Problems problems) {
        Declarations file = new Declarations(new StandardsFile(problems), problems);
        List<Declared> declared = new ArrayList<>();
        root.entries().forEach((name, value) -> file.read(name, value).ifPresent(declared::add));
        return declared;
    }

    /** Values for standards that a pack declares. */
    public static ValuesFile values(Path yaml) {
        Problems problems = new Problems();
        String name = String.valueOf(yaml.getFileName());
        Optional<ValuesFile> values =
                Yaml.read(yaml, name, problems).map(root -> new StandardsFile(problems).values(root, name));
        problems.throwIfAny();
        return values.orElseThrow();
    }

    /** Values that stand inside another file. */
    public static ValuesFile values(Yaml.Entries root, String name, Problems problems) {
        return new StandardsFile(problems).values(root, name);
    }

    private ValuesFile values(Yaml.Entries root, String name) {
        Optional<Subject> scope = root.get("scope").flatMap(value -> scope(value, problems));
        NavigableMap<StandardId, NavigableMap<LocalDate, Dated.Written>> values = new TreeMap<>();
        Map<StandardId, String> places = new TreeMap<>();
        root.entries().forEach((id, value) -> {
            if (!id.equals("scope")) {
                checked(id, value.where()).ifPresent(standard -> {
                    values.put(standard, dated(value));
                    places.put(standard, value.where());
                });
            }
        });
        return new ValuesFile(name, scope, values, places);
    }

    static Optional<Subject> scope(Yaml.Value value, Problems problems) {
        if (value instanceof Yaml.Entries entries && entries.entries().size() == 1) {
            YamlReader reader = new YamlReader(entries, problems);
            Optional<Subject> site = reader.optionalText("site").map(id -> Subject.of(Subject.Type.SITE, id));
            Optional<Subject> scope =
                    site.or(() -> reader.optionalText("partner").map(id -> Subject.of(Subject.Type.PARTNER, id)));
            if (scope.isPresent()) {
                return scope;
            }
        }
        problems.add(value.where(), "`scope` must name one site or one partner", "`scope: { site: north }`");
        return Optional.empty();
    }

    Optional<StandardId> checked(String name, String where) {
        if (NAME.matcher(name).matches()) {
            return Optional.of(new StandardId(name));
        }
        problems.add(
                where,
                "`" + name + "` is not the name of a standard",
                "`intake.completed-within`: words in lower case, with a dot");
        return Optional.empty();
    }

    static String inYaml(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    NavigableMap<LocalDate, Dated.Written> dated(Yaml.Value value) {
        NavigableMap<LocalDate, Dated.Written> dated = new TreeMap<>();
        if (!(value instanceof Yaml.Entries entries)) {
            problems.add(
                    value.where(), "must be a map of dates to values", "`2026-01-01: { value: P28D, source: \"…\" }`");
            return dated;
        }
        entries.entries()
                .forEach((date, entry) -> date(date, entry.where())
                        .ifPresent(from -> written(entry).ifPresent(found -> dated.put(from, found))));
        return dated;
    }

    private Optional<LocalDate> date(String text, String where) {
        if (text.equals(BEGINNING)) {
            return Optional.of(LocalDate.MIN);
        }
        Optional<LocalDate> date = date(text);
        if (date.isEmpty()) {
            problems.add(
                    where,
                    "`" + text + "` is not a date",
                    "`2026-01-01`, the first day on which the value holds, or `" + BEGINNING + "`");
        }
        return date;
    }

    /** Years have four digits: a day before all others would be {@link #BEGINNING} once more. */
    private static Optional<LocalDate> date(String text) {
        try {
            return text.length() == DATE_LENGTH ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    Optional<Dated.Written> written(Yaml.Value value) {
        if (!(value instanceof Yaml.Entries entries)) {
            problems.add(
                    value.where(),
                    "must have a value and a source",
                    "`{ value: P28D, source: \"Acme supervision policy\" }`");
            return Optional.empty();
        }
        YamlReader reader = new YamlReader(entries, problems).knows(Set.of("value", "source"));
        Dated.Written written = written(entries, reader.text("source"), problems);
        if (written.value().isEmpty() && written.table().isEmpty() && !isWrong(entries)) {
            problems.add(entries.where(), "`value` is missing");
        }
        return Optional.of(written);
    }

    /** The {@code value} of some entries, whoever says so. */
    static Dated.Written written(Yaml.Entries entries, String source, Problems problems) {
        SortedMap<String, List<String>> table = table(entries, problems);
        List<String> texts = entries.get("value").orElse(null) instanceof Yaml.Entries
                ? List.of()
                : new YamlReader(entries, problems).texts("value");
        return new Dated.Written(texts, table, source, entries.where());
    }

    /** What is written for each key of a table. */
    private static SortedMap<String, List<String>> table(Yaml.Entries entries, Problems problems) {
        SortedMap<String, List<String>> table = new TreeMap<>();
        if (entries.get("value").orElse(null) instanceof Yaml.Entries map) {
            YamlReader reader = new YamlReader(map, problems);
            map.entries().forEach((key, value) -> {
                List<String> written = reader.texts(key);
                if (written.isEmpty() && value instanceof Yaml.Text) {
                    problems.add(value.where(), "`" + key + "` has no value");
                }
                table.put(key, written);
            });
        }
        return table;
    }

    /** Whether the value is there in a form that was said to be wrong already. */
    private static boolean isWrong(Yaml.Entries entries) {
        return entries.get("value")
                .filter(value ->
                        value instanceof Yaml.Items items && !items.items().isEmpty())
                .isPresent();
    }
}
