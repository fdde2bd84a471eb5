package org.plumbline.rules.worlds;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values in the flow style of YAML, which for texts in quotes is that of JSON too. */
final class Yaml {
    private Yaml() {}

    static String flow(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> flow(entry.getKey()) + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(Yaml::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        return '"' + value.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
