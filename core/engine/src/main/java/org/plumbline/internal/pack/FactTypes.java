package org.plumbline.internal.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.Subject;
import org.plumbline.fact.FactType;
import org.plumbline.fact.LocalField;
import org.plumbline.internal.Nearest;
import org.plumbline.internal.Problems;
import org.plumbline.internal.yaml.Yaml;
import org.plumbline.internal.yaml.YamlReader;

/** Reads the types of fact that a pack declares in its manifest. */
final class FactTypes {
    private static final Set<String> KEYS = Set.of("title", "about", "fields", "required");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]{0,40}");
    private static final Pattern FIELD = Pattern.compile("[a-z][A-Za-z0-9]{0,40}");
    private static final Pattern OPTION = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,40}");
    /** What every fact has, or may have. */
    private static final Set<String> TAKEN = Set.of(
            "id",
            "site",
            "type",
            "at",
            "values",
            "recordedAt",
            "source",
            "withdrawn",
            "caseId",
            "referralId",
            "staffId",
            "teamId",
            "partnerId");

    private final String pack;
    private final boolean named;
    private final Problems problems;

    /** Of a pack whose name is none, no name can be asked. */
    FactTypes(String pack, boolean named, Problems problems) {
        this.pack = pack;
        this.named = named;
        this.problems = problems;
    }

    List<FactType> read(Yaml.Entries entries) {
        List<FactType> types = new ArrayList<>();
        entries.entries().forEach((name, value) -> {
            boolean own = !named
                    || (name.startsWith(pack + ".")
                            && WORD.matcher(name.substring(pack.length() + 1)).matches());
            if (!own) {
                problems.add(
                        value.where(),
                        "the type of fact `" + name + "` is not one of this pack's own",
                        "`" + pack + "." + word(name) + "`: the pack's name, a dot, a word");
            }
            type(name, value).filter(type -> own).ifPresent(types::add);
        });
        return List.copyOf(types);
    }

    /** The word that it may be called by; an example where there is none in it. */
    private static String word(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return WORD.matcher(last).matches() ? last : "move";
    }

    private Optional<FactType> type(String name, Yaml.Value value) {
        if (!(value instanceof Yaml.Entries entries)) {
            problems.add(
                    value.where(),
                    "`" + name + "` must say what it is and whom it is about",
                    "`{ title: The person moved, about: case, fields: { reason: text } }`");
            return Optional.empty();
        }
        YamlReader reader = new YamlReader(entries, problems).knows(KEYS);
        String title = reader.text("title");
        Optional<Subject.Type> about = about(reader.text("about"), entries);
        Yaml.Entries given = reader.entries("fields");
        List<String> required = reader.texts("required");
        required.stream()
                .filter(field -> given.get(field).isEmpty())
                .forEach(field -> problems.add(
                        entries.where(),
                        "`required` names `" + field + "`, which is no field of `" + name + "`",
                        nearest(field, given.entries().keySet())));
        List<LocalField> fields = new ArrayList<>();
        given.entries()
                .forEach((field, form) ->
                        field(field, form, required.contains(field)).ifPresent(fields::add));
        return Optional.of(FactType.local(name, title, about.orElse(Subject.Type.CASE), fields));
    }

    private Optional<Subject.Type> about(String text, Yaml.Entries entries) {
        Optional<Subject.Type> about = Arrays.stream(Subject.Type.values())
                .filter(type -> word(type).equals(text))
                .findFirst();
        if (about.isEmpty() && !text.isEmpty()) {
            problems.add(
                    entries.get("about").map(Yaml.Value::where).orElse(entries.where()),
                    "`about` cannot be `" + text + "`",
                    nearest(
                            text,
                            Arrays.stream(Subject.Type.values())
                                    .map(FactTypes::word)
                                    .toList()));
        }
        return about;
    }

    private Optional<LocalField> field(String name, Yaml.Value form, boolean required) {
        if (!FIELD.matcher(name).matches() || TAKEN.contains(name)) {
            problems.add(
                    form.where(),
                    "`" + name + "` cannot be the name of a field"
                            + (TAKEN.contains(name) ? ": every fact has it" : ""),
                    "`reason`: a word that begins in lower case");
            return Optional.empty();
        }
        if (form instanceof Yaml.Items items) {
            return choice(name, items, required);
        }
        String text = form instanceof Yaml.Text one ? one.text() : "";
        Optional<LocalField.Kind> kind = Arrays.stream(LocalField.Kind.values())
                .filter(one -> one != LocalField.Kind.CHOICE && word(one).equals(text))
                .findFirst();
        if (kind.isEmpty()) {
            problems.add(
                    form.where(),
                    "the form of `" + name + "` cannot be `" + text + "`",
                    "`text`, `time`, `date`, `number`, `yes-no`, or the list of its words");
        }
        return kind.map(one -> new LocalField(name, one, List.of(), required, ""));
    }

    private Optional<LocalField> choice(String name, Yaml.Items items, boolean required) {
        List<String> words = items.items().stream()
                .map(item -> item instanceof Yaml.Text text ? text.text() : "")
                .toList();
        if (words.isEmpty()
                || !words.stream().allMatch(word -> OPTION.matcher(word).matches())) {
            problems.add(
                    items.where(), "the words of `" + name + "` must be letters, digits and dashes", "`[one, two]`");
            return Optional.empty();
        }
        return Optional.of(new LocalField(name, LocalField.Kind.CHOICE, words, required, ""));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String nearest(String word, Collection<String> known) {
        return Nearest.to(word, known)
                .map(near -> "`" + near + "`")
                .orElseGet(() -> "one of "
                        + known.stream().sorted().map(k -> "`" + k + "`").collect(Collectors.joining(", ")));
    }
}
