package org.plumbline.internal.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.Problems;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes values of what a YAML parser finds. However deep lists and maps are nested, no deeper than this is gone. */
final class YamlTree {
    private static final int DEEPEST = 20;
    /** What a plain text, list or map is taken for; all else is written, and would make an object. */
    private static final Set<String> TAGS = Stream.of("null", "bool", "int", "float", "str", "seq", "map")
            .map(name -> "tag:yaml.org,2002:" + name)
            .collect(Collectors.toUnmodifiableSet());

    private final Iterator<Event> events;
    private final String file;
    private final Problems problems;
    /** Where each was said already: a line of a bomb is full of them. */
    private final Set<String> aliases = new HashSet<>();

    private int line = 1;

    YamlTree(Iterator<Event> events, String file, Problems problems) {
        this.events = events;
        this.file = file;
        this.problems = problems;
    }

    /** The line on which the last thing begins that was found. */
    int line() {
        return line;
    }

    /** The one document of the file; empty where there is none. */
    Optional<Yaml.Value> root() {
        next();
        if (next().getEventId() == Event.ID.StreamEnd) {
            return Optional.empty();
        }
        Yaml.Value root = value(next(), 0);
        next();
        if (next().getEventId() != Event.ID.StreamEnd) {
            problems.add(where(), "is not YAML: expected a single document in the stream but found another document");
        }
        return Optional.of(root);
    }

    /** Thrown where nothing more is read: each further level costs the parser more than the one before. */
    static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1;

        private TooDeep() {
            super("is nested more than " + DEEPEST + " deep", null, false, false);
        }
    }

    private Event next() {
        Event event = events.next();
        event.getStartMark().ifPresent(mark -> line = mark.getLine() + 1);
        return event;
    }

    private String where() {
        return file + ":" + line;
    }

    private Yaml.Value value(Event event, int depth) {
        String where = where();
        if (event instanceof AliasEvent alias) {
            String name = alias.getAlias().getValue();
            if (aliases.add(where + " " + name)) {
                problems.add(where, "uses the alias `" + name + "`", "write the value out");
            }
            return new Yaml.Text(where, "");
        }
        if (depth > DEEPEST) {
            throw new TooDeep();
        }
        ((NodeEvent) event)
                .getAnchor()
                .ifPresent(anchor ->
                        problems.add(where, "uses the anchor `" + anchor.getValue() + "`", "write the value out"));
        checkTag(event, where);
        return switch (event.getEventId()) {
            case MappingStart -> entries(where, depth);
            case SequenceStart -> items(where, depth);
            default -> text(where, (ScalarEvent) event);
        };
    }

    private void checkTag(Event event, String where) {
        tag(event)
                .filter(tag -> !TAGS.contains(tag))
                .ifPresent(tag -> problems.add(
                        where, "has the tag `" + tag + "`, which would make an object", "the value alone"));
    }

    private static Optional<String> tag(Event event) {
        return event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
    }

    private static Yaml.Text text(String where, ScalarEvent scalar) {
        String text = scalar.getValue();
        boolean plainNull = scalar.isPlain() && (text.equals("~") || text.equals("null"));
        return new Yaml.Text(where, plainNull ? "" : text);
    }

    private Yaml.Items items(String where, int depth) {
        List<Yaml.Value> items = new ArrayList<>();
        for (Event item = next(); item.getEventId() != Event.ID.SequenceEnd; item = next()) {
            items.add(value(item, depth + 1));
        }
        return new Yaml.Items(where, List.copyOf(items));
    }

    private Yaml.Entries entries(String where, int depth) {
        Map<String, Yaml.Value> entries = new LinkedHashMap<>();
        for (Event key = next(); key.getEventId() != Event.ID.MappingEnd; key = next()) {
            String at = where();
            if (key instanceof ScalarEvent name) {
                checkKey(name, at);
                if (entries.put(name.getValue(), value(next(), depth + 1)) != null) {
                    problems.add(at, "`" + name.getValue() + "` stands here twice");
                }
            } else {
                problems.add(at, "a name must be a text");
                value(key, depth + 1);
                value(next(), depth + 1);
            }
        }
        return new Yaml.Entries(where, entries);
    }

    private void checkKey(ScalarEvent name, String where) {
        checkTag(name, where);
        name.getAnchor()
                .ifPresent(anchor ->
                        problems.add(where, "uses the anchor `" + anchor.getValue() + "`", "write the name alone"));
    }
}
