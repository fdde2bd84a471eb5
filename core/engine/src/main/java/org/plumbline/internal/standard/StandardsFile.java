package org.plumbline.internal.standard;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.Subject;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.internal.yaml.YamlReader;
import org.plumbline.standard.Standard.Element;
import org.plumbline.standard.Standard.Stricter;
import org.plumbline.standard.Standard.Unit;
import org.plumbline.standard.StandardId;

/** Reads standards from YAML: what a pack declares, and the values that others give. */
public final class StandardsFile {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");
    private static final String BEGINNING = "always";

    private final Problems problems;

    private StandardsFile(Problems problems) {
        this.problems = problems;
    }

    /** What a pack declares. */
    public static List<Declared> declarations(Yaml.Entries root, Problems problems) {
        StandardsFile file = new StandardsFile(problems);
        List<Declared> declared = new ArrayList<>();
        root.entries().forEach((name, value) -> file.declaration(name, value).ifPresent(declared::add));
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
        Optional<Subject> scope = root.get("scope").flatMap(this::scope);
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

    private Optional<Subject> scope(Yaml.Value value) {
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

    private Optional<StandardId> checked(String name, String where) {
        if (NAME.matcher(name).matches()) {
            return Optional.of(new StandardId(name));
        }
        problems.add(
                where,
                "`" + name + "` is not the name of a standard",
                "`intake.completed-within`: words in lower case, with a dot");
        return Optional.empty();
    }

    private Optional<Declared> declaration(String name, Yaml.Value value) {
        Optional<StandardId> id = checked(name, value.where());
        if (!(value instanceof Yaml.Entries entries)) {
            problems.add(value.where(), "`" + name + "` must have a title, a unit and values");
            return Optional.empty();
        }
        YamlReader reader = new YamlReader(entries, problems)
                .knows(Set.of("title", "unit", "element", "stricter", "options", "values"));
        String title = reader.text("title");
        Optional<Unit> unit = oneOf(Unit.values(), "unit", reader, entries.where());
        Optional<Element> element = oneOf(Element.values(), "element", reader, entries.where());
        Optional<Stricter> stricter = oneOf(Stricter.values(), "stricter", reader, entries.where());
        NavigableMap<LocalDate, Dated.Written> written = dated(reader.entries("values"));
        if (id.isEmpty() || unit.isEmpty() || element.isEmpty() || stricter.isEmpty()) {
            return Optional.empty();
        }
        Declared declared = new Declared(
                id.get(),
                title,
                unit.get(),
                element.get(),
                stricter.get(),
                reader.texts("options"),
                entries.where(),
                new TreeMap<>());
        return Optional.of(declared.with(Values.read(declared, written, problems)));
    }

    private <E extends Enum<E>> Optional<E> oneOf(E[] constants, String name, YamlReader reader, String where) {
        String text = reader.text(name);
        Optional<E> found =
                Arrays.stream(constants).filter(c -> inYaml(c).equals(text)).findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            String known =
                    Arrays.stream(constants).map(c -> "`" + inYaml(c) + "`").collect(Collectors.joining(", "));
            problems.add(where, "`" + name + "` cannot be `" + text + "`", "one of " + known);
        }
        return found;
    }

    static String inYaml(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private NavigableMap<LocalDate, Dated.Written> dated(Yaml.Value value) {
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
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(
                    where,
                    "`" + text + "` is not a date",
                    "`2026-01-01`, the first day on which the value holds, or `" + BEGINNING + "`");
            return Optional.empty();
        }
    }

    /** Whether the value is there in a form that was said to be wrong already. */
    private static boolean isWrong(Yaml.Entries entries) {
        return entries.get("value")
                .filter(value -> value instanceof Yaml.Entries
                        || (value instanceof Yaml.Items items && !items.items().isEmpty()))
                .isPresent();
    }

    private Optional<Dated.Written> written(Yaml.Value value) {
        if (!(value instanceof Yaml.Entries entries)) {
            problems.add(
                    value.where(),
                    "must have a value and a source",
                    "`{ value: P28D, source: \"Acme supervision policy\" }`");
            return Optional.empty();
        }
        YamlReader reader = new YamlReader(entries, problems).knows(Set.of("value", "source"));
        List<String> texts = reader.texts("value");
        if (texts.isEmpty() && !isWrong(entries)) {
            problems.add(entries.where(), "`value` is missing");
        }
        return Optional.of(new Dated.Written(texts, reader.text("source"), entries.where()));
    }
}
