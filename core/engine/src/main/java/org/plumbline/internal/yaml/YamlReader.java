package org.plumbline.internal.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.plumbline.internal.Nearest;
import org.plumbline.internal.Problems;

/** Takes named values out of a map and says what is missing, of the wrong kind, or unknown. */
public final class YamlReader {
    private final Yaml.Entries entries;
    private final Problems problems;

    public YamlReader(Yaml.Entries entries, Problems problems) {
        this.entries = entries;
        this.problems = problems;
    }

    /** Says which names are not among the known ones. */
    public YamlReader knows(Set<String> names) {
        entries.entries().forEach((name, value) -> {
            if (!names.contains(name)) {
                problems.add(value.where(), "`" + name + "` is not known here", instead(name, names));
            }
        });
        return this;
    }

    private static String instead(String name, Set<String> names) {
        return Nearest.to(name, names)
                .map(near -> "`" + near + "`")
                .orElseGet(() -> "one of "
                        + names.stream().sorted().map(n -> "`" + n + "`").collect(Collectors.joining(", ")));
    }

    /** A text that has to be there; empty text, and a problem, if it is not. */
    public String text(String name) {
        Optional<String> text = optionalText(name);
        if (text.isEmpty()) {
            problems.add(entries.where(), "`" + name + "` is missing");
        }
        return text.orElse("");
    }

    public Optional<String> optionalText(String name) {
        Optional<Yaml.Value> value = entries.get(name);
        if (value.isPresent() && !(value.get() instanceof Yaml.Text)) {
            problems.add(value.get().where(), "`" + name + "` must be a text");
        }
        return value.flatMap(YamlReader::asText).filter(text -> !text.isEmpty());
    }

    /** A list of texts; a single text counts as a list of one, nothing as an empty one. */
    public List<String> texts(String name) {
        return entries.get(name).map(value -> texts(name, value)).orElse(List.of());
    }

    private List<String> texts(String name, Yaml.Value value) {
        if (value instanceof Yaml.Text text) {
            return text.text().isEmpty() ? List.of() : List.of(text.text());
        }
        if (value instanceof Yaml.Items items && items.items().stream().allMatch(Yaml.Text.class::isInstance)) {
            return items.items().stream().map(item -> ((Yaml.Text) item).text()).toList();
        }
        problems.add(value.where(), "`" + name + "` must be a list of texts", "`[one, two]`");
        return List.of();
    }

    /** A map; an empty one where there is none. */
    public Yaml.Entries entries(String name) {
        Optional<Yaml.Value> value = entries.get(name);
        if (value.isPresent() && value.get() instanceof Yaml.Entries found) {
            return found;
        }
        value.filter(v -> !asText(v).orElse("?").isEmpty())
                .ifPresent(v -> problems.add(v.where(), "`" + name + "` must be a map"));
        return new Yaml.Entries(value.map(Yaml.Value::where).orElse(entries.where()), java.util.Map.of());
    }

    private static Optional<String> asText(Yaml.Value value) {
        return value instanceof Yaml.Text text ? Optional.of(text.text()) : Optional.empty();
    }
}
