package org.plumbline.internal.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.internal.Problems;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file as plain texts, lists and maps that know their line. No tags, no anchors: what is written is what it says. */
public final class Yaml {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setMaxAliasesForCollections(0)
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(10_000_000)
            .build();

    /** What a plain text, list or map is taken for; all else is written, and would make an object. */
    private static final Set<String> TAGS = Stream.of("null", "bool", "int", "float", "str", "seq", "map")
            .map(name -> "tag:yaml.org,2002:" + name)
            .collect(Collectors.toUnmodifiableSet());

    private final String file;
    private final Problems problems;

    private Yaml(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** One value, with its place. */
    public sealed interface Value permits Text, Items, Entries {
        /** {@code file:line} */
        String where();
    }

    /** A scalar, as it is written; null and an empty one are the empty text. */
    public record Text(String where, String text) implements Value {}

    /** A list. */
    public record Items(String where, List<Value> items) implements Value {}

    /** A map, in the order of the file. */
    public record Entries(String where, Map<String, Value> entries) implements Value {
        public Optional<Value> get(String key) {
            return Optional.ofNullable(entries.get(key));
        }
    }

    /** Reads a file whose root is a map. Empty if it could not be read; the problems say why. */
    public static Optional<Entries> read(Path path, String name, Problems problems) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return parse(text, name, problems);
        } catch (CharacterCodingException e) {
            problems.add(name, "is not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            problems.add(name, "cannot be read: " + e.getMessage());
        }
        return Optional.empty();
    }

    /** Parses a text whose root is a map. */
    public static Optional<Entries> parse(String text, String name, Problems problems) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                return Optional.of(new Entries(name + ":1", Map.of()));
            }
            Value value = new Yaml(name, problems).value(root.get(), 0);
            if (value instanceof Entries entries) {
                return Optional.of(entries);
            }
            problems.add(value.where(), "must be a map of names to values");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            problems.add(
                    name + ":" + line,
                    "is not YAML: " + (e.getContext() == null || e.getContext().isBlank() ? "" : e.getContext() + " ")
                            + e.getProblem());
        } catch (StackOverflowError e) {
            problems.add(name, "is nested too deep", "at most 20 levels");
        } catch (YamlEngineException e) {
            problems.add(
                    name,
                    "is not YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        return Optional.empty();
    }

    private Value value(Node node, int depth) {
        String where = where(node);
        if (depth > 20) {
            problems.add(where, "is nested more than 20 deep");
            return new Text(where, "");
        }
        node.getAnchor()
                .ifPresent(anchor ->
                        problems.add(where, "uses the anchor `" + anchor.getValue() + "`", "write the value out"));
        String tag = node.getTag().getValue();
        if (!TAGS.contains(tag)) {
            problems.add(where, "has the tag `" + tag + "`, which would make an object", "the value alone");
        }
        if (node instanceof MappingNode map) {
            return entries(map, where, depth);
        }
        if (node instanceof SequenceNode list) {
            return new Items(
                    where,
                    list.getValue().stream().map(item -> value(item, depth + 1)).toList());
        }
        String text = ((ScalarNode) node).getValue();
        boolean plainNull = ((ScalarNode) node).isPlain() && (text.equals("~") || text.equals("null"));
        return new Text(where, plainNull ? "" : text);
    }

    private Entries entries(MappingNode map, String where, int depth) {
        Map<String, Value> entries = new LinkedHashMap<>();
        map.getValue().forEach(tuple -> {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                problems.add(where(tuple.getKeyNode()), "a name must be a text");
            } else if (entries.put(key.getValue(), value(tuple.getValueNode(), depth + 1)) != null) {
                problems.add(where(key), "`" + key.getValue() + "` stands here twice");
            }
        });
        return new Entries(where, entries);
    }

    private String where(Node node) {
        return file
                + node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
    }
}
