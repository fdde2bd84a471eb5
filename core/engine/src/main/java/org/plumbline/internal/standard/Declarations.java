package org.plumbline.internal.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.internal.Nearest;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.internal.yaml.YamlReader;
import org.plumbline.standard.Bounds;
import org.plumbline.standard.Published;
import org.plumbline.standard.Standard.Element;
import org.plumbline.standard.Standard.Stricter;
import org.plumbline.standard.Standard.Unit;
import org.plumbline.standard.StandardId;

/** Reads what a pack declares: each standard with its unit, class and stricter direction. */
final class Declarations {
    private static final Set<String> FIELDS = Set.of(
            "title",
            "unit",
            "of",
            "keyed-by",
            "calendar",
            "element",
            "stricter",
            "options",
            "bounds",
            "values",
            "published");

    private final StandardsFile file;
    private final Problems problems;

    Declarations(StandardsFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<Declared> read(String name, Yaml.Value value) {
        Optional<StandardId> id = file.checked(name, value.where());
        if (!(value instanceof Yaml.Entries entries)) {
            problems.add(value.where(), "`" + name + "` must have a title, a unit and values");
            return Optional.empty();
        }
        YamlReader reader = new YamlReader(entries, problems).knows(FIELDS);
        String title = reader.text("title");
        Optional<Unit> unit = oneOf(Unit.values(), "unit", reader.text("unit"), entries.where());
        Optional<Unit> of =
                reader.optionalText("of").flatMap(text -> oneOf(Unit.values(), "of", text, entries.where()));
        Optional<Element> element = oneOf(Element.values(), "element", reader.text("element"), entries.where());
        Optional<Stricter> stricter = oneOf(Stricter.values(), "stricter", reader.text("stricter"), entries.where());
        NavigableMap<LocalDate, Dated.Written> written = file.dated(reader.entries("values"));
        if (id.isEmpty() || unit.isEmpty() || element.isEmpty() || stricter.isEmpty()) {
            return Optional.empty();
        }
        Terms terms = new Terms(
                unit.get(),
                of.orElse(null),
                reader.optionalText("keyed-by").orElse(null),
                reader.optionalText("calendar").orElse(null),
                reader.texts("options"),
                bounds(reader, entries));
        Declared declared = new Declared(
                id.get(), title, terms, element.get(), stricter.get(), entries.where(), List.of(), new TreeMap<>());
        return Optional.of(new Declared(
                id.get(),
                title,
                terms,
                element.get(),
                stricter.get(),
                entries.where(),
                published(declared, entries),
                Values.read(declared, written, problems)));
    }

    private @Nullable Bounds bounds(YamlReader reader, Yaml.Entries entries) {
        if (entries.get("bounds").isEmpty()) {
            return null;
        }
        Yaml.Entries given = reader.entries("bounds");
        YamlReader ends = new YamlReader(given, problems).knows(Set.of("least", "most"));
        return new Bounds(ends.optionalText("least"), ends.optionalText("most"));
    }

    private List<Published> published(Declared standard, Yaml.Entries entries) {
        List<Published> published = new ArrayList<>();
        Yaml.Value given = entries.get("published").orElse(null);
        if (given instanceof Yaml.Items items) {
            items.items()
                    .forEach(item -> file.written(item)
                            .filter(one -> Values.isValue(standard, one, problems))
                            .ifPresent(one -> published.add(new Published(one.text(), one.source()))));
        } else if (given != null) {
            problems.add(
                    given.where(), "`published` must be a list", "`- { value: PT2H, source: \"who published it\" }`");
        }
        return published;
    }

    private <E extends Enum<E>> Optional<E> oneOf(E[] constants, String name, String text, String where) {
        Optional<E> found = Arrays.stream(constants)
                .filter(c -> StandardsFile.inYaml(c).equals(text))
                .findFirst();
        if (found.isEmpty() && !text.isEmpty()) {
            List<String> known =
                    Arrays.stream(constants).map(StandardsFile::inYaml).toList();
            String all = "one of " + known.stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "));
            Optional<String> near = Nearest.to(text, known).map(c -> "`" + c + "`, " + all);
            problems.add(where, "`" + name + "` cannot be `" + text + "`", near.orElse(all));
        }
        return found;
    }
}
